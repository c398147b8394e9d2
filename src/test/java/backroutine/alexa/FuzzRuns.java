package backroutine.alexa;

import backroutine.report.TestReport;

/** Counts the runs of a fuzz test, for the summary of the deep run. */
final class FuzzRuns {
    private final String of;
    private long runs;

    /** Nothing has run yet; {@code of} is what is fuzzed, as in the name of the report. */
    FuzzRuns(String of) {
        this.of = of;
    }

    /** Counts a run that begins. */
    void begin() {
        runs++;
    }

    /** Writes the number of runs. */
    void report() {
        TestReport.write("fuzz-" + of + ".txt", runs + " runs");
    }
}

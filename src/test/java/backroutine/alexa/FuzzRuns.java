package backroutine.alexa;

import backroutine.report.TestReport;

/** Counts the runs of a fuzz test, for the summary of the deep run. */
final class FuzzRuns {
    private final String target;
    private long runs;

    /** Nothing has run yet; the report is named after the target, which is what is fuzzed. */
    FuzzRuns(String target) {
        this.target = target;
    }

    /** Counts a run that begins. */
    void begin() {
        runs++;
    }

    /** Writes the number of runs. */
    void report() {
        TestReport.write("fuzz-" + target + ".txt", runs + " runs");
    }
}

package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.result.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** Runs several programs in turn, several times, so that other work of the machine affects all of them equally. */
public final class Comparison {
    /** The processor time of a program after its start. */
    public enum Processor {
        ONE_CORE,
        /** The share of a function with 512 MB. */
        QUOTA
    }

    private static final int ATTEMPTS = 3;

    private final Map<Processor, Map<String, List<Measured>>> measured = new EnumMap<>(Processor.class);
    private final List<Program> programs;

    Comparison(List<Program> programs) {
        this.programs = List.copyOf(programs);
    }

    /**
     * Runs all programs.
     *
     * @param runs the number of runs of each program
     * @param calls the number of requests in a run on one core
     * @param limitedCalls the number of requests in a run with the quota
     * @param quota the limit; if it is empty, nothing is measured with a quota
     * @param progress gets a line before each run
     */
    void run(Run run, int runs, int calls, int limitedCalls, Optional<Quota> quota, Consumer<String> progress)
            throws IOException, InterruptedException {
        for (int round = 1; round <= runs; round++) {
            for (int turn = 0; turn < programs.size(); turn++) {
                Program program = programs.get((turn + round) % programs.size());
                progress.accept("run " + round + " of " + runs + ": " + program.name());
                keep(Processor.ONE_CORE, program, undisturbed(run, program, calls, Optional.empty(), progress));
                if (quota.isPresent()) {
                    keep(Processor.QUOTA, program, undisturbed(run, program, limitedCalls, quota, progress));
                }
            }
        }
    }

    /** Repeats a disturbed run; fails after three disturbed runs of a program. */
    private static Measured undisturbed(Run run, Program program, int calls, Optional<Quota> quota,
            Consumer<String> progress) throws IOException, InterruptedException {
        for (int attempt = 1;; attempt++) {
            try {
                return run.of(program, calls, quota);
            } catch (Run.Disturbed e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException(program.name() + " was disturbed " + ATTEMPTS + " times: "
                            + e.getMessage(), e);
                }
                progress.accept(program.name() + " was disturbed; running it again");
            }
        }
    }

    private void keep(Processor processor, Program program, Measured one) {
        measured.computeIfAbsent(processor, some -> new LinkedHashMap<>())
                .computeIfAbsent(program.name(), some -> new ArrayList<>())
                .add(one);
    }

    /** The programs, in the order of the table. */
    public List<Program> programs() {
        return programs;
    }

    /** Whether there are measurements with this processor time. */
    public boolean has(Processor processor) {
        return measured.containsKey(processor);
    }

    /** The values of one figure of one program. */
    public Spread spread(Processor processor, Program program, ToDoubleFunction<Measured> figure) {
        return Spread.of(measured.get(processor)
                .get(program.name())
                .stream()
                .map(figure::applyAsDouble)
                .toList());
    }

    /** The ratio of a figure of one program to that of another, for each run. */
    public Spread ratio(Processor processor, Program one, Program other, ToDoubleFunction<Measured> figure) {
        List<Measured> numerators = measured.get(processor).get(one.name());
        List<Measured> denominators = measured.get(processor).get(other.name());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            ratios.add(figure.applyAsDouble(numerators.get(i)) / figure.applyAsDouble(denominators.get(i)));
        }
        return Spread.of(ratios);
    }
}

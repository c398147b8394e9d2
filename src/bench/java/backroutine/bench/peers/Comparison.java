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

/** Several programs in turn, several times over, so that what else the machine does meanwhile meets all of them alike. */
public final class Comparison {
    /** How much of a processor a program gets once it has started. */
    public enum Processor {
        ONE_CORE,
        /** What a function of 512 MB has. */
        QUOTA
    }

    private static final int ATTEMPTS = 3;

    private final Map<Processor, Map<String, List<Measured>>> measured = new EnumMap<>(Processor.class);
    private final List<Program> programs;

    Comparison(List<Program> programs) {
        this.programs = List.copyOf(programs);
    }

    /**
     * Runs all of them.
     *
     * @param runs how often each
     * @param calls how many requests each is sent in a run at one core
     * @param limitedCalls how many at the quota
     * @param quota the limit; empty where none can be set, and then nothing is measured at it
     * @param progress is told what comes next
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

    /** A run that was disturbed counts for nothing, and is made again; three in a row are no accident. */
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
                progress.accept(program.name() + " was disturbed; once more");
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

    /** Whether anything was measured so. */
    public boolean has(Processor processor) {
        return measured.containsKey(processor);
    }

    /** One figure of one program. */
    public Spread spread(Processor processor, Program program, ToDoubleFunction<Measured> figure) {
        return Spread.of(measured.get(processor)
                .get(program.name())
                .stream()
                .map(figure::applyAsDouble)
                .toList());
    }

    /** How many times another program's figure one program's is, run for run. */
    public Spread ratio(Processor processor, Program one, Program other, ToDoubleFunction<Measured> figure) {
        List<Measured> ours = measured.get(processor).get(one.name());
        List<Measured> theirs = measured.get(processor).get(other.name());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)));
        }
        return Spread.of(ratios);
    }
}

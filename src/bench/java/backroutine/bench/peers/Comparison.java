package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.result.Spread;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs several programs in turn, several times, so that other work of the machine affects all of them equally. */
final class Comparison {
    /** The processor time of a program after its start. */
    enum Processor {
        ONE_CORE("one core"),
        /** The share of a function with 512 MB; the start is at one core, as on Lambda. */
        QUOTA("512 MB");

        private final String words;

        Processor(String words) {
            this.words = words;
        }

        /** Its name in the tables. */
        String words() {
            return words;
        }
    }

    private static final int ATTEMPTS = 3;

    private final Map<Processor, Rounds<Measured>> calls = new EnumMap<>(Processor.class);
    private final Map<Processor, Rounds<VisitWaits>> visits = new EnumMap<>(Processor.class);
    private final List<Program> programs;

    Comparison(List<Program> programs) {
        this.programs = List.copyOf(programs);
    }

    /** One measurement of a program. */
    private interface Measurement<T> {
        T of(Program program, Optional<Quota> quota) throws IOException, InterruptedException;
    }

    /**
     * Runs all programs.
     *
     * @param rounds the number of runs of each program
     * @param oneCore the number of requests in a run on one core
     * @param limited the number of requests in a run with the quota
     * @param quota the limit; if it is empty, nothing is measured with a quota
     * @param progress gets a line before each run
     */
    void run(Run run, VisitRun visit, int rounds, int oneCore, int limited, Optional<Quota> quota,
            Consumer<String> progress) throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            for (int turn = 0; turn < programs.size(); turn++) {
                Program program = programs.get((turn + round) % programs.size());
                progress.accept("run " + round + " of " + rounds + ": " + program.name());
                keep(Processor.ONE_CORE, program, Optional.empty(), (some, none) -> run.of(some, oneCore, none), visit,
                        progress);
                if (quota.isPresent()) {
                    keep(Processor.QUOTA, program, quota, (some, share) -> run.of(some, limited, share), visit,
                            progress);
                }
            }
        }
    }

    private void keep(Processor processor, Program program, Optional<Quota> quota, Measurement<Measured> run,
            VisitRun visit, Consumer<String> progress) throws IOException, InterruptedException {
        calls.computeIfAbsent(processor, some -> new Rounds<>())
                .keep(program, undisturbed(run, program, quota, progress));
        visits.computeIfAbsent(processor, some -> new Rounds<>())
                .keep(program, undisturbed(visit::of, program, quota, progress));
    }

    /** Repeats a disturbed run; fails after three disturbed runs of a program. */
    private static <T> T undisturbed(Measurement<T> measurement, Program program, Optional<Quota> quota,
            Consumer<String> progress) throws IOException, InterruptedException {
        for (int attempt = 1;; attempt++) {
            try {
                return measurement.of(program, quota);
            } catch (Disturbed e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException(program.name() + " was disturbed " + ATTEMPTS + " times: "
                            + e.getMessage(), e);
                }
                progress.accept(program.name() + " was disturbed; running it again");
            }
        }
    }

    /** The programs, in the order of the table. */
    List<Program> programs() {
        return programs;
    }

    /** Whether there are measurements with this processor time. */
    boolean has(Processor processor) {
        return calls.containsKey(processor);
    }

    /** The values of one figure of one program. */
    Spread spread(Figure figure, Program program) {
        return switch (figure) {
            case Figure.OfCalls(_, var processor, var value) -> calls.get(processor).spread(program, value);
            case Figure.OfVisits(_, var processor, var value) -> visits.get(processor).spread(program, value);
        };
    }

    /** The ratio of a figure of one program to that of another, for each run. */
    Spread ratio(Figure figure, Program one, Program other) {
        return switch (figure) {
            case Figure.OfCalls(_, var processor, var value) -> calls.get(processor).ratio(one, other, value);
            case Figure.OfVisits(_, var processor, var value) -> visits.get(processor).ratio(one, other, value);
        };
    }
}

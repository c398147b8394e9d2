package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.deployed.RuntimeApi.Answer;
import backroutine.bench.routine.Recording;
import backroutine.bench.routine.Step;
import backroutine.bench.table.LocalTables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a program with a table of its own, sends it a routine, and ends it.
 *
 * @param printed the folder for what programs print
 */
record Run(LocalTables database, Recording recording, Path printed) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** An answer of ours is compared with the recorded one so often. */
    private static final int EVERY = 50;
    private static final int LONG_ENOUGH = 200;

    /**
     * Measures one run.
     *
     * @param calls how many requests are sent, the first two included
     * @throws IllegalStateException if the program fails
     * @throws Disturbed if ours does not answer as it did when the routine was recorded
     */
    Measured of(Program program, int calls, Optional<Quota> quota) throws IOException, InterruptedException {
        String table = program.table(database, recording.seed());
        Path file = printed.resolve(program.name().replaceAll("[^a-zA-Z]+", "-") + ".log");
        try (RunningFunction function = new RunningFunction(program.command(), program.environment(table, database),
                quota, file)) {
            List<Duration> took = new ArrayList<>();
            long start = 0;
            for (Step step : recording.steps().subList(0, calls)) {
                Answer answer = function.call(program.request(step));
                took.add(answer.took());
                if (took.size() == 2) {
                    start = function.peakKilobytes();
                }
                if (program.ours() && took.size() % EVERY == 1) {
                    check(JSON.readTree(answer.text()), step);
                }
            }
            return Measured.of(function.init(), took, start, function.peakKilobytes());
        } finally {
            database.drop(table);
        }
    }

    private static void check(JsonNode answer, Step step) {
        if (!answer.at("/response").equals(step.answer().at("/response"))) {
            throw new Disturbed("it answered " + brief(answer) + " and not " + brief(step.answer()));
        }
    }

    private static String brief(JsonNode answer) {
        String text = answer.path("response").toString();
        return text.substring(0, Math.min(LONG_ENOUGH, text.length()));
    }

    /** Our own skill answered otherwise than it did before, as it does where the machine is so busy that it gives the table up. */
    static final class Disturbed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Disturbed(String message) {
            super(message);
        }
    }
}

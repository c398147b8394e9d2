package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.deployed.RuntimeApi.Answer;
import backroutine.bench.routine.Recording;
import backroutine.bench.routine.Step;
import backroutine.bench.table.LocalTables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a program with its own table, sends it the recorded requests, and ends it.
 *
 * @param outputs the folder for the outputs of programs
 */
record Run(LocalTables database, Recording recording, Path outputs) {
    /** One in so many answers of this skill is compared with the recorded one. */
    private static final int CHECKED = 50;

    /**
     * Measures one run.
     *
     * @param calls the number of requests, the first two included
     * @throws IllegalStateException if the program fails
     * @throws Disturbed if this skill does not answer as in the recording
     */
    Measured of(Program program, int calls, Optional<Quota> quota) throws IOException, InterruptedException {
        String table = program.table(database, recording.seed());
        try (RunningFunction function = new RunningFunction(program.command(), program.environment(table, database),
                quota, program.output(outputs))) {
            List<Duration> took = new ArrayList<>();
            long start = 0;
            for (Step step : recording.steps().subList(0, calls)) {
                Answer answer = function.call(program.request(step));
                took.add(answer.took());
                if (took.size() == 2) {
                    start = function.peakKilobytes();
                }
                if (program.isThisSkill() && took.size() % CHECKED == 1) {
                    Disturbed.check(answer, step);
                }
            }
            return Measured.of(function.init(), took, start, function.peakKilobytes());
        } finally {
            database.drop(table);
        }
    }
}

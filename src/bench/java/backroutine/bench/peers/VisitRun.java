package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.deployed.RuntimeApi.Answer;
import backroutine.bench.routine.Step;
import backroutine.bench.routine.Visits;
import backroutine.bench.table.LocalTables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Starts a program with a table of its own and sends it whole visits.
 *
 * @param outputs the folder for the outputs of programs
 */
record VisitRun(LocalTables database, Visits visits, Path outputs) {
    /**
     * Measures one run.
     *
     * @throws Disturbed if this skill does not answer as in the recording
     */
    VisitWaits of(Program program, Optional<Quota> quota) throws IOException, InterruptedException {
        double firstDay = 0;
        try (Started started = started(program, List.of(), quota)) {
            firstDay = started.start() + started.wait(visits.first());
        }
        try (Started started = started(program, visits.later(), quota)) {
            double laterDay = started.start() + started.wait(visits.second());
            database.forgetConnections();
            double newConnection = started.wait(visits.third().subList(0, 1));
            double keptWarm = newConnection + started.wait(visits.third().subList(1, visits.third().size()));
            double openConnection = started.wait(visits.fourth().subList(0, 1));
            return new VisitWaits(firstDay, laterDay, keptWarm, newConnection, openConnection);
        }
    }

    private Started started(Program program, List<Map<String, AttributeValue>> items, Optional<Quota> quota)
            throws IOException, InterruptedException {
        String table = program.table(database, items);
        return new Started(program, database, table,
                new RunningFunction(program.command(), program.environment(table, database), quota,
                        program.output(outputs)));
    }

    private record Started(Program program, LocalTables database, String table, RunningFunction function)
            implements
                AutoCloseable {
        double start() {
            return millis(function.init());
        }

        /** Sends requests one after the other, and adds up how long the answers take. */
        double wait(List<Step> steps) throws IOException, InterruptedException {
            double sum = 0;
            for (Step step : steps) {
                Answer answer = function.call(program.request(step));
                sum += millis(answer.took());
                if (program.isThisSkill()) {
                    Disturbed.check(answer, step);
                }
            }
            return sum;
        }

        private static double millis(Duration duration) {
            return duration.toNanos() / 1e6;
        }

        @Override
        public void close() throws IOException {
            function.close();
            database.drop(table);
        }
    }
}

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
import java.util.ArrayList;
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
            firstDay = started.start() + sum(started.waits(visits.firstDay()));
        }
        try (Started started = started(program, visits.items(), quota)) {
            double laterDay = started.start() + sum(started.waits(visits.laterDays().get(0)));
            database.forgetSessions();
            List<Double> afterHours = started.waits(visits.laterDays().get(1));
            List<Double> afterMinutes = started.waits(visits.laterDays().get(2));
            double connected = started.wait(visits.laterDays().get(3).getFirst());
            return new VisitWaits(firstDay, laterDay, sum(afterHours), afterHours.getFirst(),
                    afterMinutes.getFirst(), connected);
        }
    }

    private Started started(Program program, List<Map<String, AttributeValue>> items, Optional<Quota> quota)
            throws IOException, InterruptedException {
        String table = program.table(database, items);
        return new Started(program, database, table,
                new RunningFunction(program.command(), program.environment(table, database), quota,
                        program.output(outputs)));
    }

    private static double sum(List<Double> waits) {
        return waits.stream().mapToDouble(Double::doubleValue).sum();
    }

    private record Started(Program program, LocalTables database, String table, RunningFunction function)
            implements
                AutoCloseable {
        double start() {
            return millis(function.init());
        }

        /** How long the answers to requests take that are minutes apart. */
        List<Double> waits(List<Step> steps) throws IOException, InterruptedException {
            List<Double> waits = new ArrayList<>();
            for (Step step : steps) {
                database.disconnect();
                waits.add(wait(step));
            }
            return waits;
        }

        double wait(Step step) throws IOException, InterruptedException {
            Answer answer = function.call(program.request(step));
            if (program.isThisSkill()) {
                Disturbed.check(answer, step);
            }
            return millis(answer.took());
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

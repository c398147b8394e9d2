package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.image.Training;
import backroutine.bench.result.Machine;
import backroutine.bench.result.Result;
import backroutine.bench.routine.Recording;
import backroutine.bench.routine.Visits;
import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import backroutine.talk.services.AlexaServices;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares the deployed skill with other ways to write such a skill. */
public final class Peers {
    private static final Path WORK = Path.of("target", "bench");

    private Peers() {}

    /**
     * Measures all programs.
     *
     * @param runs the number of runs of each program
     * @param calls the number of requests in a run
     * @param limitedCalls the number of requests in a run with a processor quota
     */
    public static Result compared(int runs, int calls, int limitedCalls, Consumer<String> progress) throws Exception {
        Files.createDirectories(WORK);
        Certificate certificate = Certificate.in(WORK.resolve("certificate"));
        Optional<Quota> quota = Quota.of(RunningFunction.MEGABYTES);
        try (LocalTables tables = new LocalTables(certificate); AlexaServices services = AlexaServices.started()) {
            progress.accept("recording a routine");
            Recording recording = Recording.of(Math.max(calls, Training.TURNS), services);
            Programs programs = new Programs(WORK, certificate);
            progress.accept("training the image");
            List<Program> all = new ArrayList<>();
            all.add(programs.zip());
            all.add(programs.image(Training.run(WORK.resolve("image"), tables, certificate, recording)));
            progress.accept("building the other programs");
            all.add(programs.official());
            programs.node().ifPresent(all::add);
            all.add(programs.empty());
            Run run = new Run(tables, recording, WORK);
            VisitRun visit = new VisitRun(tables, Visits.of(services), WORK);
            progress.accept("warming up DynamoDB Local");
            run.of(all.getFirst(), calls, Optional.empty());
            Comparison comparison = new Comparison(all);
            comparison.run(run, visit, runs, calls, limitedCalls, quota, progress);
            progress.accept("");
            PeersReport report = new PeersReport(comparison);
            String notes = Machine.words() + runs + " runs, " + calls + " requests each, " + limitedCalls
                    + " at the quota" + (RunningFunction.pins() ? "" : "; not pinned: this machine has no taskset")
                    + "\n\n";
            ObjectNode json = report.json().put("machine", Machine.words().strip()).put("runs", runs);
            return new Result(notes + report.words(), json);
        } finally {
            quota.ifPresent(Quota::close);
        }
    }
}

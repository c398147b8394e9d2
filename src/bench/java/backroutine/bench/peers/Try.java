package backroutine.bench.peers;

import backroutine.bench.deployed.Quota;
import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.image.Training;
import backroutine.bench.routine.Recording;
import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import backroutine.talk.services.AlexaServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class Try {
    public static void main(String... args) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        Path work = Files.createDirectories(Path.of("target/bench"));
        Certificate certificate = Certificate.in(work);
        long t = System.nanoTime();
        try (LocalTables tables = new LocalTables(certificate); AlexaServices services = AlexaServices.started()) {
            int calls = Integer.parseInt(args[0]);
            Recording recording = Recording.of(calls, services);
            System.out.println("recorded " + recording.steps().size() + " seed " + recording.seed().size() + " in "
                    + (System.nanoTime() - t) / 1e9);
            Programs programs = new Programs(work, certificate);
            List<Program> all = new ArrayList<>();
            all.add(programs.zip());
            if (args.length > 2) {
                t = System.nanoTime();
                all.add(programs.image(Training.run(work.resolve("image"), tables, certificate, recording)));
                System.out.println("trained in " + (System.nanoTime() - t) / 1e9);
                all.add(programs.floor());
                all.add(programs.official());
                programs.node().ifPresent(all::add);
            }
            Run run = new Run(tables, recording, work);
            Optional<Quota> quota = Quota.of(RunningFunction.MEGABYTES);
            for (int i = 0; i < Integer.parseInt(args[1]); i++)
                for (Program p : all) {
                    System.out.printf("%-30s %6.1f MB %s%n", p.name(), p.zipped() / 1e6,
                            run.of(p, calls, Optional.empty()));
                    System.out.printf("   at quota %s%n", run.of(p, Math.min(calls, 150), quota));
                }
            quota.ifPresent(Quota::close);
        }
        System.exit(0);
    }
}

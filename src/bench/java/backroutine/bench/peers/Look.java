package backroutine.bench.peers;

import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.routine.Recording;
import backroutine.bench.routine.Step;
import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import backroutine.talk.services.AlexaServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class Look {
    public static void main(String... args) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        Path work = Files.createDirectories(Path.of("target/look"));
        Certificate certificate = Certificate.in(work);
        try (LocalTables tables = new LocalTables(certificate); AlexaServices services = AlexaServices.started()) {
            Recording recording = Recording.of(300, services);
            Program p = new Programs(work, certificate).zip();
            List<String> command = new ArrayList<>(p.command());
            for (int i = 0; i < args.length; i++)
                command.add(1 + i, args[i]);
            String table = p.table(tables, recording.seed());
            try (RunningFunction f = new RunningFunction(command, p.environment(table, tables), Optional.empty(),
                    work.resolve("log"))) {
                print("init", f, work, 0);
                int i = 0;
                for (Step s : recording.steps()) {
                    var a = f.call(p.request(s));
                    i++;
                    if (i <= 40 || i % 50 == 0)
                        print(i + " " + s.request()
                                .replaceAll(".*\"request\":\\{\"type\":\"(\\w+)\".*?(\"name\":\"([A-Za-z.]+)\".*)?$",
                                        "$1 $3"),
                                f, work, a.took().toNanos() / 1e6);
                }
            }
        }
        System.exit(0);
    }
    static void print(String what, RunningFunction f, Path work, double took) throws Exception {
        long n = Files.exists(work.resolve("classes")) ? Files.lines(work.resolve("classes")).count() : 0;
        System.out.printf("%-50s classes %6d  cpu %7.0f ms  took %.1f%n", what, n, f.cpuMillis(), took);
    }
}

package backroutine.bench.image;

import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.deployed.Template;
import backroutine.bench.routine.Recording;
import backroutine.bench.routine.Step;
import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import backroutine.talk.services.AlexaServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the skill answer real turns once, so that Java notes what it loads, and keeps that in the image's cache. */
public final class Training {
    /** Two days of one person, and the first of another: every kind of answer. */
    public static final int TURNS = 60;

    private Training() {}

    /** Makes the folder of an image with a table, a routine and services of its own. */
    public static Image alone(Path folder) throws Exception {
        Certificate certificate = Certificate.in(Path.of("target", "bench", "certificate"));
        try (LocalTables tables = new LocalTables(certificate); AlexaServices services = AlexaServices.started()) {
            return run(folder, tables, certificate, Recording.of(TURNS, services));
        }
    }

    /**
     * Makes the folder of an image, its cache included.
     *
     * @throws IOException if Java makes no cache
     */
    public static Image run(Path folder, LocalTables database, Certificate certificate, Recording recording)
            throws IOException, InterruptedException {
        Image image = Image.assembled(folder);
        Files.deleteIfExists(image.cache());
        image.learns();
        String table = database.skillTable(recording.seed());
        Map<String, String> environment = new HashMap<>(database.environment(table));
        environment.put("SKILL_ID", Recording.SKILL);
        Path printed = Files.createDirectories(Path.of("target", "bench")).resolve("training.log");
        List<String> command = image.command(certificate.trusted(),
                Template.read().property("Function", "Handler").toString());
        try (RunningFunction function = new RunningFunction(command, environment, Optional.empty(), printed)) {
            for (Step step : recording.steps().subList(0, TURNS)) {
                function.call(step.request());
            }
            function.end();
            if (!Files.exists(image.cache())) {
                throw new IOException("Java made no cache" + function.said());
            }
        } finally {
            database.drop(table);
        }
        image.hasLearnt();
        return image;
    }
}

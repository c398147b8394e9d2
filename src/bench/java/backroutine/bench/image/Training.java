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

/** Makes the cache of the image in a training run, in which the skill answers recorded turns. */
public final class Training {
    /** Two days of one user and the first day of another; they have every kind of answer. */
    public static final int TURNS = 60;

    private Training() {}

    /** Makes the folder of an image, with a table, a recording and services of its own. */
    public static Image standalone(Path folder) throws Exception {
        Certificate certificate = Certificate.in(Path.of("target", "bench", "certificate"));
        try (LocalTables tables = new LocalTables(certificate); AlexaServices services = AlexaServices.started()) {
            return run(folder, tables, certificate, Recording.of(TURNS, services));
        }
    }

    /**
     * Makes the folder of an image with its cache.
     *
     * @throws IOException if Java makes no cache
     */
    public static Image run(Path folder, LocalTables database, Certificate certificate, Recording recording)
            throws IOException, InterruptedException {
        Image image = Image.assemble(folder);
        Files.deleteIfExists(image.cache());
        image.writeOptionsToMakeCache();
        String table = database.skillTable(recording.seed());
        Map<String, String> environment = new HashMap<>(database.environment(table));
        environment.put("SKILL_ID", Recording.SKILL);
        Path output = Files.createDirectories(Path.of("target", "bench")).resolve("training.log");
        List<String> command = image.command(certificate.options(),
                Template.read().property("Function", "Handler").toString());
        try (RunningFunction function = new RunningFunction(command, environment, Optional.empty(), output)) {
            for (Step step : recording.steps().subList(0, TURNS)) {
                function.call(step.request());
            }
            function.end();
            if (!Files.exists(image.cache())) {
                throw new IOException("Java made no cache" + function.output());
            }
        } finally {
            database.drop(table);
        }
        image.writeOptionsToUseCache();
        return image;
    }
}

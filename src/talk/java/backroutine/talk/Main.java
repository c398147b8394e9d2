package backroutine.talk;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Skill;
import backroutine.lambda.SkillHandler;
import backroutine.language.LanguageFolder;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.session.PlaybackModes;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import backroutine.text.Translator;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Starts the local voice session with the real skill and a real database, both inside this process. */
public final class Main {
    private static final String EVERY_SKILL = "";

    private Main() {}

    /** Runs {@code ./talk}. */
    public static void main(String... arguments) {
        // A log would appear between the lines of the conversation. The property can turn it on.
        System.getProperties().putIfAbsent("org.slf4j.simpleLogger.defaultLogLevel", "off");
        Path home = Path.of(System.getProperty("talk.home", "."));
        var talk = new Talk(home, Terminal.ofThisProcess(), InstantSource.system(), InteractionModel::of, Main::wired);
        System.exit(talk.run(arguments));
    }

    /** Starts the database and the first handler in the background, while the user reads the first lines. */
    static Wiring wired(Path data, BiFunction<RoutineText, Translator, Routine> routines) {
        var database = CompletableFuture.supplyAsync(() -> LocalDynamo.in(data));
        var table = database.thenApply(local -> new LocalTable(local.client()));
        Supplier<SkillHandler> handlers = () -> new SkillHandler(new Skill(table.join(), EVERY_SKILL,
                PlaybackModes.usual(), InstantSource.system(), new Languages(LanguageFolder::read, routines),
                new AlexaServices()));
        var prepared = new AtomicReference<>(CompletableFuture.supplyAsync(handlers));
        return new Wiring(() -> {
            var first = prepared.getAndSet(null);
            return first == null ? handlers.get() : first.join();
        }, table::join, () -> database.join().close());
    }
}

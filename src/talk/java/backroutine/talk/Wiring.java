package backroutine.talk;

import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.talk.device.Skill;
import backroutine.talk.store.LocalTable;
import backroutine.text.Translator;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The skill of a local session.
 *
 * @param handlers makes its handler; called again after every crash
 * @param table gives the table in which its handlers store progress
 * @param closeStore closes the store, at the end of the session
 */
public record Wiring(Supplier<? extends RequestStreamHandler> handlers, Supplier<LocalTable> table, Runnable closeStore)
        implements
            AutoCloseable {
    /** Makes the skill of a session. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes it.
         *
         * @param data the file in which the store keeps its data
         * @param routines reads the routine in the words of a language
         */
        Wiring wire(Path data, BiFunction<RoutineText, Translator, Routine> routines);
    }

    /** A skill whose table cannot be looked at. */
    public Wiring(Supplier<? extends RequestStreamHandler> handlers, Runnable closeStore) {
        this(handlers, () -> {
            throw new UnsupportedOperationException("the table of this skill cannot be looked at");
        }, closeStore);
    }

    /** The skill, which has not started. */
    Skill skill() {
        return new Skill(handlers, fails -> table.get().fails(fails));
    }

    /** Closes the store at the end of the session. */
    @Override
    public void close() {
        closeStore.run();
    }
}

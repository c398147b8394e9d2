package backroutine.talk;

import backroutine.talk.device.Skill;
import backroutine.talk.store.LocalTable;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.function.Supplier;

/**
 * The skill of a local session.
 *
 * @param handlers makes its handler; called again after every crash
 * @param table gives the table in which its handlers store progress
 * @param store closes the store at the end
 */
public record Wiring(Supplier<? extends RequestStreamHandler> handlers, Supplier<LocalTable> table, Runnable store) {
    /** A skill whose table cannot be looked at. */
    public Wiring(Supplier<? extends RequestStreamHandler> handlers, Runnable store) {
        this(handlers, () -> {
            throw new UnsupportedOperationException("the table of this skill cannot be looked at");
        }, store);
    }

    /** The skill, which has not started. */
    Skill skill() {
        return new Skill(handlers, fails -> table.get().fails(fails));
    }
}

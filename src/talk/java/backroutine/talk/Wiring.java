package backroutine.talk;

import backroutine.talk.page.PageSkill;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.function.Supplier;

/**
 * The skill of a local session.
 *
 * @param handlers makes its handler; called again after every crash
 * @param page makes the skill of the page, with the same store
 * @param store closes the store at the end
 */
public record Wiring(Supplier<? extends RequestStreamHandler> handlers, Supplier<PageSkill> page, Runnable store) {
    /** A skill without a page. */
    public Wiring(Supplier<? extends RequestStreamHandler> handlers, Runnable store) {
        this(handlers, () -> {
            throw new UnsupportedOperationException("this skill has no page");
        }, store);
    }
}

package backroutine.talk.page;

import backroutine.talk.store.LocalTable;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.function.Supplier;

/**
 * The skill behind the page.
 *
 * @param handlers makes a handler that sends a picture beside the audio; called again after every crash
 * @param table where the handlers store progress
 */
public record PageSkill(Supplier<? extends RequestStreamHandler> handlers, LocalTable table) {}

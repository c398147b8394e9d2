package backroutine.talk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.function.Supplier;

/**
 * The skill of a local session.
 *
 * @param handlers makes its handler; called again after every crash
 * @param store closes the store at the end
 */
public record Wiring(Supplier<? extends RequestStreamHandler> handlers, Runnable store) {}

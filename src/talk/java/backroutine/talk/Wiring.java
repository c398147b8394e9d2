package backroutine.talk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.function.Supplier;

/**
 * The skill that is talked to.
 *
 * @param handlers makes its handler; asked again after every crash
 * @param store what to close at the end
 */
public record Wiring(Supplier<? extends RequestStreamHandler> handlers, Runnable store) {}

package backroutine.talk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The skill that is talked to.
 *
 * @param handlers makes its handler; asked again after every crash
 * @param finishesVisit whether words that were heard say that a visit is finished
 * @param store what to close at the end
 */
public record Wiring(Supplier<? extends RequestStreamHandler> handlers, Predicate<String> finishesVisit,
        Runnable store) {}

package backroutine.alexa.log;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where the log of turns goes.
 *
 * @param function the name of the function that runs the skill
 * @param lines takes one line, line break included
 */
public record LogTarget(String function, Consumer<String> lines) {
    /** Refuses a target with a part missing. */
    public LogTarget {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(lines, "lines");
    }
}

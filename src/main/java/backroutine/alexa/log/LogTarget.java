package backroutine.alexa.log;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where the log of turns goes.
 *
 * @param function the name of the Lambda function that runs the skill
 * @param lines is called with each line; the line ends with a line break
 */
public record LogTarget(String function, Consumer<String> lines) {
    /** Checks that no component is null. */
    public LogTarget {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(lines, "lines");
    }
}

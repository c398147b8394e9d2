package backroutine.alexa.log;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the stack trace of an exception without its messages: a library may quote a key, or what the user said, in a
 * message.
 */
public final class SafeStackTrace {
    private static final int MAX_EXCEPTIONS = 5;
    private static final int MAX_FRAMES = 20;

    private SafeStackTrace() {}

    /**
     * The class names and stack frames of an exception and its causes, one on each line; at most 20 frames of five
     * exceptions.
     */
    public static String of(Throwable failure) {
        return Stream.iterate(failure, throwable -> throwable != null, Throwable::getCause)
                .limit(MAX_EXCEPTIONS)
                .map(SafeStackTrace::withoutCauses)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String withoutCauses(Throwable failure) {
        return failure.getClass().getName() + Arrays.stream(failure.getStackTrace())
                .limit(MAX_FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}

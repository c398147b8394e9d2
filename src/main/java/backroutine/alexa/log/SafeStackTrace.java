package backroutine.alexa.log;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stack trace of a failure without its messages: a library may quote a key, or what a user said, in a message. */
public final class SafeStackTrace {
    private static final int DEEPEST_CAUSE = 5;
    private static final int FRAMES = 20;

    private SafeStackTrace() {}

    /** The classes and frames of a failure and its causes, one a line. */
    public static String of(Throwable failure) {
        return Stream.iterate(failure, some -> some != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(SafeStackTrace::withoutCauses)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String withoutCauses(Throwable failure) {
        return failure.getClass().getName() + Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}

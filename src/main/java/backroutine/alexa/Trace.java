package backroutine.alexa;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a failure came from, for the log. Messages are left out: a library may quote a key, or a person's words, in one. */
final class Trace {
    private static final int DEEPEST_CAUSE = 5;
    private static final int FRAMES = 20;

    private Trace() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, some -> some != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(Trace::alone)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String alone(Throwable failure) {
        return failure.getClass().getName() + Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}

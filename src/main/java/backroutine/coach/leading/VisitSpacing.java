package backroutine.coach.leading;

import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import java.time.Duration;

/** The time that lies between two visits. */
final class VisitSpacing {
    /** A visit that would begin sooner after the last one than this is asked about. */
    private static final Duration TIME_BETWEEN_VISITS = Duration.ofHours(2);

    private VisitSpacing() {}

    /** Whether the last visit ended only a short time ago. */
    static boolean isSoonAfterVisit(Progress progress, TurnContext context) {
        return progress.profile()
                .history()
                .visitEnded()
                .filter(ended -> ended.plus(TIME_BETWEEN_VISITS).isAfter(context.now()))
                .isPresent();
    }
}

package backroutine.coach.clearance;

import backroutine.coach.turn.TurnContext;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Withdraws the clearance after a long absence. Much may have changed since; and because it lapses by itself, its absence from
 * the stored data does not tell that the user reported anything.
 */
public final class ClearanceLapse {
    /** After so many days without an exercise the user is asked again. The number is ours. */
    private static final Duration LONGEST_ABSENCE = Duration.ofDays(60);

    private ClearanceLapse() {}

    /** The progress at the beginning of a session: without clearance and place if the user was away too long. */
    public static Progress atSessionStart(Progress progress, TurnContext context) {
        return lastActive(progress.profile(), context)
                .filter(last -> last.plus(LONGEST_ABSENCE).isBefore(context.now()))
                .map(_ -> progress.with(progress.profile().withoutClearance()))
                .orElse(progress);
    }

    /** When the user was cleared or did an exercise last, whichever is later; empty without clearance. */
    private static Optional<Instant> lastActive(Profile profile, TurnContext context) {
        if (profile.cleared().isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> lastDay = profile.history()
                .lastDay()
                .map(LocalDate::atStartOfDay)
                .map(day -> day.atZone(context.zone()).toInstant());
        return Stream.of(profile.cleared(), lastDay, profile.history().visitEnded())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}

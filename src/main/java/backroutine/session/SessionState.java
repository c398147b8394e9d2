package backroutine.session;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session carries from turn to turn: the progress as it was after the last answer, so that a turn needs no read and the
 * routine goes on while the store does not answer.
 *
 * @param progress the progress after the last answer
 * @param unsaved the turns that the store has not received; empty if it has received all
 * @param profileUnread whether the profile could not be read when the session began, so that {@code progress} began from nothing
 */
public record SessionState(Progress progress, Optional<UnsavedTurns> unsaved, boolean profileUnread) {
    /** Today and yesterday: a visit may have begun before midnight, or be finished the next morning. */
    private static final int DAYS_CARRIED = 2;
    /** A session lives through few days; what the store has not received is in the latest of them. */
    private static final int DAYS_CARRIED_UNSAVED = 4;

    /** Refuses a state with a part missing. */
    public SessionState {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(unsaved, "unsaved");
    }

    /** The state of a session whose turns are all in the store. */
    public static SessionState saved(Progress progress) {
        return new SessionState(progress, Optional.empty(), false);
    }

    /** Whether there are turns that the store has not received. */
    public boolean isUnsaved() {
        return unsaved.isPresent();
    }

    /** Whether this is what the store held after the last turn. */
    boolean isAsStored() {
        return !isUnsaved() && !profileUnread;
    }

    /** This state with only those days that a session carries: the latest ones, and the day of the visit under way. */
    SessionState carried() {
        Stream<Day> latest = progress.days()
                .values()
                .stream()
                .sorted(Comparator.comparing(Day::date).reversed())
                .limit(isUnsaved() ? DAYS_CARRIED_UNSAVED : DAYS_CARRIED);
        Stream<Day> underWay = progress.profile()
                .state()
                .visitUnderWay()
                .map(visit -> progress.days().get(visit.day()))
                .stream();
        Map<LocalDate, Day> days = Stream.concat(latest, underWay)
                .distinct()
                .collect(Collectors.toMap(Day::date, Function.identity()));
        return new SessionState(new Progress(progress.profile(), days), unsaved, profileUnread);
    }
}

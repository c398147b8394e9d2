package backroutine.session;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session carries from turn to turn: the progress as it was after the last answer, so that a turn needs no read
 * and the routine continues while the store does not answer.
 *
 * @param progress the progress after the last answer
 * @param unsaved the turns that are not in the store; empty if all are
 * @param profileUnread whether the profile could not be loaded when the session began, so that {@code progress} began
 *        empty
 */
public record SessionState(Progress progress, Optional<UnsavedTurns> unsaved, boolean profileUnread) {
    /** Today and yesterday: a visit may have begun before midnight, or be finished the next morning. */
    private static final int DAYS_CARRIED = 2;
    /** A session lasts few days, and all unsaved turns are in the latest of them. */
    private static final int DAYS_CARRIED_UNSAVED = 4;

    /** Checks that no component is null. */
    public SessionState {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(unsaved, "unsaved");
    }

    /** The state of a session whose turns are all in the store. */
    public static SessionState saved(Progress progress) {
        return new SessionState(progress, Optional.empty(), false);
    }

    /** Whether there are turns that are not in the store. */
    public boolean isUnsaved() {
        return unsaved.isPresent();
    }

    /** Whether the store had exactly this progress after the last turn. */
    boolean isAsStored() {
        return !isUnsaved() && !profileUnread;
    }

    /** When the block began that is playing; empty if none is. */
    public Optional<Instant> playingSince() {
        return progress.profile().state() instanceof State.Playing(_, _, var since)
                ? Optional.of(since)
                : Optional.empty();
    }

    /**
     * This state with the playing block stopped where it began, for the case that the coach cannot tell how far it was
     * played. The turn counts as unsaved, so that the sets played before {@code at} are credited with the next save.
     */
    public SessionState stoppedWhereItBegan(Instant at) {
        if (!(progress.profile().state() instanceof State.Playing(var visit, var plan, _))) {
            return this;
        }
        VisitPlace began = VisitPlace.at(visit, plan.from());
        State stopped = plan.introduction().isNothing() ? new State.Paused(began) : new State.Waiting(began);
        UnsavedTurns turns = unsaved.map(before -> before.with(at)).orElseGet(() -> new UnsavedTurns(at, at));
        return new SessionState(progress.with(stopped), Optional.of(turns), profileUnread);
    }

    /** This state with only those days that a session carries: the latest ones, and the days of the visits that may go on. */
    SessionState carried() {
        Stream<Day> latest = progress.days()
                .values()
                .stream()
                .sorted(Comparator.comparing(Day::date).reversed())
                .limit(isUnsaved() ? DAYS_CARRIED_UNSAVED : DAYS_CARRIED);
        Stream<Day> underWay = progress.profile()
                .openVisits()
                .stream()
                .map(visit -> progress.days().get(visit.day()))
                .filter(Objects::nonNull);
        Map<LocalDate, Day> days = Stream.concat(latest, underWay)
                .distinct()
                .collect(Collectors.toMap(Day::date, Function.identity()));
        return new SessionState(new Progress(progress.profile(), days, progress.session()), unsaved, profileUnread);
    }
}

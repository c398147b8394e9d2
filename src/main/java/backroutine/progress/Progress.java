package backroutine.progress;

import backroutine.routine.Exercise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a turn knows of a person.
 *
 * @param profile what is stored of the person, apart from days
 * @param days the days that were loaded or changed, by date
 * @param session what is known for as long as the session lasts; it is not stored
 */
public record Progress(Profile profile, Map<LocalDate, Day> days, ThisSession session) {
    /** Keeps its own copy. */
    public Progress {
        Objects.requireNonNull(profile, "profile");
        days = Map.copyOf(days);
        Objects.requireNonNull(session, "session");
    }

    /** Progress as it is stored, at the beginning of a session. */
    public Progress(Profile profile, Map<LocalDate, Day> days) {
        this(profile, days, ThisSession.begun());
    }

    /** The progress of a person who has not used the skill. */
    public static Progress unknown() {
        return new Progress(Profile.unknown(), Map.of());
    }

    /** The day, empty if nothing was done on it. */
    public Day day(LocalDate date) {
        return days.getOrDefault(date, Day.empty(date));
    }

    /** The latest of the days; empty if there is none. */
    public Optional<Day> latest() {
        return days.values().stream().max(Comparator.comparing(Day::date));
    }

    /** This progress with another profile. */
    public Progress with(Profile other) {
        return new Progress(other, days, session);
    }

    /** This progress in another state of the conversation. */
    public Progress with(State state) {
        return with(profile.withState(state));
    }

    /** This progress with a day changed. */
    public Progress with(Day changed) {
        Map<LocalDate, Day> more = new HashMap<>(days);
        more.put(changed.date(), changed);
        return new Progress(profile, more, session);
    }

    /** This progress in another session. */
    public Progress with(ThisSession other) {
        return new Progress(profile, days, other);
    }

    /** This progress with other guidance. */
    public Progress with(Guidance guidance) {
        return with(profile.withGuidance(guidance));
    }

    /** This progress with one more set of an exercise done; the exercise is completed when all its sets are. */
    public Progress done(Visit visit, Exercise exercise, int set) {
        Day before = day(visit.day());
        Day after = before.with(new DoneSet(visit.number(), exercise.id(), set));
        boolean completes = !before.completed(visit.number(), exercise) && after.completed(visit.number(), exercise);
        return with(after).with(completes ? profile.withCompleted(exercise.id(), visit.day()) : profile);
    }

    /** This progress after a visit ended at {@code when}; unchanged if the visit was only one exercise. */
    public Progress ended(Visit visit, Instant when) {
        return visit.scope() == Visit.Scope.ONE_EXERCISE
                ? this
                : with(profile.withHistory(profile.history().withVisitEnded(when)));
    }

    /**
     * This stored progress merged with that of turns that could not load or save it. Sets done are united. The state and the
     * clearance of the later turns are taken: they may have withdrawn it.
     *
     * @param later the progress after those turns
     * @param wasLoaded whether those turns began with loaded progress. Otherwise they began with {@link #unknown()}: their
     *        settings are then not the person's choice, and what they completed is added to the stored counts
     */
    public Progress mergedWith(Progress later, boolean wasLoaded) {
        Progress both = this;
        for (Day day : later.days().values()) {
            Day merged = both.day(day.date());
            for (DoneSet set : day.done()) {
                merged = merged.with(set);
            }
            for (SkippedExercise one : day.skipped()) {
                merged = merged.with(one);
            }
            both = both.with(merged);
        }
        History done = later.profile().history();
        return both.with(new Profile(clearanceAfter(later.profile(), wasLoaded),
                wasLoaded ? later.profile().settings() : profile.settings(),
                profile.failures().and(later.profile().failures()), later.profile().zone().or(profile::zone),
                wasLoaded ? profile.history().mergeMax(done) : profile.history().mergeSum(done, exercisesNewIn(later)),
                wasLoaded
                        ? later.profile().guidance()
                        : profile.guidance().with(profile.guidance().weeks().plus(later.profile().guidance().weeks())),
                later.profile().state(),
                later.profile().returnTo(), profile.answered()));
    }

    /**
     * The clearance after those turns, which may have given or withdrawn it. Where the profile was not loaded and the question for it
     * is still open, the stored one holds.
     */
    private Optional<Instant> clearanceAfter(Profile later, boolean wasLoaded) {
        if (wasLoaded) {
            return later.cleared();
        }
        boolean undecided = later.cleared().isPresent() || later.state() instanceof State.AskedClearance;
        return undecided ? profile.cleared().or(later::cleared) : Optional.empty();
    }

    /** The ids of the exercises of which {@code later} has a set that this progress does not have. */
    private Set<String> exercisesNewIn(Progress later) {
        return later.days()
                .values()
                .stream()
                .flatMap(day -> day.done().stream().filter(set -> !day(day.date()).done().contains(set)))
                .map(DoneSet::exercise)
                .collect(Collectors.toSet());
    }
}

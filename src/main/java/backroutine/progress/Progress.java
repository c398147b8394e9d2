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
 * All that a turn knows of a person.
 *
 * @param profile what is kept from day to day
 * @param days the days that were loaded or changed, by date
 */
public record Progress(Profile profile, Map<LocalDate, Day> days) {
    /** Keeps its own copy. */
    public Progress {
        Objects.requireNonNull(profile, "profile");
        days = Map.copyOf(days);
    }

    /** Somebody who has never been here. */
    public static Progress unknown() {
        return new Progress(Profile.unknown(), Map.of());
    }

    /** The day, empty if nothing was done on it. */
    public Day day(LocalDate date) {
        return days.getOrDefault(date, Day.empty(date));
    }

    /** The latest day that is known; empty if there is none. */
    public Optional<Day> latest() {
        return days.values().stream().max(Comparator.comparing(Day::date));
    }

    /** This progress with another profile. */
    public Progress with(Profile other) {
        return new Progress(other, days);
    }

    /** This progress in another state of the conversation. */
    public Progress with(State state) {
        return with(profile.withState(state));
    }

    /** This progress with a day changed. */
    public Progress with(Day changed) {
        Map<LocalDate, Day> more = new HashMap<>(days);
        more.put(changed.date(), changed);
        return new Progress(profile, more);
    }

    /** This progress with one more set of an exercise done; the exercise is completed when all its sets are. */
    public Progress done(Visit visit, Exercise exercise, int set) {
        Day before = day(visit.day());
        Day after = before.with(new DoneSet(visit.number(), exercise.id(), set));
        boolean completes = !before.completed(visit.number(), exercise) && after.completed(visit.number(), exercise);
        return with(after).with(completes ? profile.withCompleted(exercise.id(), visit.day()) : profile);
    }

    /** This progress after a visit came to its end at {@code when}; an exercise done on its own is no visit. */
    public Progress ended(Visit visit, Instant when) {
        return visit.scope() == Visit.Scope.ONE_EXERCISE
                ? this
                : with(profile.withHistory(profile.history().withVisitEnded(when)));
    }

    /**
     * This progress with what was done while it could not be read or kept: sets done are a union, the newer state wins.
     *
     * @param later what was done meanwhile
     * @param knew whether {@code later} goes on from what was known of the person; otherwise it began from nothing, so that
     *        its settings are nobody's choice and what it completed comes on top
     */
    public Progress mergedWith(Progress later, boolean knew) {
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
        return both.with(new Profile(profile.cleared().or(later.profile()::cleared),
                knew ? later.profile().settings() : profile.settings(),
                profile.plainAudio() || later.profile().plainAudio(), later.profile().zone().or(profile::zone),
                knew ? profile.history().mergeMax(done) : profile.history().mergeSum(done, exercisesNewIn(later)),
                later.profile().state(), profile.answered()));
    }

    /** The exercises of which {@code later} has a set that is not known here. */
    private Set<String> exercisesNewIn(Progress later) {
        return later.days()
                .values()
                .stream()
                .flatMap(day -> day.done().stream().filter(set -> !day(day.date()).done().contains(set)))
                .map(DoneSet::exercise)
                .collect(Collectors.toSet());
    }
}

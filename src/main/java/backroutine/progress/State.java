package backroutine.progress;

import backroutine.pacing.Detail;
import backroutine.pacing.Place;
import backroutine.pacing.Plan;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Where she is in the conversation; nothing in it tells how she feels. */
public sealed interface State {
    /** No visit is under way. */
    record Away() implements State {}

    /**
     * She was asked whether she has been cleared for exercise.
     *
     * @param wanted the one exercise she asked for, if she did
     */
    record AskedClearance(Optional<String> wanted) implements State {}

    /**
     * An exercise, a set or a side is about to begin, and waits for her.
     *
     * @param visit the visit under way
     * @param place what begins
     * @param introduced how much of the exercise has been said already
     */
    record Waiting(Visit visit, Place place, Detail introduced) implements State {}

    /**
     * A block of counting was sent to the device.
     *
     * @param visit the visit under way
     * @param plan what the block plays
     * @param since the timestamp of the request it answered
     */
    record Playing(Visit visit, Plan plan, Instant since) implements State {}

    /** She stopped on the way, at the start of a repetition. */
    record Paused(Visit visit, Place place) implements State {}

    /** She was asked whether to begin the whole routine again; {@code place} is where she was. */
    record AskedStartOver(Visit visit, Place place) implements State {}

    /** She was asked whether to finish what she began on an earlier day, at {@code place}. */
    record AskedCarryOn(Visit visit, Place place) implements State {}

    /** She was asked whether the second visit is to begin so soon after the first. */
    record AskedSoon(Visit visit) implements State {}

    /** She was asked whether everything kept of her is to be deleted; {@code spot} is where she was. */
    record AskedForget(Optional<Spot> spot) implements State {}

    /**
     * She was asked whether to be reminded every day at the first of these times.
     *
     * @param times at least one
     * @param replace whether the reminders that are set go first
     * @param spot where she was
     */
    record AskedReminder(List<LocalTime> times, boolean replace, Optional<Spot> spot) implements State {
        /** Keeps its own copy; refuses to ask about no time. */
        public AskedReminder {
            times = List.copyOf(times);
            if (times.isEmpty()) {
                throw new IllegalArgumentException("a reminder needs a time");
            }
        }
    }

    /** The visit has ended, and the session is still open. */
    record Finished(Visit visit) implements State {}

    /** The visit under way, if there is one. */
    default Optional<Visit> underWay() {
        return switch (this) {
            case Away() -> Optional.empty();
            case AskedClearance(var wanted) -> Optional.empty();
            case Waiting(var visit, var place, var introduced) -> Optional.of(visit);
            case Playing(var visit, var plan, var since) -> Optional.of(visit);
            case Paused(var visit, var place) -> Optional.of(visit);
            case AskedStartOver(var visit, var place) -> Optional.of(visit);
            case AskedCarryOn(var visit, var place) -> Optional.of(visit);
            case AskedSoon(var visit) -> Optional.of(visit);
            case AskedForget(var spot) -> spot.map(Spot::visit);
            case AskedReminder(var times, var replace, var spot) -> spot.map(Spot::visit);
            case Finished(var visit) -> Optional.of(visit);
        };
    }
}

package backroutine.progress;

import backroutine.pacing.BlockPlan;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Where she is in the conversation; nothing in it tells how she feels. */
public sealed interface State {
    /** The visit under way, if there is one. */
    default Optional<Visit> visitUnderWay() {
        return Optional.empty();
    }

    /** The place in the visit under way, if there is one. */
    default Optional<VisitPlace> visitPlace() {
        return Optional.empty();
    }

    /** A state that belongs to a visit. */
    sealed interface InVisit extends State {
        /** The visit under way. */
        Visit visit();

        @Override
        default Optional<Visit> visitUnderWay() {
            return Optional.of(visit());
        }
    }

    /** A state at a place in a visit. */
    sealed interface AtPlace extends InVisit {
        /** The repetition that comes next; while a block plays, the one it began with. */
        Place place();

        /** How much of the exercise has been said already. */
        default IntroductionLevel introduced() {
            return IntroductionLevel.NONE;
        }

        /** The visit, the place and how much has been said, as one value. */
        default VisitPlace at() {
            return new VisitPlace(visit(), place(), introduced());
        }

        @Override
        default Optional<VisitPlace> visitPlace() {
            return Optional.of(at());
        }
    }

    /** A question that does not belong to the visit, asked in between; it keeps the place where the user was. */
    sealed interface AskedInBetween extends State {
        @Override
        Optional<VisitPlace> visitPlace();

        @Override
        default Optional<Visit> visitUnderWay() {
            return visitPlace().map(VisitPlace::visit);
        }
    }

    /** No visit is under way. */
    record Idle() implements State {}

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
    record Waiting(Visit visit, Place place, IntroductionLevel introduced) implements AtPlace {}

    /**
     * A block of counting was sent to the device.
     *
     * @param visit the visit under way
     * @param plan what the block plays
     * @param since the timestamp of the request it answered
     */
    record Playing(Visit visit, BlockPlan plan, Instant since) implements AtPlace {
        @Override
        public Place place() {
            return plan.from();
        }
    }

    /** She stopped on the way, at the start of a repetition. */
    record Paused(Visit visit, Place place) implements AtPlace {}

    /** She was asked whether to begin the whole routine again; {@code place} is where she was. */
    record AskedStartOver(Visit visit, Place place) implements AtPlace {}

    /** She was asked whether to finish what she began on an earlier day, at {@code place}. */
    record AskedCarryOn(Visit visit, Place place) implements AtPlace {}

    /** She was asked whether the second visit is to begin so soon after the first. */
    record AskedSecondVisit(Visit visit) implements InVisit {}

    /** She was asked whether everything kept of her is to be deleted; {@code visitPlace} is where she was. */
    record AskedDeletion(Optional<VisitPlace> visitPlace) implements AskedInBetween {}

    /**
     * She was asked whether to be reminded every day at the first of these times.
     *
     * @param times at least one
     * @param replace whether the reminders that are set go first
     * @param visitPlace where she was
     */
    record AskedReminder(List<LocalTime> times, boolean replace,
            Optional<VisitPlace> visitPlace) implements AskedInBetween {
        /** Keeps its own copy; refuses to ask about no time. */
        public AskedReminder {
            times = List.copyOf(times);
            if (times.isEmpty()) {
                throw new IllegalArgumentException("a reminder needs a time");
            }
        }
    }

    /** The visit has ended, and the session is still open. */
    record Finished(Visit visit) implements InVisit {}
}

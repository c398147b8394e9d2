package backroutine.progress;

import backroutine.pacing.BlockPlan;
import backroutine.pacing.Place;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the conversation waits for. It never contains how the user feels. */
public sealed interface State {
    /** The visit under way; empty if there is none. */
    default Optional<Visit> visitUnderWay() {
        return Optional.empty();
    }

    /** The place in the visit under way; empty if there is none. */
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
        /** Where the user is; while a block plays, where it began. */
        VisitPlace at();

        /** The repetition that comes next; while a block plays, the one it began with. */
        default Place place() {
            return at().place();
        }

        @Override
        default Visit visit() {
            return at().visit();
        }

        @Override
        default Optional<VisitPlace> visitPlace() {
            return Optional.of(at());
        }
    }

    /** A state that waits for the answer to one question, in which a yes has a consequence of its own. */
    sealed interface Asking extends State {}

    /** A question that does not belong to the visit. It keeps the place of the user in the visit. */
    sealed interface AskedInBetween extends Asking {
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
     * The user was asked whether a doctor or midwife allows exercise.
     *
     * @param wanted the id of the exercise that the user had asked for; empty if none
     */
    record AskedClearance(Optional<String> wanted) implements Asking {}

    /** The user was asked whether they are ready for an exercise, a set or a side. */
    record Waiting(VisitPlace at) implements AtPlace {}

    /**
     * A block was sent to the device.
     *
     * @param visit the visit under way
     * @param plan the plan of the block
     * @param since the timestamp of the request that the block answered
     */
    record Playing(Visit visit, BlockPlan plan, Instant since) implements AtPlace {
        @Override
        public VisitPlace at() {
            return VisitPlace.at(visit, plan.from());
        }

        /** A text that tells this block from the others of the person: a screen sends it back with what happens there. */
        public String token() {
            Place from = plan.from();
            return String.join("/", since.toString(), from.exercise(), from.set() + "", from.side().name(),
                    from.repetition() + "");
        }
    }

    /** The user paused. */
    record Paused(VisitPlace at) implements AtPlace {}

    /** The user was asked whether to start the whole routine over. */
    record AskedStartOver(VisitPlace at) implements AtPlace, Asking {}

    /** The user was asked whether to carry on with the visit of an earlier day. */
    record AskedCarryOn(VisitPlace at) implements AtPlace, Asking {}

    /**
     * The user was asked whether to leave an exercise out, to continue it, or to stop. The reason is not kept.
     *
     * @param at where the user was
     * @param mayContinue whether continuing is offered
     */
    record AskedHowToGoOn(VisitPlace at, boolean mayContinue) implements AtPlace, Asking {}

    /** The user was asked whether to begin the exercise at the place, or to leave it out. */
    record AskedReadyOrSkip(VisitPlace at) implements AtPlace, Asking {}

    /**
     * The user was asked whether the exercise or the set at a place is done already.
     *
     * @param at where the user is; at the start of an exercise, the whole exercise is meant
     */
    record AskedDone(VisitPlace at) implements AtPlace, Asking {}

    /** The user was asked whether to begin this visit now, although the last one ended only a short time ago. */
    record AskedSecondVisit(Visit visit) implements InVisit, Asking {}

    /** The user was asked whether to delete all stored data; {@code visitPlace} is where the user was. */
    record AskedDeletion(Optional<VisitPlace> visitPlace) implements AskedInBetween {}

    /**
     * The user was asked whether to set a daily reminder at the first of these times.
     *
     * @param times at least one
     * @param replace whether the existing reminders are deleted first
     * @param visitPlace where the user was in the visit; empty if no visit is under way
     */
    record AskedReminder(List<LocalTime> times, boolean replace,
            Optional<VisitPlace> visitPlace) implements AskedInBetween {
        /** Keeps its own copy; refuses an empty list of times. */
        public AskedReminder {
            times = List.copyOf(times);
            if (times.isEmpty()) {
                throw new IllegalArgumentException("a reminder needs a time");
            }
        }
    }

    /**
     * The user was offered something.
     *
     * @param visitPlace where the user was in the visit; empty if no visit is under way
     * @param offer what was offered
     */
    record AskedOffer(Optional<VisitPlace> visitPlace, Offer offer) implements AskedInBetween {
        /** Refuses null. */
        public AskedOffer {
            Objects.requireNonNull(visitPlace, "visitPlace");
            Objects.requireNonNull(offer, "offer");
        }
    }

    /** The visit has ended, and the session is still open. */
    record Finished(Visit visit) implements InVisit {}
}

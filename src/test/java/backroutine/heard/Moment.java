package backroutine.heard;

import backroutine.coach.place.PlayedSoFar;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A moment of a conversation in which the user can say something. */
enum Moment {
    MID_SET(now -> playing(now, IntroductionLevel.NONE, 5 + 3 * 7 + 3)),
    IN_A_REST(now -> playing(now, IntroductionLevel.NONE, 5 + 10 * 7 + 10)),
    IN_AN_INTRODUCTION(now -> playing(now, IntroductionLevel.FULL, 6)),
    READY_QUESTION(_ -> new State.Waiting(
            new VisitPlace(Places.VISIT, Places.BRIDGE, Introduced.all(IntroductionLevel.FULL)))),
    PAUSED(_ -> new State.Paused(VisitPlace.at(Places.VISIT, Places.FOURTH))),
    AFTER_PAIN(_ -> new State.AskedHowToGoOn(VisitPlace.at(Places.VISIT, Places.FOURTH), true)),
    READY_OR_SKIP(_ -> new State.AskedReadyOrSkip(VisitPlace.at(Places.VISIT, Places.BRIDGE))),
    DONE_ALREADY(_ -> new State.AskedDone(VisitPlace.at(Places.VISIT, Places.BRIDGE))),
    START_OVER(_ -> new State.AskedStartOver(VisitPlace.at(Places.VISIT, Places.FOURTH))),
    FINISH_EARLIER_VISIT(_ -> new State.AskedCarryOn(VisitPlace.at(Places.VISIT, Places.FOURTH))),
    SECOND_VISIT_NOW(_ -> new State.AskedSecondVisit(Places.VISIT)),
    DELETE_DATA(_ -> new State.AskedDeletion(Places.AT)),
    REMINDER(_ -> new State.AskedReminder(List.of(LocalTime.NOON), false, Places.AT)),
    VISIT_DONE(_ -> new State.Finished(Places.VISIT)),
    NO_VISIT(_ -> new State.Idle()),
    CLEARANCE_QUESTION(_ -> new State.AskedClearance(Optional.empty()));

    /** The places of the moments. */
    private static final class Places {
        static final Visit VISIT = new Visit(LocalDate.of(2026, 11, 22), 1, Visit.Scope.WHAT_IS_LEFT);
        static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
        static final Place FOURTH = new Place("glute-bridge", 1, Side.BOTH, 4);
        static final Optional<VisitPlace> AT = Optional
                .of(new VisitPlace(VISIT, FOURTH, Introduced.all(IntroductionLevel.FULL)));
    }

    private final Function<Instant, State> state;

    Moment(Function<Instant, State> state) {
        this.state = state;
    }

    /** The state of the conversation, if this moment is now. */
    State at(Instant now) {
        return state.apply(now);
    }

    /** Whether the user has been cleared at this moment. */
    boolean isCleared() {
        return this != CLEARANCE_QUESTION;
    }

    /** The glute bridge, so many seconds after its block began to play. */
    private static State playing(Instant now, IntroductionLevel introduction, int seconds) {
        BlockPlan plan = new BlockPlan(Places.BRIDGE, IntroductionPart.whole(introduction), false, 5, 0,
                List.of("cat-camel"), IntroductionLevel.NAME, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT,
                Wording.complete());
        return new State.Playing(Places.VISIT, plan, now.minus(PlayedSoFar.ANSWER_DELAY).minusSeconds(seconds));
    }
}

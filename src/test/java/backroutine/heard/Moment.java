package backroutine.heard;

import backroutine.coach.place.PlayedSoFar;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
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
    READY_QUESTION(_ -> new State.Waiting(Moment.VISIT, Moment.BRIDGE, IntroductionLevel.FULL)),
    PAUSED(_ -> new State.Paused(Moment.VISIT, Moment.FOURTH)),
    AFTER_PAIN(_ -> new State.AskedHowToGoOn(Moment.VISIT, Moment.FOURTH, true)),
    READY_OR_SKIP(_ -> new State.AskedReadyOrSkip(Moment.VISIT, Moment.BRIDGE)),
    DONE_ALREADY(_ -> new State.AskedDone(Moment.VISIT, Moment.BRIDGE, IntroductionLevel.NONE)),
    START_OVER(_ -> new State.AskedStartOver(Moment.VISIT, Moment.FOURTH)),
    FINISH_EARLIER_VISIT(_ -> new State.AskedCarryOn(Moment.VISIT, Moment.FOURTH)),
    SECOND_VISIT_NOW(_ -> new State.AskedSecondVisit(Moment.VISIT)),
    DELETE_DATA(_ -> new State.AskedDeletion(Moment.AT)),
    REMINDER(_ -> new State.AskedReminder(List.of(LocalTime.NOON), false, Moment.AT)),
    VISIT_DONE(_ -> new State.Finished(Moment.VISIT)),
    NO_VISIT(_ -> new State.Idle()),
    CLEARANCE_QUESTION(_ -> new State.AskedClearance(Optional.empty()));

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Visit VISIT = new Visit(TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place FOURTH = new Place("glute-bridge", 1, Side.BOTH, 4);
    private static final Optional<VisitPlace> AT = Optional
            .of(new VisitPlace(VISIT, FOURTH, IntroductionLevel.FULL));

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
        BlockPlan plan = new BlockPlan(BRIDGE, introduction, 5, 0, List.of("cat-camel"), IntroductionLevel.NAME, false,
                false, false);
        return new State.Playing(VISIT, plan, now.minus(PlayedSoFar.ANSWER_DELAY).minusSeconds(seconds));
    }
}

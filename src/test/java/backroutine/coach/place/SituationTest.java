package backroutine.coach.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

/** A situation at rest: neither a silence nor the end of an answer begins the count. */
class SituationTest {
    private static final VisitPlace BRIDGE = new VisitPlace(
            new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
            new Place("glute-bridge", 1, Side.BOTH, 1), Introduced.all(IntroductionLevel.FULL));

    @Test
    void atRestTheQuestionWhetherTheUserIsReadyIsAPause() {
        Situation waiting = Situation.notPlaying(in(new State.Waiting(BRIDGE)));
        assertEquals(Situation.notPlaying(in(new State.Paused(BRIDGE))), waiting.atRest());
    }

    @Test
    void atRestAnInterruptedCountDoesNotGoOn() {
        Situation counting = Situation.notPlaying(in(new State.Paused(BRIDGE))).withRest(4_000);
        assertEquals(Situation.notPlaying(in(new State.Paused(BRIDGE))), counting.atRest());
    }

    @Test
    void anyOtherQuestionStaysOpenAtRest() {
        Situation asked = Situation.notPlaying(in(new State.AskedStartOver(BRIDGE)));
        assertEquals(asked, asked.atRest());
    }

    private static Progress in(State state) {
        return Progress.unknown().with(state);
    }
}

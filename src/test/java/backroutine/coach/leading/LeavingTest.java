package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.Turn.Symptom;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pausing, stopping, and what her body tells her: only the place is kept. */
class LeavingTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place START = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place LEFT = new Place("thoracic-stretch", 2, Side.RIGHT, 3);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aPauseTellsWhereSheIs() {
        is(new State.Paused(VISIT, LEFT));
        conversation.turn(Move.PAUSE,
                "Paused in the kneeling thoracic stretch, set two, right side, about number three.",
                "Say continue when you're ready.");
        assertEquals("I'll keep your place. Say continue now, or later: Alexa, start my back routine.",
                conversation.afterSilence());
        is(new State.Waiting(VISIT, START, IntroductionLevel.FULL));
        conversation.turn(Move.PAUSE, "Paused at the start of the glute bridge.");
        assertEquals(new State.Paused(VISIT, START), conversation.state());
    }

    @Test
    void aPauseOfNothingAsksWhetherToBegin() {
        conversation.turn(Move.PAUSE, "Shall we begin your back routine?");
    }

    @Test
    void stoppingKeepsThePlace() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.cutsIn(60, SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals("glute-squeeze", assertInstanceOf(State.Paused.class, conversation.state()).place().exercise());
        State waiting = new State.Waiting(VISIT, START, IntroductionLevel.CUE);
        is(waiting);
        conversation.turn(SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals(waiting, conversation.state());
        is(new State.AskedCarryOn(VISIT, LEFT));
        conversation.turn(SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals(new State.Paused(VISIT, LEFT), conversation.state());
    }

    @Test
    void whereNothingIsUnderWayStoppingIsAGoodbye() {
        is(new State.Finished(VISIT));
        conversation.turn(SessionEvent.STOP, "Goodbye. Rest well.");
        assertEquals(new State.Idle(), conversation.state());
    }

    @Test
    void painEndsTheCountAndSheChooses() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.cutsIn(60, Symptom.HURTS, "Stop there", "Say skip to leave this one out");
        assertInstanceOf(State.Paused.class, conversation.state());
        conversation.turn(Move.SKIP, "We leave out the glute squeeze for now.", "Glute bridge");
    }

    @Test
    void painBeforeAnythingBeganMeansAnotherDay() {
        conversation.turn(Symptom.HURTS, "Then not today.");
        assertInstanceOf(Reply.Ends.class, conversation.last);
        is(new State.AskedCarryOn(VISIT, LEFT));
        conversation.turn(Symptom.HURTS, "Then not today.");
        assertEquals(new State.Paused(VISIT, LEFT), conversation.state());
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMB", "EMERGENCY"})
    void aSignOfHarmEndsTheVisitAndKeepsThePlace(Symptom sign) {
        is(new State.Paused(VISIT, LEFT));
        conversation.turn(sign, sign == Symptom.NUMB ? "contact your doctor" : "get emergency help now");
        assertInstanceOf(Reply.Ends.class, conversation.last);
        assertEquals(new State.Paused(VISIT, LEFT), conversation.state());
    }

    private void is(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}

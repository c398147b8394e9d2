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

    private final CoachConversation lesson = CoachConversation.cleared();

    @Test
    void aPauseTellsWhereSheIs() {
        is(new State.Paused(VISIT, LEFT));
        lesson.turn(Move.PAUSE, "Paused in the kneeling thoracic stretch, set two, right side, about number three.",
                "Say continue when you're ready.");
        assertEquals("I'll keep your place. Say continue now, or later: Alexa, start my back routine.",
                lesson.afterSilence());
        is(new State.Waiting(VISIT, START, IntroductionLevel.FULL));
        lesson.turn(Move.PAUSE, "Paused at the start of the glute bridge.");
        assertEquals(new State.Paused(VISIT, START), lesson.state());
    }

    @Test
    void aPauseOfNothingAsksWhetherToBegin() {
        lesson.turn(Move.PAUSE, "Shall we begin your back routine?");
    }

    @Test
    void stoppingKeepsThePlace() {
        lesson.turn(SessionEvent.LAUNCH);
        lesson.cutsIn(60, SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals("glute-squeeze", assertInstanceOf(State.Paused.class, lesson.state()).place().exercise());
        State waiting = new State.Waiting(VISIT, START, IntroductionLevel.CUE);
        is(waiting);
        lesson.turn(SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals(waiting, lesson.state());
        is(new State.AskedCarryOn(VISIT, LEFT));
        lesson.turn(SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals(new State.Paused(VISIT, LEFT), lesson.state());
    }

    @Test
    void whereNothingIsUnderWayStoppingIsAGoodbye() {
        is(new State.Finished(VISIT));
        lesson.turn(SessionEvent.STOP, "Goodbye. Rest well.");
        assertEquals(new State.Idle(), lesson.state());
    }

    @Test
    void painEndsTheCountAndSheChooses() {
        lesson.turn(SessionEvent.LAUNCH);
        lesson.cutsIn(60, Symptom.HURTS, "Stop there", "Say skip to leave this one out");
        assertInstanceOf(State.Paused.class, lesson.state());
        lesson.turn(Move.SKIP, "We leave out the glute squeeze for now.", "Glute bridge");
    }

    @Test
    void painBeforeAnythingBeganMeansAnotherDay() {
        lesson.turn(Symptom.HURTS, "Then not today.");
        assertInstanceOf(Reply.Ends.class, lesson.last);
        is(new State.AskedCarryOn(VISIT, LEFT));
        lesson.turn(Symptom.HURTS, "Then not today.");
        assertEquals(new State.Paused(VISIT, LEFT), lesson.state());
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMB", "EMERGENCY"})
    void aSignOfHarmEndsTheVisitAndKeepsThePlace(Symptom sign) {
        is(new State.Paused(VISIT, LEFT));
        lesson.turn(sign, sign == Symptom.NUMB ? "contact your doctor" : "get emergency help now");
        assertInstanceOf(Reply.Ends.class, lesson.last);
        assertEquals(new State.Paused(VISIT, LEFT), lesson.state());
    }

    private void is(State state) {
        lesson.progress = lesson.progress.with(state);
    }
}

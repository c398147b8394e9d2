package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.Turn.Body;
import backroutine.coach.Turn.Door;
import backroutine.coach.Turn.Move;
import backroutine.pacing.Detail;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pausing, stopping, and what her body tells her: only the place is kept. */
class LeavingTest {
    private static final Visit VISIT = new Visit(Lesson.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place START = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place LEFT = new Place("thoracic-stretch", 2, Side.RIGHT, 3);

    private final Lesson lesson = Lesson.cleared();

    @Test
    void aPauseTellsWhereSheIs() {
        is(new State.Paused(VISIT, LEFT));
        lesson.turn(Move.PAUSE, "Paused in the kneeling thoracic stretch, set two, right side, about number three.",
                "Say continue when you're ready.");
        assertEquals("I'll keep your place. Say continue now, or later: Alexa, start my back routine.",
                lesson.afterSilence());
        is(new State.Waiting(VISIT, START, Detail.FULL));
        lesson.turn(Move.PAUSE, "Paused at the start of the glute bridge.");
        assertEquals(new State.Paused(VISIT, START), lesson.state());
    }

    @Test
    void aPauseOfNothingAsksWhetherToBegin() {
        lesson.turn(Move.PAUSE, "Shall we begin your back routine?");
    }

    @Test
    void stoppingKeepsThePlace() {
        lesson.turn(Door.LAUNCH);
        lesson.cutsIn(60, Door.STOP, "Stopped. I've kept your place.");
        assertEquals("glute-squeeze", assertInstanceOf(State.Paused.class, lesson.state()).place().exercise());
        State waiting = new State.Waiting(VISIT, START, Detail.CUE);
        is(waiting);
        lesson.turn(Door.STOP, "Stopped. I've kept your place.");
        assertEquals(waiting, lesson.state());
        is(new State.AskedCarryOn(VISIT, LEFT));
        lesson.turn(Door.STOP, "Stopped. I've kept your place.");
        assertEquals(new State.Paused(VISIT, LEFT), lesson.state());
    }

    @Test
    void whereNothingIsUnderWayStoppingIsAGoodbye() {
        is(new State.Finished(VISIT));
        lesson.turn(Door.STOP, "Goodbye. Rest well.");
        assertEquals(new State.Away(), lesson.state());
    }

    @Test
    void painEndsTheCountAndSheChooses() {
        lesson.turn(Door.LAUNCH);
        lesson.cutsIn(60, Body.HURTS, "Stop there", "Say skip to leave this one out");
        assertInstanceOf(State.Paused.class, lesson.state());
        lesson.turn(Move.SKIP, "We leave out the glute squeeze for now.", "Glute bridge");
    }

    @Test
    void painBeforeAnythingBeganMeansAnotherDay() {
        lesson.turn(Body.HURTS, "Then not today.");
        assertInstanceOf(Reply.Leaves.class, lesson.last);
        is(new State.AskedCarryOn(VISIT, LEFT));
        lesson.turn(Body.HURTS, "Then not today.");
        assertEquals(new State.Paused(VISIT, LEFT), lesson.state());
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMB", "EMERGENCY"})
    void aSignOfHarmEndsTheVisitAndKeepsThePlace(Body sign) {
        is(new State.Paused(VISIT, LEFT));
        lesson.turn(sign, sign == Body.NUMB ? "contact your doctor" : "get emergency help now");
        assertInstanceOf(Reply.Leaves.class, lesson.last);
        assertEquals(new State.Paused(VISIT, LEFT), lesson.state());
    }

    private void is(State state) {
        lesson.progress = lesson.progress.with(state);
    }
}

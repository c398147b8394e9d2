package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

/** Pause, stop, pain and other symptoms: only the place is kept. */
class LeavingTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place START = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place TWIST_RIGHT = new Place("thoracic-stretch", 2, Side.RIGHT, 3);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aPauseTellsThePlace() {
        setState(new State.Paused(VisitPlace.at(VISIT, TWIST_RIGHT)));
        conversation.turn(Move.PAUSE,
                "paused-at twist where-set 2 / where-right / where-repetition 3. ask-continue?");
        assertEquals("ask-continue-again?",
                conversation.reprompt());
        VisitPlace introduced = new VisitPlace(VISIT, START, Introduced.all(IntroductionLevel.FULL));
        setState(new State.Waiting(introduced));
        conversation.turn(Move.PAUSE, "paused-before bridge.");
        assertEquals(new State.Paused(introduced), conversation.state());
    }

    @Test
    void aPauseInTheCountInIsBeforeTheExerciseAndInTheFirstRepetitionWithinIt() {
        setState(new State.Waiting(new VisitPlace(VISIT, START, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY);
        conversation.interruptsDuring("4", Move.PAUSE, "paused-before bridge.");
        conversation.turn(Move.RESUME);
        conversation.interruptsAt(conversation.workBegins() + 3, Move.PAUSE,
                "paused-at bridge where-set 1 / where-repetition 1.");
    }

    @Test
    void aPlaceNamesOnlyWhatTheExerciseHasSeveralOf() {
        setState(new State.Paused(VisitPlace.at(VISIT, new Place("glute-squeeze", 1, Side.BOTH, 5))));
        conversation.turn(Move.PAUSE, "paused-at seat where-repetition 5.");
        setState(new State.Waiting(new VisitPlace(VISIT, new Place("hip-flexor-stretch", 1, Side.LEFT, 1),
                Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY, "left of hip.");
        conversation.interruptsAt(conversation.workBegins() + 10, Move.PAUSE,
                "paused-at hip where-set 1 / where-left.");
    }

    @Test
    void aPauseWithoutAVisitAsksWhetherToBegin() {
        conversation.turn(Move.PAUSE, "ask-begin?");
    }

    @Test
    void stoppingKeepsThePlace() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, SessionEvent.STOP, "stopped.");
        assertEquals("glute-squeeze", assertInstanceOf(State.Paused.class, conversation.state()).place().exercise());
        State waiting = new State.Waiting(new VisitPlace(VISIT, START, Introduced.all(IntroductionLevel.CUE)));
        setState(waiting);
        conversation.turn(SessionEvent.STOP, "stopped.");
        assertEquals(waiting, conversation.state());
        setState(new State.AskedCarryOn(VisitPlace.at(VISIT, TWIST_RIGHT)));
        conversation.turn(SessionEvent.STOP, "stopped.");
        assertEquals(new State.Paused(VisitPlace.at(VISIT, TWIST_RIGHT)), conversation.state());
    }

    @Test
    void withoutAVisitUnderWayAStopSaysGoodbye() {
        setState(new State.Finished(VISIT));
        conversation.turn(SessionEvent.STOP, "goodbye.");
        assertEquals(new State.Idle(), conversation.state());
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}

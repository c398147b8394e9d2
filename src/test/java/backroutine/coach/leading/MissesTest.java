package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not understood stops the count and is asked about; only a silence goes on. */
class MissesTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    @BeforeEach
    void countsTheBridge() {
        conversation.progress = conversation.progress
                .with(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY, "no 1 lift");
    }

    @Test
    void theCountStopsAndTheUserIsAskedOnce() {
        missesInRepetition(4);
        conversation.hears("not-understood. ask-once-more?");
        assertEquals("not-understood. ask-once-more?", conversation.words());
    }

    @Test
    void aSilenceGoesOnFromTheStartOfTheRepetition() {
        missesInRepetition(4);
        assertEquals(true, conversation.reprompt().startsWith("5 4 3 2 1 no 4 lift"), conversation.reprompt());
    }

    @Test
    void aSecondMissInARowPauses() {
        missesInRepetition(4);
        conversation.turn(Question.NOT_UNDERSTOOD, "missed-twice. ask-continue?");
        assertInstanceOf(Reply.Asks.class, conversation.last);
        assertEquals(new Place("glute-bridge", 1, Side.BOTH, 4),
                assertInstanceOf(State.Paused.class, conversation.state()).place());
        conversation.turn(Move.RESUME, "continuing.", "no 4 lift");
    }

    @Test
    void aMissWhileTheCountGoesOnAfterAMissPausesToo() {
        missesInRepetition(4);
        conversation.interruptsAt(conversation.responseSeconds() + 8 + 5 + 3, Question.NOT_UNDERSTOOD,
                "missed-twice. ask-continue?");
    }

    @Test
    void afterAnotherTurnAMissIsTheFirstAgain() {
        missesInRepetition(4);
        conversation.turn(Move.READY, "3 2 1 no 4 lift");
        conversation.interruptsAt(conversation.workBegins() + 8, Question.NOT_UNDERSTOOD,
                "not-understood. ask-once-more?");
    }

    @Test
    void anUnknownNameOrNumberIsAMiss() {
        interruptsRepetition(4, new UserRequest.StartAt(Optional.of("headstand")));
        conversation.hears("name-unknown. ask-once-more?");
        conversation.turn(new UserRequest.SkipExercise(Optional.of("headstand")), "missed-twice. ask-continue?");
    }

    @Test
    void beforeASetTheUserIsAskedWhetherToBeginIt() {
        conversation.interruptsAt(conversation.workBegins() + 70 + 10, Question.NOT_UNDERSTOOD,
                "not-understood. ask-set 2?");
        assertEquals(1, conversation.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void atAnyOtherQuestionTheQuestionIsAskedAgain() {
        conversation.progress = conversation.progress.with(new State.AskedStartOver(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood. ask-start-over?");
        conversation.progress = conversation.progress.with(new State.Idle());
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood. ask-begin?");
        conversation.turn(SessionEvent.STOP, "goodbye.");
    }

    private void missesInRepetition(int number) {
        interruptsRepetition(number, Question.NOT_UNDERSTOOD);
    }

    private void interruptsRepetition(int number, UserRequest request) {
        conversation.interruptsAt(conversation.workBegins() + (number - 1) * 7 + 3, request);
    }
}

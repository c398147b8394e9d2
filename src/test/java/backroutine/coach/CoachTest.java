package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Concern;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that are sent twice, audio that a device cannot play, and the deletion of data. */
class CoachTest {
    private static final State PAUSED = new State.Paused(
            VisitPlace.at(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
                    new Place("glute-bridge", 2, Side.BOTH, 4)));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aRequestSentTwiceGetsTheSameAnswerAndChangesNothing() {
        conversation.turn(SessionEvent.LAUNCH);
        Reply.Counts first = assertInstanceOf(Reply.Counts.class, conversation.last);

        conversation.sendsAgain(Move.READY);
        assertEquals(first.block(), assertInstanceOf(Reply.Counts.class, conversation.last).block());
        assertEquals(first.progress(), conversation.progress);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "ENDED_BY_ERROR", "TIMED_OUT"})
    void aSessionEndSentTwiceGetsNoSpeech(SessionEvent end) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.sendsAgain(end);
        assertInstanceOf(Reply.Silent.class, conversation.last);
    }

    @Test
    void aRequestSentTwiceAsksAgainOrEndsTheSessionAgain() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.sendsAgain(Move.PAUSE);
        conversation.hears("ask-continue?");
        conversation.sendsAgain(SessionEvent.STOP);
        conversation.hears("stopped.");
        conversation.sendsAgain(Concern.NUMB);
        conversation.hears("numbness.");
    }

    @Test
    void aBlockThatTheDeviceCannotPlayIsSentAgainAsPlainSpeech() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.now = conversation.now.plusSeconds(2);
        conversation.turn(SessionEvent.AUDIO_FAILED,
                "plain-audio. introduce seat");
        assertTrue(assertInstanceOf(Reply.Counts.class, conversation.last).block().plain());
        assertTrue(conversation.progress.profile().failures().audio());
    }

    @Test
    void withoutABlockToPlayAgainAnAudioFailureIsStoredAndTheOpenQuestionAsked() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(SessionEvent.AUDIO_FAILED, "plain-audio.",
                "ask-continue?");
        assertTrue(conversation.progress.profile().failures().audio());
        BlockPlan removed = new BlockPlan(new Place("headstand", 1, Side.BOTH, 1), IntroductionPart.none(), false, 5, 0,
                List.of(), IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        conversation.progress = conversation.progress.with(
                new State.Playing(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT), removed,
                        conversation.now));
        conversation.turn(SessionEvent.AUDIO_FAILED, "plain-audio.");
        assertInstanceOf(Reply.Asks.class, conversation.last);
    }

    @Test
    void dataIsDeletedAfterAPlainYesOrTheSameRequestAgain() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(UserRequest.DataRequest.DELETE_DATA, "ask-delete?");
        assertEquals("ask-delete-again?", conversation.reprompt());
        conversation.turn(Move.REPEAT, "ask-delete?");
        conversation.turn(Move.OKAY, "ask-delete?");
        conversation.turn(Move.READY, "ask-delete?");
        conversation.turn(Move.LATER, "not-deleted. ask-continue?");
        assertEquals(PAUSED, conversation.state());
        conversation.turn(UserRequest.DataRequest.DELETE_DATA);
        conversation.turn(UserRequest.DataRequest.DELETE_DATA, "deleted.");
        assertEquals(Progress.unknown(), conversation.progress);
    }

    @Test
    void theQuestionAboutDeletionKeepsThePlace() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(UserRequest.DataRequest.DELETE_DATA);
        conversation.turn(Question.HOW_MANY_LEFT, "remaining-in-set 7. remaining-last-set bridge.");
        conversation.turn(SessionEvent.STOP, "stopped.");
        assertEquals(PAUSED, conversation.state());
    }

    @Test
    void helpEndsWithTheOpenQuestion() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(Question.HELP, "help.", "ask-continue?");
    }

    @Test
    void withoutAVisitUnderWayTheRemainingExercisesOfTheDayAreNamed() {
        conversation.did(0, 1, "glute-squeeze");
        conversation.turn(Question.HOW_MANY_LEFT, "still-today bridge + hip + ");
    }

    @Test
    void playedSetsAreDoneWithoutAnotherTurn() {
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")));
        assertEquals(1, conversation.progressAfter(Duration.ofHours(1)).profile().completions("glute-bridge"));
        assertEquals(0, conversation.progressAfter(Duration.ofSeconds(60)).profile().completions("glute-bridge"));
    }

    @Test
    void aLaunchNeedsTheStoredProgressAndAStopDoesNot() {
        assertTrue(HistoryNeeded.needsStoredProgress(conversation.progress, SessionEvent.LAUNCH));
        assertEquals(false, HistoryNeeded.needsStoredProgress(conversation.progress, SessionEvent.STOP));
        assertTrue(
                HistoryNeeded.answersFinalQuestion(
                        conversation.progress.with(new State.AskedDeletion(Optional.empty())),
                        Move.YES));
        assertEquals(false, HistoryNeeded.answersFinalQuestion(conversation.progress, Move.YES));
    }
}

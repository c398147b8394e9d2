package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.Question;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.Turn.Symptom;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent twice, what cannot be played, and what is hers to delete. */
class CoachTest {
    private static final State PAUSED = new State.Paused(
            new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
            new Place("glute-bridge", 2, Side.BOTH, 4));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aRequestThatComesTwiceIsAnsweredAlikeAndChangesNothing() {
        conversation.turn(SessionEvent.LAUNCH);
        Reply.Counts first = assertInstanceOf(Reply.Counts.class, conversation.last);

        conversation.isSentAgain(Move.READY);
        assertEquals(first.block(), assertInstanceOf(Reply.Counts.class, conversation.last).block());
        assertEquals(first.progress(), conversation.progress);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "TIMED_OUT"})
    void theEndOfASessionThatComesTwiceIsSilent(SessionEvent end) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.isSentAgain(end);
        assertInstanceOf(Reply.Silent.class, conversation.last);
    }

    @Test
    void whatAskedAsksAgainAndWhatClosedClosesAgain() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.isSentAgain(Move.PAUSE);
        conversation.hears("Say continue when you're ready.");
        conversation.isSentAgain(SessionEvent.STOP);
        conversation.hears("Stopped. I've kept your place.");
        conversation.isSentAgain(Symptom.NUMB);
        conversation.hears("Please stop now.");
    }

    @Test
    void whatCouldNotBePlayedIsSentOnceMoreInPlainWords() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.now = conversation.now.plusSeconds(2);
        conversation.turn(SessionEvent.AUDIO_FAILED,
                "Your speaker couldn't play that, so I'll count in plain words. Glute squeeze");
        assertTrue(assertInstanceOf(Reply.Counts.class, conversation.last).block().plain());
        assertTrue(conversation.progress.profile().plainAudio());
    }

    @Test
    void whereNothingWasCountedItIsNotedAndAsked() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(SessionEvent.AUDIO_FAILED, "Your speaker couldn't play that",
                "Say continue when you're ready.");
        assertTrue(conversation.progress.profile().plainAudio());
        BlockPlan gone = new BlockPlan(new Place("headstand", 1, Side.BOTH, 1), IntroductionLevel.NONE, 5, 0, List.of(),
                IntroductionLevel.NONE,
                false, false);
        conversation.progress = conversation.progress.with(
                new State.Playing(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT), gone,
                        conversation.now));
        conversation.turn(SessionEvent.AUDIO_FAILED, "Your speaker couldn't play that");
        assertInstanceOf(Reply.Asks.class, conversation.last);
    }

    @Test
    void everythingIsDeletedAfterOneYes() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(Turn.DataRequest.DELETE_DATA, "Shall I delete everything I keep about you?");
        assertEquals("Say yes to delete everything, or no to keep it.", conversation.afterSilence());
        conversation.turn(Move.REPEAT, "Shall I delete everything I keep about you?");
        conversation.turn(Move.READY, "Nothing is deleted. Say continue when you're ready.");
        assertEquals(PAUSED, conversation.state());
        conversation.turn(Turn.DataRequest.DELETE_DATA);
        conversation.turn(Move.YES, "Everything is deleted.");
        assertEquals(Progress.unknown(), conversation.progress);
    }

    @Test
    void aQuestionAskedMeanwhileFindsHerWhereSheWas() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(Turn.DataRequest.DELETE_DATA);
        conversation.turn(Question.HOW_MANY_LEFT, "Seven more in this set. It's the last set of the glute bridge.");
        conversation.turn(SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals(PAUSED, conversation.state());
    }

    @Test
    void helpEndsInTheQuestionThatIsOpen() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(Question.HELP, "I count your exercises out loud.", "Say continue when you're ready.");
    }

    @Test
    void outsideAVisitWhatIsLeftIsTheDay() {
        conversation.did(0, 1, "glute-squeeze");
        conversation.turn(Question.HOW_MANY_LEFT, "Still there for today: glute bridge, hip flexor stretch,");
    }

    @Test
    void whatWasPlayedCountsThoughNobodySpoke() {
        conversation.turn(new Turn.StartAt(Optional.of("glute-bridge")));
        assertEquals(1, conversation.playedAfter(Duration.ofHours(1)).profile().completions("glute-bridge"));
        assertEquals(0, conversation.playedAfter(Duration.ofSeconds(60)).profile().completions("glute-bridge"));
    }

    @Test
    void aLaunchIsDecidedOnAllThatIsKeptAndAStopIsNot() {
        assertTrue(HistoryNeeded.needsStoredProgress(conversation.progress, SessionEvent.LAUNCH));
        assertEquals(false, HistoryNeeded.needsStoredProgress(conversation.progress, SessionEvent.STOP));
        assertTrue(
                HistoryNeeded.answersFinalQuestion(
                        conversation.progress.with(new State.AskedDeletion(Optional.empty())),
                        Move.YES));
        assertEquals(false, HistoryNeeded.answersFinalQuestion(conversation.progress, Move.YES));
    }
}

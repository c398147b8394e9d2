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

    private final CoachConversation lesson = CoachConversation.cleared();

    @Test
    void aRequestThatComesTwiceIsAnsweredAlikeAndChangesNothing() {
        lesson.turn(SessionEvent.LAUNCH);
        Reply.Counts first = assertInstanceOf(Reply.Counts.class, lesson.last);

        lesson.isSentAgain(Move.READY);
        assertEquals(first.block(), assertInstanceOf(Reply.Counts.class, lesson.last).block());
        assertEquals(first.progress(), lesson.progress);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "TIMED_OUT"})
    void theEndOfASessionThatComesTwiceIsSilent(SessionEvent end) {
        lesson.turn(SessionEvent.LAUNCH);
        lesson.isSentAgain(end);
        assertInstanceOf(Reply.Silent.class, lesson.last);
    }

    @Test
    void whatAskedAsksAgainAndWhatClosedClosesAgain() {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.isSentAgain(Move.PAUSE);
        lesson.hears("Say continue when you're ready.");
        lesson.isSentAgain(SessionEvent.STOP);
        lesson.hears("Stopped. I've kept your place.");
        lesson.isSentAgain(Symptom.NUMB);
        lesson.hears("Please stop now.");
    }

    @Test
    void whatCouldNotBePlayedIsSentOnceMoreInPlainWords() {
        lesson.turn(SessionEvent.LAUNCH);
        lesson.now = lesson.now.plusSeconds(2);
        lesson.turn(SessionEvent.AUDIO_FAILED,
                "Your speaker couldn't play that, so I'll count in plain words. Glute squeeze");
        assertTrue(assertInstanceOf(Reply.Counts.class, lesson.last).block().plain());
        assertTrue(lesson.progress.profile().plainAudio());
    }

    @Test
    void whereNothingWasCountedItIsNotedAndAsked() {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.turn(SessionEvent.AUDIO_FAILED, "Your speaker couldn't play that", "Say continue when you're ready.");
        assertTrue(lesson.progress.profile().plainAudio());
        BlockPlan gone = new BlockPlan(new Place("headstand", 1, Side.BOTH, 1), IntroductionLevel.NONE, 5, 0, List.of(),
                IntroductionLevel.NONE,
                false, false);
        lesson.progress = lesson.progress.with(
                new State.Playing(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT), gone, lesson.now));
        lesson.turn(SessionEvent.AUDIO_FAILED, "Your speaker couldn't play that");
        assertInstanceOf(Reply.Asks.class, lesson.last);
    }

    @Test
    void everythingIsDeletedAfterOneYes() {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.turn(Turn.DataRequest.DELETE_DATA, "Shall I delete everything I keep about you?");
        assertEquals("Say yes to delete everything, or no to keep it.", lesson.afterSilence());
        lesson.turn(Move.REPEAT, "Shall I delete everything I keep about you?");
        lesson.turn(Move.READY, "Nothing is deleted. Say continue when you're ready.");
        assertEquals(PAUSED, lesson.state());
        lesson.turn(Turn.DataRequest.DELETE_DATA);
        lesson.turn(Move.YES, "Everything is deleted.");
        assertEquals(Progress.unknown(), lesson.progress);
    }

    @Test
    void aQuestionAskedMeanwhileFindsHerWhereSheWas() {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.turn(Turn.DataRequest.DELETE_DATA);
        lesson.turn(Question.HOW_MANY_LEFT, "Seven more in this set. It's the last set of the glute bridge.");
        lesson.turn(SessionEvent.STOP, "Stopped. I've kept your place.");
        assertEquals(PAUSED, lesson.state());
    }

    @Test
    void helpEndsInTheQuestionThatIsOpen() {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.turn(Question.HELP, "I count your exercises out loud.", "Say continue when you're ready.");
    }

    @Test
    void outsideAVisitWhatIsLeftIsTheDay() {
        lesson.did(0, 1, "glute-squeeze");
        lesson.turn(Question.HOW_MANY_LEFT, "Still there for today: glute bridge, hip flexor stretch,");
    }

    @Test
    void whatWasPlayedCountsThoughNobodySpoke() {
        lesson.turn(new Turn.StartAt(Optional.of("glute-bridge")));
        assertEquals(1, lesson.playedAfter(Duration.ofHours(1)).profile().completions("glute-bridge"));
        assertEquals(0, lesson.playedAfter(Duration.ofSeconds(60)).profile().completions("glute-bridge"));
    }

    @Test
    void aLaunchIsDecidedOnAllThatIsKeptAndAStopIsNot() {
        assertTrue(HistoryNeeded.needsStoredProgress(lesson.progress, SessionEvent.LAUNCH));
        assertEquals(false, HistoryNeeded.needsStoredProgress(lesson.progress, SessionEvent.STOP));
        assertTrue(
                HistoryNeeded.answersFinalQuestion(lesson.progress.with(new State.AskedDeletion(Optional.empty())),
                        Move.YES));
        assertEquals(false, HistoryNeeded.answersFinalQuestion(lesson.progress, Move.YES));
    }
}

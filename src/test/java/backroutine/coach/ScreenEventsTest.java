package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.fixture.TestLanguage;
import backroutine.pacing.Block;
import backroutine.pacing.Delivery;
import backroutine.pacing.Place;
import backroutine.progress.DoneSet;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Exercise;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A visit on a screen, which goes on with each report that a block was played. */
class ScreenEventsTest {
    private final Coach coach = new Coach(CoachConversation.ROUTINE, TestLanguage.translator());
    private Progress progress = Progress.unknown()
            .with(Progress.unknown().profile().withCleared(CoachConversation.MORNING));
    private Instant now = CoachConversation.MORNING;
    private Delivery delivery = Delivery.SCREEN;
    private Reply last;

    private void turn(Turn turn, TurnContext.Session session) {
        last = coach.reply(progress, turn, new TurnContext(now, ZoneOffset.UTC, true, delivery, session));
        progress = last.progress();
    }

    private void launch() {
        turn(Turn.SessionEvent.LAUNCH, TurnContext.Session.NEW);
    }

    private State.Playing playing() {
        return assertInstanceOf(State.Playing.class, progress.profile().state());
    }

    private Block block() {
        return assertInstanceOf(Reply.Counts.class, last).block();
    }

    /** The block is played to its end after a start delay, and the device reports it. */
    private void played(int delay, TurnContext.Session session) {
        String token = playing().token();
        long elapsed = block().timeline().total() + delay;
        now = now.plusMillis(elapsed + 500);
        turn(new Turn.OnScreen.BlockPlayed(token, elapsed), session);
    }

    private void played() {
        played(400, TurnContext.Session.SAME);
    }

    @Test
    void aVisitGoesOnFromTheLaunchToItsEndWithoutAWord() {
        Set<Place> counted = new HashSet<>();
        launch();
        int blocks = 0;
        while (last instanceof Reply.Counts counts) {
            counts.block()
                    .response()
                    .stream()
                    .filter(beat -> beat.isWork())
                    .forEach(beat -> counted.add(beat.place().get()));
            played();
            blocks++;
            assertTrue(blocks < 40, "the visit must end");
        }
        assertInstanceOf(Reply.Asks.class, last);
        int repetitions = 0;
        Set<DoneSet> sets = new HashSet<>();
        for (Exercise exercise : CoachConversation.ROUTINE.exercises()) {
            int aSide = exercise.dose().repetitionsASide();
            int setCount = exercise.dose().sets().value();
            repetitions += setCount * exercise.dose().sides().order().size() * aSide;
            for (int set = 1; set <= setCount; set++) {
                sets.add(new DoneSet(1, exercise.id(), set));
            }
        }
        assertEquals(repetitions, counted.size());
        assertEquals(sets, progress.day(CoachConversation.TODAY).done());
    }

    @Test
    void aReportInANewSessionGoesOnToo() {
        launch();
        Place first = playing().plan().from();
        played(400, TurnContext.Session.NEW);
        assertTrue(!playing().plan().from().equals(first), "the next set or exercise follows");
        assertEquals(1, progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void aReportOfABlockThatNoLongerPlaysChangesNothing() {
        launch();
        String old = playing().token();
        played();
        Progress before = progress;
        turn(new Turn.OnScreen.BlockPlayed(old, 60_000), TurnContext.Session.SAME);
        assertInstanceOf(Reply.Silent.class, last);
        assertEquals(before, progress);
        turn(Turn.Move.PAUSE, TurnContext.Session.SAME);
        before = progress;
        turn(new Turn.OnScreen.BlockPlayed(old, 60_000), TurnContext.Session.NEW);
        assertInstanceOf(Reply.Silent.class, last);
        assertEquals(before, progress);
    }

    @Test
    void aVoiceThatTheDeviceCutShortIsCreditedAsFarAsItWasHeard() {
        launch();
        long elapsed = block().timeline().total() - 5_000;
        now = now.plusMillis(elapsed);
        turn(new Turn.OnScreen.BlockPlayed(playing().token(), elapsed), TurnContext.Session.SAME);
        assertInstanceOf(Reply.Silent.class, last);
        assertInstanceOf(State.Paused.class, progress.profile().state());
        assertTrue(progress.day(CoachConversation.TODAY).done().isEmpty(), "the set was not heard to its end");
    }

    @Test
    void theDelayOfTheNextBlockIsTheMiddleOneOfTheLastThree() {
        launch();
        played(900, TurnContext.Session.SAME);
        assertEquals(900, progress.session().usualStartDelay().getAsInt());
        played(300, TurnContext.Session.SAME);
        played(500, TurnContext.Session.SAME);
        assertEquals(500, progress.session().usualStartDelay().getAsInt());
        played(8_000, TurnContext.Session.SAME);
        assertEquals(500, progress.session().usualStartDelay().getAsInt(), "held up by something else");
    }

    @Test
    void aTouchTellsTheExactRepetition() {
        launch();
        long millis = 0;
        for (var beat : block().timeline().beats()) {
            if (beat.isWork() && beat.place().get().repetition() == 3) {
                break;
            }
            millis += beat.millis();
        }
        now = now.plusSeconds(1);
        turn(new Turn.OnScreen.Touched(Turn.Button.PAUSE, playing().token(), OptionalLong.of(millis - 1)),
                TurnContext.Session.SAME);
        assertEquals(2, progress.profile().state().visitPlace().get().place().repetition());
        turn(new Turn.OnScreen.Touched(Turn.Button.GO_ON, "still", OptionalLong.empty()), TurnContext.Session.SAME);
        assertEquals(2, playing().plan().from().repetition());
    }

    @Test
    void theAnswerToAQuestionOfAnotherSessionIsAskedAgain() {
        launch();
        turn(UserRequest.DataRequest.DELETE_DATA, TurnContext.Session.SAME);
        turn(new Turn.OnScreen.Touched(Turn.Button.YES, "still", OptionalLong.empty()), TurnContext.Session.NEW);
        assertInstanceOf(Reply.Asks.class, last);
        turn(new Turn.OnScreen.Touched(Turn.Button.YES, "still", OptionalLong.empty()), TurnContext.Session.SAME);
        assertInstanceOf(Reply.DeletesData.class, last);
    }

    @Test
    void theSecondOfTwoQuickTouchesDoesNothing() {
        launch();
        Turn.OnScreen.Touched next = new Turn.OnScreen.Touched(Turn.Button.NEXT, playing().token(),
                OptionalLong.of(2_000));
        turn(next, TurnContext.Session.SAME);
        Progress afterFirst = progress;
        turn(next, TurnContext.Session.SAME);
        assertInstanceOf(Reply.Silent.class, last);
        assertEquals(afterFirst, progress);
    }

    @Test
    void helpWaitsForAnAnswerAndDoesNotGoOnByItself() {
        launch();
        now = now.plusSeconds(4);
        turn(UserRequest.Question.HELP, TurnContext.Session.SAME);
        assertInstanceOf(Reply.Asks.class, last);
    }

    @Test
    void aReportAtOnceSendsTheVoiceBesideTheScreenForTheRestOfTheSession() {
        launch();
        Place from = playing().plan().from();
        turn(new Turn.OnScreen.BlockPlayed(playing().token(), 15), TurnContext.Session.SAME);
        assertEquals(Delivery.AUDIO_DOCUMENT, block().delivery());
        assertEquals(from, playing().plan().from());
        assertTrue(progress.session().soundless());
        assertTrue(progress.profile().failures().screens().isEmpty(), "a word may have cut it");
    }

    @Test
    void aSessionThatEndsBySilenceStopsTheBlockOfItsOwnScreenOnly() {
        launch();
        now = now.plusSeconds(40);
        State before = progress.profile().state();
        turn(Turn.SessionEvent.TIMED_OUT, TurnContext.Session.OTHER);
        assertEquals(before, progress.profile().state());
        turn(Turn.SessionEvent.TIMED_OUT, TurnContext.Session.SAME);
        assertTrue(!(progress.profile().state() instanceof State.Playing));
        assertTrue(progress.profile().state() instanceof State.AtPlace);
    }

    @Test
    void aScreenThatFailsIsRememberedAndTheBlockIsSentAsToADeviceWithoutOne() {
        launch();
        delivery = Delivery.AUDIO_DOCUMENT;
        Place from = playing().plan().from();
        turn(new Turn.OnScreen.Failed("hub-round-480x480-1.6"), TurnContext.Session.SAME);
        assertEquals(List.of("hub-round-480x480-1.6"), progress.profile().failures().screens());
        assertEquals(Delivery.AUDIO_DOCUMENT, block().delivery());
        assertEquals(from, playing().plan().from());
        assertEquals("screen-failed.", TestLanguage.translator()
                .text(assertInstanceOf(Reply.Counts.class, last).say())
                .words());
    }
}

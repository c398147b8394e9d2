package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.Beat;
import backroutine.pacing.Delivery;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.routine.Side;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the time in the report of a screen tells: that the block was played, that it was cut short, or that it was not heard. */
class ScreenReportsTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @BeforeEach
    void aBlockPlaysOnAScreen() {
        conversation.delivery = Delivery.SCREEN;
        conversation.turn(SessionEvent.LAUNCH, "introduce seat");
    }

    @Test
    void aReportWithinTheFirstSecondTellsThatThereIsNoSound() {
        reportedAfter(999, "screen-failed.");
        assertEquals(Delivery.AUDIO_DOCUMENT, conversation.block().delivery());
        assertTrue(conversation.progress.session().soundless());
    }

    @Test
    void aReportAfterASecondTellsThatTheVoiceWasCut() {
        reportedAfter(1_000);
        assertInstanceOf(Reply.Silent.class, conversation.last);
        assertEquals(false, conversation.progress.session().soundless());
    }

    /** The screen begins to speak 0.9 s late, so when it reports half a second too early, it was 1.4 s short. */
    @Test
    void theStartDelayOfTheScreenWasNotHeard() {
        withStartDelay(900);

        reportedAfter(blockMillis() - 500);
        assertInstanceOf(Reply.Silent.class, conversation.last);
        assertInstanceOf(State.Paused.class, conversation.state());
    }

    @Test
    void aVoiceThatEndsASecondEarlyWasHeardAndOneThatEndsEarlierWasCut() {
        withStartDelay(0);

        reportedAfter(blockMillis() - 1_000);
        assertInstanceOf(Reply.Counts.class, conversation.last);
        reportedAfter(blockMillis() - 1_001);
        assertInstanceOf(Reply.Silent.class, conversation.last);
    }

    @Test
    void theRepetitionUnderWayIsTheOneThatWasHeard() {
        withStartDelay(900);
        long second = beginsAt(new Place("glute-bridge", 1, Side.BOTH, 2));

        State before = conversation.state();
        reportedAfter(900 + second - 1);
        assertEquals(1, repetition());

        conversation.progress = conversation.progress.with(before);
        reportedAfter(900 + second);
        assertEquals(2, repetition());
    }

    @Test
    void aStartDelayOfUpToThreeSecondsIsOneOfTheDevice() {
        withStartDelay(0);
        assertEquals(List.of(0), conversation.progress.session().startDelays());
        reportedAfter(blockMillis() + 3_000);
        assertEquals(List.of(3_000, 0), conversation.progress.session().startDelays());
        reportedAfter(blockMillis() + 3_001);
        assertEquals(List.of(3_000, 0), conversation.progress.session().startDelays());
    }

    /** The block under way is played to its end, this much after it was sent. */
    private void withStartDelay(int millis) {
        reportedAfter(blockMillis() + millis);
        assertInstanceOf(Reply.Counts.class, conversation.last);
    }

    private void reportedAfter(long millis, String... words) {
        String token = assertInstanceOf(State.Playing.class, conversation.state()).token();
        conversation.turn(new Turn.OnScreen.BlockPlayed(token, millis), words);
    }

    private long blockMillis() {
        return conversation.block().timeline().total();
    }

    private long beginsAt(Place place) {
        return conversation.block()
                .timeline()
                .beats()
                .stream()
                .takeWhile(beat -> !(beat.isWork() && beat.place().orElseThrow().equals(place)))
                .mapToLong(Beat::millis)
                .sum();
    }

    private int repetition() {
        return conversation.state().visitPlace().orElseThrow().place().repetition();
    }
}

package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.Delivery;
import backroutine.progress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that is sent again gets its block in a form that the device can play. */
class ResentRequestsTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest(name = "planned for {0}, asked for again by a device for {1}")
    @CsvSource(textBlock = """
            SCREEN,         SCREEN,         SCREEN
            SCREEN,         AUDIO_DOCUMENT, AUDIO_DOCUMENT
            SCREEN,         PLAIN_SPEECH,   PLAIN_SPEECH
            AUDIO_DOCUMENT, SCREEN,         AUDIO_DOCUMENT
            PLAIN_SPEECH,   AUDIO_DOCUMENT, PLAIN_SPEECH
            """)
    void onlyABlockOfAScreenChangesItsFormOnADeviceWithoutOne(Delivery planned, Delivery device, Delivery sent) {
        conversation.delivery = planned;
        conversation.turn(SessionEvent.LAUNCH);
        State before = conversation.state();

        conversation.delivery = device;
        conversation.sendsAgain(SessionEvent.LAUNCH);

        assertEquals(sent, conversation.block().delivery());
        assertEquals(before, conversation.state());
    }

    @Test
    void theBlockIsTheSameInEachForm() {
        conversation.delivery = Delivery.SCREEN;
        conversation.turn(SessionEvent.LAUNCH, "introduce seat");

        conversation.delivery = Delivery.AUDIO_DOCUMENT;
        conversation.sendsAgain(SessionEvent.LAUNCH);

        conversation.hears("introduce seat position of seat.");
    }
}

package backroutine.coach.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.coach.turn.UserRequest.VoiceChange;
import backroutine.pacing.Voice;
import org.junit.jupiter.api.Test;

/** A reply is spoken in the voice that the user chose, from the answer to the choice on. */
class ReplyVoiceTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void theAnswerToAChoiceIsSpokenInTheVoiceThatWasChosen() {
        conversation.turn(Question.HELP, "help.");
        assertEquals(Voice.NORMAL, conversation.last.voice());
        conversation.turn(VoiceChange.TALK_QUIETLY, "talking-quietly.");
        assertEquals(Voice.QUIET, conversation.last.voice());
        conversation.turn(Move.YES, "welcome-whole-routine");
        assertEquals(Voice.QUIET, conversation.last.voice());
        conversation.turn(VoiceChange.TALK_NORMALLY, "talking-normally.");
        assertEquals(Voice.NORMAL, conversation.last.voice());
    }

    @Test
    void aReplyWithACardHasTheSameVoice() {
        conversation.did(1, 1, "glute-bridge");
        conversation.turn(VoiceChange.TALK_QUIETLY);

        conversation.turn(Question.FOR_MY_PHYSIO, "physio-card-sent.");
        assertInstanceOf(Reply.WithCard.class, conversation.last);
        assertEquals(Voice.QUIET, conversation.last.voice());
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(),
                new ReminderCommand.Result.NotAllowed()), "reminders-refused.");
        assertInstanceOf(Reply.WithPermissionCard.class, conversation.last);
        assertEquals(Voice.QUIET, conversation.last.voice());
        conversation.turn(SessionEvent.STOP, "goodbye.");
    }
}

package backroutine.coach.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.DataRequest;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.Permission;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reminder is made after its own yes, and she comes back to where she was. */
class ReminderDialogueTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);
    private static final State PAUSED = new State.Paused(
            new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
            new Place("glute-bridge", 2, Side.BOTH, 4));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void eachTimeIsAskedForAndSentFor() {
        conversation.turn(new Turn.RemindAt(List.of(NINE, SEVEN), false), "every day at nine in the morning. Shall I?");
        assertEquals("Say yes for the reminder, or no.", conversation.afterSilence());
        sends(Move.YES, new ReminderCommand.Add(NINE));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(NINE), new Result.Done()),
                "Done: every day at nine in the morning. I can remind you every day at seven in the evening. Shall I?");
        sends(Move.READY, new ReminderCommand.Add(SEVEN));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(SEVEN), new Result.Done()),
                "Done: every day at seven in the evening. Shall we begin");
        assertEquals(new State.Idle(), conversation.state());
    }

    @Test
    void theOldOnesGoWithTheFirstThatIsMade() {
        conversation.turn(new Turn.RemindAt(List.of(NINE, SEVEN, LocalTime.NOON), true), "instead of when I do now");
        conversation.turn(Move.NO, "No reminder, then.", "seven in the evening, instead of when I do now. Shall I?");
        sends(Move.YES, new ReminderCommand.ReplaceAll(SEVEN));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ReplaceAll(SEVEN), new Result.Done()),
                "Done: every day at seven in the evening. I can remind you every day at noon. Shall I?");
        sends(Move.YES, new ReminderCommand.Add(LocalTime.NOON));
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"PREVIOUS", "DONE", "PAUSE", "RESUME", "START_OVER"})
    void anotherMoveIsANoToAllOfThem(Move move) {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(new Turn.RemindAt(List.of(NINE, SEVEN), false));
        conversation.turn(move, "No reminder, then. Say continue when you're ready.");
        assertEquals(PAUSED, conversation.state());
    }

    @Test
    void againIsTheQuestionAgain() {
        conversation.turn(new Turn.RemindAt(List.of(NINE), false));
        conversation.turn(Move.REPEAT, "I can remind you every day at nine in the morning. Shall I?");
    }

    @Test
    void withoutATimeSheIsAskedForOneAndKeepsHerPlace() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(new Turn.RemindAt(List.of(), false), "At what times?");
        assertEquals(PAUSED, conversation.state());
    }

    @Test
    void theyAreListedAndCancelled() {
        sends(DataRequest.LIST_REMINDERS, new ReminderCommand.ListTimes());
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.Times(List.of())),
                "No reminder is set.");
        conversation.turn(
                new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.Times(List.of(NINE, SEVEN))),
                "I remind you every day at nine in the morning and seven in the evening.");
        sends(DataRequest.CANCEL_REMINDERS, new ReminderCommand.CancelAll());
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.CancelAll(), new Result.Done()),
                "Your reminders for this routine are cancelled.");
    }

    @Test
    void listedOrCancelledWhileOneIsAskedAbout() {
        conversation.turn(new Turn.RemindAt(List.of(NINE), false));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.Done()),
                "every day at nine",
                "Shall I?");
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.CancelAll(), new Result.Done()),
                "Your reminders for this routine are cancelled. Shall we begin");
        assertEquals(new State.Idle(), conversation.state());
    }

    @Test
    void whatWentWrongIsToldAndHerPlaceIsKept() {
        for (Result result : List.of(new Result.NotSupported(), new Result.TooMany(), new Result.ServiceDown())) {
            conversation.progress = conversation.progress.with(PAUSED);
            conversation.turn(new Turn.RemindAt(List.of(NINE), false));
            conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(NINE), result), switch (result) {
                case Result.NotSupported() -> "This device can't remind you.";
                case Result.TooMany() -> "Alexa has no room for another reminder.";
                default -> "I can't reach your reminders right now.";
            }, "Say continue when you're ready.");
            assertEquals(PAUSED, conversation.state());
        }
    }

    @Test
    void thePermissionIsAskedForByAlexa() {
        conversation.turn(new Turn.RemindAt(List.of(NINE), false));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(NINE), new Result.NotAllowed()),
                "For that I need your permission.");
        assertInstanceOf(Reply.AsksPermission.class, conversation.last);
        sends(Permission.GIVEN, new ReminderCommand.Add(NINE));
        conversation.turn(Permission.REFUSED, "Without your permission I can't use reminders.", "Shall we begin");
        assertInstanceOf(Reply.WithPermissionCard.class, conversation.last);
    }

    @Test
    void outsideThatQuestionAPermissionChangesNothing() {
        conversation.turn(Permission.GIVEN, "Shall we begin your back routine?");
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.NotAllowed()),
                "Without your permission I can't use reminders.");
        assertInstanceOf(Reply.WithPermissionCard.class, conversation.last);
    }

    private void sends(Turn turn, ReminderCommand command) {
        conversation.turn(turn);
        assertEquals(command, assertInstanceOf(Reply.NeedsReminders.class, conversation.last).command());
    }
}

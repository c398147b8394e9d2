package backroutine.coach.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.Permission;
import backroutine.coach.turn.UserRequest.DataRequest;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reminder is created after its own yes; the place is kept. */
class ReminderDialogueTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);
    private static final State PAUSED = new State.Paused(
            VisitPlace.at(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
                    new Place("glute-bridge", 2, Side.BOTH, 4)));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void eachTimeIsConfirmedAndThenCreated() {
        conversation.turn(new Turn.RemindAt(List.of(NINE, SEVEN), false), "ask-remind morning-exact 9.?");
        assertEquals("ask-remind-again?", conversation.reprompt());
        sends(Move.YES, new ReminderCommand.Add(NINE));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(NINE), new Result.Done()),
                "reminder-created morning-exact 9.. ask-remind evening-exact 7.?");
        conversation.turn(Move.READY, "ask-remind evening-exact 7.?");
        sends(Move.OKAY, new ReminderCommand.Add(SEVEN));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(SEVEN), new Result.Done()),
                "reminder-created evening-exact 7.. ask-begin?");
        assertEquals(new State.Idle(), conversation.state());
    }

    @Test
    void theFirstReminderThatIsCreatedReplacesTheOldOnes() {
        conversation.turn(new Turn.RemindAt(List.of(NINE, SEVEN, LocalTime.NOON), true),
                "ask-remind-instead morning-exact 9.?");
        conversation.turn(Move.NO, "reminder-declined. ask-remind-instead evening-exact 7.?");
        sends(Move.YES, new ReminderCommand.ReplaceAll(SEVEN));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ReplaceAll(SEVEN), new Result.Done()),
                "reminder-created evening-exact 7.. ask-remind noon.?");
        sends(Move.YES, new ReminderCommand.Add(LocalTime.NOON));
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"PREVIOUS", "DONE", "PAUSE", "RESUME", "START_OVER"})
    void anyOtherMoveDeclinesAllTimes(Move move) {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(new Turn.RemindAt(List.of(NINE, SEVEN), false));
        conversation.turn(move, "reminder-declined. ask-continue?");
        assertEquals(PAUSED, conversation.state());
    }

    @Test
    void repeatAsksTheQuestionAgain() {
        conversation.turn(new Turn.RemindAt(List.of(NINE), false));
        conversation.turn(Move.REPEAT, "ask-remind morning-exact 9.?");
    }

    @Test
    void withoutATimeTheUserIsAskedForOneAndThePlaceIsKept() {
        conversation.progress = conversation.progress.with(PAUSED);
        conversation.turn(new Turn.RemindAt(List.of(), false), "ask-remind-when?");
        assertEquals(PAUSED, conversation.state());
    }

    @Test
    void remindersAreListedAndCancelled() {
        sends(DataRequest.LIST_REMINDERS, new ReminderCommand.ListTimes());
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.Times(List.of())),
                "reminders-none.");
        conversation.turn(
                new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.Times(List.of(NINE, SEVEN))),
                "reminders-set morning-exact 9. + evening-exact 7..");
        sends(DataRequest.CANCEL_REMINDERS, new ReminderCommand.CancelAll());
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.CancelAll(), new Result.Done()),
                "reminders-cancelled.");
    }

    @Test
    void remindersAreListedOrCancelledWhileOneIsConfirmed() {
        conversation.turn(new Turn.RemindAt(List.of(NINE), false));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.Done()),
                "ask-remind morning-exact 9.?");
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.CancelAll(), new Result.Done()),
                "reminders-cancelled. ask-begin?");
        assertEquals(new State.Idle(), conversation.state());
    }

    @Test
    void aFailureIsToldAndThePlaceIsKept() {
        for (Result result : List.of(new Result.NotSupported(), new Result.TooMany(), new Result.ServiceDown(),
                new Result.NoTimeZone())) {
            conversation.progress = conversation.progress.with(PAUSED);
            conversation.turn(new Turn.RemindAt(List.of(NINE), false));
            conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(NINE), result), switch (result) {
                case Result.NotSupported() -> "reminders-not-supported.";
                case Result.TooMany() -> "reminders-too-many.";
                case Result.NoTimeZone() -> "reminders-no-time-zone.";
                default -> "reminders-unavailable.";
            }, "ask-continue?");
            assertEquals(PAUSED, conversation.state());
        }
    }

    @Test
    void alexaAsksForThePermission() {
        conversation.turn(new Turn.RemindAt(List.of(NINE), false));
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.Add(NINE), new Result.NotAllowed()),
                "reminders-need-permission.");
        assertInstanceOf(Reply.AsksPermission.class, conversation.last);
        sends(Permission.GIVEN, new ReminderCommand.Add(NINE));
        conversation.turn(Permission.REFUSED, "reminders-refused. ask-begin?");
        assertInstanceOf(Reply.WithPermissionCard.class, conversation.last);
    }

    @Test
    void withoutAReminderToCreateAPermissionChangesNothing() {
        conversation.turn(Permission.GIVEN, "ask-begin?");
        conversation.turn(new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new Result.NotAllowed()),
                "reminders-refused.");
        assertInstanceOf(Reply.WithPermissionCard.class, conversation.last);
    }

    private void sends(Turn turn, ReminderCommand command) {
        conversation.turn(turn);
        assertEquals(command, assertInstanceOf(Reply.NeedsReminders.class, conversation.last).command());
    }
}

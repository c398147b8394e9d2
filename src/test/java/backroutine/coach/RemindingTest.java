package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.Errand.Result;
import backroutine.coach.Turn.Keeping;
import backroutine.coach.Turn.Move;
import backroutine.coach.Turn.Permission;
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
class RemindingTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);
    private static final State PAUSED = new State.Paused(new Visit(Lesson.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
            new Place("glute-bridge", 2, Side.BOTH, 4));

    private final Lesson lesson = Lesson.cleared();

    @Test
    void eachTimeIsAskedForAndSentFor() {
        lesson.turn(new Turn.RemindAt(List.of(NINE, SEVEN), false), "every day at nine in the morning. Shall I?");
        assertEquals("Say yes for the reminder, or no.", lesson.afterSilence());
        sends(Move.YES, new Errand.Remind(NINE));
        lesson.turn(new Turn.Returned(new Errand.Remind(NINE), new Result.Done()),
                "Done: every day at nine in the morning. I can remind you every day at seven in the evening. Shall I?");
        sends(Move.READY, new Errand.Remind(SEVEN));
        lesson.turn(new Turn.Returned(new Errand.Remind(SEVEN), new Result.Done()),
                "Done: every day at seven in the evening. Shall we begin");
        assertEquals(new State.Away(), lesson.state());
    }

    @Test
    void theOldOnesGoWithTheFirstThatIsMade() {
        lesson.turn(new Turn.RemindAt(List.of(NINE, SEVEN, LocalTime.NOON), true), "instead of when I do now");
        lesson.turn(Move.NO, "No reminder, then.", "seven in the evening, instead of when I do now. Shall I?");
        sends(Move.YES, new Errand.RemindInstead(SEVEN));
        lesson.turn(new Turn.Returned(new Errand.RemindInstead(SEVEN), new Result.Done()),
                "Done: every day at seven in the evening. I can remind you every day at noon. Shall I?");
        sends(Move.YES, new Errand.Remind(LocalTime.NOON));
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"PREVIOUS", "DONE", "PAUSE", "RESUME", "START_OVER"})
    void anotherMoveIsANoToAllOfThem(Move move) {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.turn(new Turn.RemindAt(List.of(NINE, SEVEN), false));
        lesson.turn(move, "No reminder, then. Say continue when you're ready.");
        assertEquals(PAUSED, lesson.state());
    }

    @Test
    void againIsTheQuestionAgain() {
        lesson.turn(new Turn.RemindAt(List.of(NINE), false));
        lesson.turn(Move.REPEAT, "I can remind you every day at nine in the morning. Shall I?");
    }

    @Test
    void withoutATimeSheIsAskedForOneAndKeepsHerPlace() {
        lesson.progress = lesson.progress.with(PAUSED);
        lesson.turn(new Turn.RemindAt(List.of(), false), "At what times?");
        assertEquals(PAUSED, lesson.state());
    }

    @Test
    void theyAreListedAndCancelled() {
        sends(Keeping.LIST_REMINDERS, new Errand.ListReminders());
        lesson.turn(new Turn.Returned(new Errand.ListReminders(), new Result.Set(List.of())), "No reminder is set.");
        lesson.turn(new Turn.Returned(new Errand.ListReminders(), new Result.Set(List.of(NINE, SEVEN))),
                "I remind you every day at nine in the morning and seven in the evening.");
        sends(Keeping.CANCEL_REMINDERS, new Errand.CancelReminders());
        lesson.turn(new Turn.Returned(new Errand.CancelReminders(), new Result.Done()),
                "Your reminders for this routine are cancelled.");
    }

    @Test
    void listedOrCancelledWhileOneIsAskedAbout() {
        lesson.turn(new Turn.RemindAt(List.of(NINE), false));
        lesson.turn(new Turn.Returned(new Errand.ListReminders(), new Result.Done()), "every day at nine", "Shall I?");
        lesson.turn(new Turn.Returned(new Errand.CancelReminders(), new Result.Done()),
                "Your reminders for this routine are cancelled. Shall we begin");
        assertEquals(new State.Away(), lesson.state());
    }

    @Test
    void whatWentWrongIsToldAndHerPlaceIsKept() {
        for (Result result : List.of(new Result.NotSupported(), new Result.TooMany(), new Result.Down())) {
            lesson.progress = lesson.progress.with(PAUSED);
            lesson.turn(new Turn.RemindAt(List.of(NINE), false));
            lesson.turn(new Turn.Returned(new Errand.Remind(NINE), result), switch (result) {
                case Result.NotSupported() -> "This device can't remind you.";
                case Result.TooMany() -> "Alexa has no room for another reminder.";
                default -> "I can't reach your reminders right now.";
            }, "Say continue when you're ready.");
            assertEquals(PAUSED, lesson.state());
        }
    }

    @Test
    void thePermissionIsAskedForByAlexa() {
        lesson.turn(new Turn.RemindAt(List.of(NINE), false));
        lesson.turn(new Turn.Returned(new Errand.Remind(NINE), new Result.NotAllowed()),
                "For that I need your permission.");
        assertInstanceOf(Reply.AsksPermission.class, lesson.last);
        sends(Permission.GIVEN, new Errand.Remind(NINE));
        lesson.turn(Permission.REFUSED, "Without your permission I can't use reminders.", "Shall we begin");
        assertInstanceOf(Reply.WithPermissionCard.class, lesson.last);
    }

    @Test
    void outsideThatQuestionAPermissionChangesNothing() {
        lesson.turn(Permission.GIVEN, "Shall we begin your back routine?");
        lesson.turn(new Turn.Returned(new Errand.ListReminders(), new Result.NotAllowed()),
                "Without your permission I can't use reminders.");
        assertInstanceOf(Reply.WithPermissionCard.class, lesson.last);
    }

    private void sends(Turn turn, Errand errand) {
        lesson.turn(turn);
        assertEquals(errand, assertInstanceOf(Reply.Sends.class, lesson.last).errand());
    }
}

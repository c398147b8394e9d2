package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.progress.State;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecallTest {
    private static final List<Turn> ON_ALL = List.of(Turn.Door.LAUNCH, Turn.Question.HOW_AM_I_DOING,
            Turn.Question.THIS_WEEK, Turn.Question.FOR_MY_PHYSIO, Turn.Question.WHAT_DO_YOU_KNOW,
            new Turn.LastTime(Optional.empty()), Turn.Keeping.FORGET_ME, new Turn.RemindAt(List.of(), false),
            Turn.Permission.GIVEN, new Turn.Returned(new Errand.ListReminders(), new Errand.Result.Down()));
    private static final List<Turn> ON_THE_VISIT = List.of(Turn.Door.STOP, Turn.Move.READY,
            Turn.Question.WHAT_DO_I_NEED, Turn.Question.HOW_MANY_LEFT, Turn.Question.HELP, Turn.Body.HURTS,
            Turn.Change.SLOWER, new Turn.HoldFor(OptionalInt.of(3)), new Turn.StartAt(Optional.empty()),
            new Turn.HowTo(Optional.empty()));

    @Test
    void whatAsksAboutLongAgoIsDecidedOnAllThatIsKept() {
        ON_ALL.forEach(turn -> assertEquals(true, Recall.all(new State.Away(), turn), turn.toString()));
        ON_THE_VISIT.forEach(turn -> assertEquals(false, Recall.all(new State.Away(), turn), turn.toString()));
    }

    @Test
    void onlyWhatAsksAboutLongAgoIsDecidedOnDaysLongPast() {
        List<Turn> asksBack = ON_ALL.subList(1, 6);
        Stream.concat(ON_ALL.stream(), ON_THE_VISIT.stream())
                .forEach(turn -> assertEquals(asksBack.contains(turn), Recall.ofLongAgo(turn), turn.toString()));
    }

    @Test
    void whatCannotBeTakenBackIsDecidedOnAllThatIsKept() {
        assertEquals(true, Recall.all(new State.AskedForget(Optional.empty()), Turn.Move.YES));
        assertEquals(true, Recall.all(
                new State.AskedReminder(List.of(LocalTime.NOON), false, Optional.empty()), Turn.Move.YES));
    }

    @Test
    void herYesToDeletingOrRemindingAnswersNothingElse() {
        State asked = new State.AskedForget(Optional.empty());

        assertEquals(true, Recall.answers(asked, Turn.Move.YES));
        assertEquals(true,
                Recall.answers(new State.AskedReminder(List.of(LocalTime.NOON), false, Optional.empty()),
                        Turn.Move.NO));
        assertEquals(false, Recall.answers(asked, Turn.Question.HELP));
        assertEquals(false, Recall.answers(new State.Away(), Turn.Move.YES));
    }
}

package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Place;
import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much stored progress each kind of turn needs. */
class HistoryNeededTest {
    private static final LocalDate TODAY = CoachConversation.TODAY;
    private static final List<Turn> STORED_PROGRESS = List.of(Turn.SessionEvent.LAUNCH,
            UserRequest.Question.HOW_AM_I_DOING,
            UserRequest.Question.THIS_WEEK, UserRequest.Question.FOR_MY_PHYSIO, UserRequest.Question.WHAT_DO_YOU_KNOW,
            new UserRequest.AboutExercise(UserRequest.Topic.LAST_TIME, Optional.empty()),
            UserRequest.DataRequest.DELETE_DATA,
            new Turn.RemindAt(List.of(), false),
            Turn.Permission.GIVEN,
            new Turn.ReminderAnswered(new ReminderCommand.ListTimes(), new ReminderCommand.Result.ServiceDown()));
    private static final List<Turn> VISIT_ONLY = List.of(Turn.SessionEvent.STOP, Turn.Move.READY,
            UserRequest.Question.WHAT_DO_I_NEED, UserRequest.Question.HOW_MANY_LEFT, UserRequest.Question.HELP,
            Turn.Concern.PAIN,
            UserRequest.SettingChange.SLOWER, UserRequest.VoiceChange.TALK_QUIETLY,
            new UserRequest.HoldFor(OptionalInt.of(3)),
            new UserRequest.StartAt(Optional.empty()),
            new UserRequest.HowTo(Optional.empty()));

    @Test
    void launchesReportsAndDataRequestsNeedTheStoredProgress() {
        STORED_PROGRESS
                .forEach(
                        turn -> assertEquals(true, HistoryNeeded.needsStoredProgress(withState(new State.Idle()), turn),
                                turn.toString()));
        VISIT_ONLY.forEach(
                turn -> assertEquals(false, HistoryNeeded.needsStoredProgress(withState(new State.Idle()), turn),
                        turn.toString()));
    }

    @Test
    void onlyQuestionsAboutEarlierDaysNeedTheHistory() {
        List<Turn> earlierDays = STORED_PROGRESS.subList(1, 6);
        Stream.concat(STORED_PROGRESS.stream(), VISIT_ONLY.stream())
                .forEach(turn -> assertEquals(earlierDays.contains(turn), HistoryNeeded.needsHistory(turn),
                        turn.toString()));
    }

    @Test
    void answersThatCannotBeUndoneNeedTheStoredProgress() {
        assertEquals(true,
                HistoryNeeded.needsStoredProgress(withState(new State.AskedDeletion(Optional.empty())), Turn.Move.YES));
        assertEquals(true, HistoryNeeded.needsStoredProgress(
                withState(new State.AskedReminder(List.of(LocalTime.NOON), false, Optional.empty())), Turn.Move.YES));
    }

    @Test
    void onlyAMoveAnswersAQuestionAboutDeletionOrReminders() {
        State asked = new State.AskedDeletion(Optional.empty());

        assertEquals(true, HistoryNeeded.answersFinalQuestion(withState(asked), Turn.Move.YES));
        assertEquals(true,
                HistoryNeeded.answersFinalQuestion(
                        withState(new State.AskedReminder(List.of(LocalTime.NOON), false, Optional.empty())),
                        Turn.Move.NO));
        assertEquals(false, HistoryNeeded.answersFinalQuestion(withState(asked), UserRequest.Question.HELP));
        assertEquals(false, HistoryNeeded.answersFinalQuestion(withState(new State.Idle()), Turn.Move.YES));
    }

    @Test
    void onAScreenOnlyAButtonWithAnAnswerAnswersAQuestionAboutDeletion() {
        Progress asked = withState(new State.AskedDeletion(Optional.empty()));

        for (Turn.Button button : Turn.Button.values()) {
            Turn touched = new Turn.OnScreen.Touched(button, "", OptionalLong.empty());
            assertEquals(button == Turn.Button.YES || button == Turn.Button.NO,
                    HistoryNeeded.answersFinalQuestion(asked, touched), button.toString());
        }
        assertEquals(false, HistoryNeeded.answersFinalQuestion(asked, new Turn.OnScreen.Failed("a kind of screen")));
    }

    @Test
    void onAnOrdinaryDayNoEarlierDayIsNeeded() {
        assertEquals(false, HistoryNeeded.needsEarlierDays(latest(TODAY, new State.Idle()), TODAY));
        assertEquals(false, HistoryNeeded.needsEarlierDays(latest(TODAY.minusDays(3), new State.Idle()), TODAY));
        assertEquals(false, HistoryNeeded.needsEarlierDays(Progress.unknown(), TODAY));
        assertEquals(false, HistoryNeeded.needsEarlierDays(latest(TODAY, pausedOn(TODAY)), TODAY));
    }

    @Test
    void afterAFlightWestTodayIsBeforeTheLatestDay() {
        assertEquals(true, HistoryNeeded.needsEarlierDays(latest(TODAY.plusDays(1), new State.Idle()), TODAY));
        assertEquals(true,
                HistoryNeeded.needsEarlierDays(latest(TODAY.plusDays(1), pausedOn(TODAY.plusDays(1))), TODAY));
    }

    @Test
    void theDayOfAVisitUnderWayIsNeededUnlessItIsTheLatest() {
        State paused = pausedOn(TODAY.minusDays(1));

        assertEquals(true, HistoryNeeded.needsEarlierDays(latest(TODAY, paused), TODAY));
        assertEquals(false, HistoryNeeded.needsEarlierDays(latest(TODAY.minusDays(1), paused), TODAY));
    }

    @Test
    void soIsTheDayOfAVisitThatWasLeftForASingleExercise() {
        Progress today = latest(TODAY, pausedOn(TODAY));
        Progress left = today.with(today.profile().withReturnTo(Optional.of(at(TODAY.minusDays(1)))));

        assertEquals(true, HistoryNeeded.needsEarlierDays(left, TODAY));
    }

    /** What a turn knows first: the profile and the latest day. */
    private static Progress latest(LocalDate day, State state) {
        return withState(state).with(Day.empty(day));
    }

    private static State pausedOn(LocalDate day) {
        return new State.Paused(at(day));
    }

    private static VisitPlace at(LocalDate day) {
        return VisitPlace.at(new Visit(day, 1, Visit.Scope.WHAT_IS_LEFT), new Place("cat-camel", 1, Side.BOTH, 4));
    }

    private static Progress withState(State state) {
        return Progress.unknown().with(state);
    }
}

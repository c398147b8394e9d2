package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.UserRequest;
import backroutine.fixture.TestLanguage;
import backroutine.progress.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports about progress and about the stored data. */
class ProgressReportsTest {
    private static final String[] ALL = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel",
            "thoracic-stretch"};

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aWeekIsSevenDaysWithToday() {
        conversation.did(6, 1, "glute-bridge").did(7, 1, "cat-camel");

        conversation.turn(UserRequest.Question.THIS_WEEK, "week-exercises exercise-times bridge times-one. ask-begin?");
    }

    @Test
    void earlierWeeksAreNotReported() {
        conversation.did(10, 1, ALL);

        conversation.turn(UserRequest.Question.THIS_WEEK, "week-nothing.");
        conversation.turn(UserRequest.Question.HOW_AM_I_DOING, "week-no-visits. still-today");
    }

    @Test
    void aDayAfterTodayIsReportedAsToday() {
        conversation.did(-1, 1, "glute-bridge").did(-1, 2, "glute-bridge").did(0, 1, "glute-bridge");

        conversation.turn(UserRequest.Question.THIS_WEEK, "week-exercises exercise-times bridge times 3.");
    }

    @Test
    void visitsAreReportedOutOfThePossibleOnes() {
        clearedDaysAgo(2);
        conversation.did(2, 1, ALL).did(1, 1, "glute-bridge");

        conversation.turn(UserRequest.Question.HOW_AM_I_DOING, "week-visits 1 4.");
    }

    @Test
    void aVisitCountsWhenHalfOfItsExercisesWereDone() {
        clearedDaysAgo(9);
        conversation.did(1, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch")
                .did(2, 1, "cat-camel", "glute-bridge");

        conversation.turn(UserRequest.Question.HOW_AM_I_DOING, "week-visits 1 12.");
    }

    @Test
    void aSecondVisitCountsByItsOwnExercises() {
        clearedDaysAgo(1);
        conversation.did(1, 1, ALL).did(1, 2, "glute-squeeze");

        conversation.turn(UserRequest.Question.HOW_AM_I_DOING, "week-visits 2 2.");
    }

    @Test
    void remainingExercisesAreNamedForThisVisitAndTheSecondOne() {
        conversation.turn(UserRequest.Question.HOW_AM_I_DOING,
                "still-today seat + bridge + hip + cat + twist. later-today seat + hip.");
        conversation.did(0, 1, ALL);
        conversation.turn(UserRequest.Question.HOW_AM_I_DOING, "still-today seat + hip. ask-begin-second?");
        conversation.did(0, 2, ALL);
        conversation.turn(UserRequest.Question.HOW_AM_I_DOING,
                "week-visits 2 2. day-done. ask-one-more?");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, last-today bridge.
            1, last-yesterday bridge.
            2, last-days-ago bridge 2.
            -1, last-today bridge.
            """)
    void theLastTimeIsReportedInDays(int daysAgo, String words) {
        conversation.did(daysAgo, 1, "glute-bridge");

        conversation.turn(new UserRequest.AboutExercise(UserRequest.Topic.LAST_TIME, Optional.of("glute-bridge")),
                words);
        conversation.turn(new UserRequest.AboutExercise(UserRequest.Topic.LAST_TIME, Optional.empty()),
                words.replace("bridge", "routine"));
        conversation.turn(new UserRequest.AboutExercise(UserRequest.Topic.LAST_TIME, Optional.of("cat-camel")),
                "last-never cat.");
    }

    @Test
    void thePhysioSummaryCoversTwoWeeksAndTellsEachHold() {
        clearedDaysAgo(20);
        conversation.did(13, 1, "glute-squeeze", "cat-camel").did(12, 2, "glute-squeeze").did(14, 1, "glute-bridge");

        conversation.turn(UserRequest.Question.FOR_MY_PHYSIO, "physio-visits 0 26.",
                "physio-exercise-holding seat times-two 3.", "physio-exercise cat times-one.", "physio-card-sent.");
        Reply.WithCard card = (Reply.WithCard) conversation.last;
        assertEquals(List.of("physio-visits 0 26.", "physio-exercise-holding seat times-two 3.",
                "physio-exercise cat times-one."),
                card.text().stream().map(TestLanguage::words).toList());
    }

    @Test
    void withoutAPossibleVisitThePhysioSummaryHasOnlyExercises() {
        conversation.did(0, 1, "glute-bridge");

        conversation.turn(UserRequest.Question.FOR_MY_PHYSIO, "physio-exercise-holding bridge times-one 2.");
        assertFalse(conversation.words().contains("physio-visits"), conversation.words());
    }

    @Test
    void withoutAnExerciseDoneThePhysioSummaryIsEmpty() {
        conversation.turn(UserRequest.Question.FOR_MY_PHYSIO, "physio-nothing.");
    }

    @Test
    void allStoredDataIsTold() {
        conversation.did(0, 1, "glute-bridge")
                .did(14, 1, "glute-bridge")
                .did(15, 1, "glute-bridge")
                .did(3, 1, "cat-camel");
        conversation.progress = saved(conversation.progress);

        conversation.turn(UserRequest.Question.WHAT_DO_YOU_KNOW, "stored-clearance. stored-days 3. "
                + "stored-exercises exercise-times bridge times 3 + exercise-times cat times-one. "
                + "stored-weeks. stored-other-data.");
    }

    @Test
    void withoutAnExerciseDoneNoDayIsTold() {
        conversation.progress = saved(conversation.progress);

        conversation.turn(UserRequest.Question.WHAT_DO_YOU_KNOW,
                "stored-clearance. stored-no-days. stored-weeks. stored-other-data.");
    }

    private void clearedDaysAgo(int days) {
        conversation.progress = conversation.progress
                .with(conversation.progress.profile()
                        .withCleared(CoachConversation.MORNING.minus(Duration.ofDays(days))));
    }

    private static Progress saved(Progress progress) {
        return progress.with(progress.profile().after("request"));
    }

}

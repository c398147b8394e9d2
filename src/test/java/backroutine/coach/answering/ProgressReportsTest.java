package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.language.English;
import backroutine.progress.Progress;
import backroutine.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What she hears of what is kept of her. */
class ProgressReportsTest {
    private static final String[] ALL = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel",
            "thoracic-stretch"};

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aWeekIsSevenDaysTodayAmongThem() {
        conversation.did(6, 1, "glute-bridge").did(7, 1, "cat-camel");

        conversation.turn(Turn.Question.THIS_WEEK, "In the last seven days: glute bridge once.", "Shall we begin");
    }

    @Test
    void whatWasDoneLongAgoIsNotThisWeek() {
        conversation.did(10, 1, ALL);

        conversation.turn(Turn.Question.THIS_WEEK, "Nothing yet in the last seven days. Whenever you like.");
        conversation.turn(Turn.Question.HOW_AM_I_DOING, "Nothing yet in the last seven days, and that's all right.",
                "Still there for today:");
    }

    @Test
    void whoFlewOverTheDateLineHasDoneItToday() {
        conversation.did(-1, 1, "glute-bridge").did(-1, 2, "glute-bridge").did(0, 1, "glute-bridge");

        conversation.turn(Turn.Question.THIS_WEEK, "In the last seven days: glute bridge three times.");
    }

    @Test
    void visitsAreCountedOfThoseThereCouldHaveBeen() {
        clearedDaysAgo(2);
        conversation.did(2, 1, ALL).did(1, 1, "glute-bridge");

        conversation.turn(Turn.Question.HOW_AM_I_DOING, "One of four visits in the last seven days.");
    }

    @Test
    void aVisitCountsWhenHalfOfItWasDone() {
        clearedDaysAgo(9);
        conversation.did(1, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch")
                .did(2, 1, "cat-camel", "glute-bridge");

        conversation.turn(Turn.Question.HOW_AM_I_DOING, "One of twelve visits in the last seven days.");
    }

    @Test
    void aSecondVisitCountsByWhatBelongedToIt() {
        clearedDaysAgo(1);
        conversation.did(1, 1, ALL).did(1, 2, "glute-squeeze");

        conversation.turn(Turn.Question.HOW_AM_I_DOING, "Two of two visits in the last seven days.");
    }

    @Test
    void whatIsStillToDoIsToldForNowAndForLater() {
        conversation.turn(Turn.Question.HOW_AM_I_DOING,
                "Still there for today: glute squeeze, glute bridge, hip flexor stretch, cat camel stretch and "
                        + "kneeling thoracic stretch.",
                "And later, for the second visit: glute squeeze and hip flexor stretch.");
        conversation.did(0, 1, ALL);
        conversation.turn(Turn.Question.HOW_AM_I_DOING, "Still there for today: glute squeeze and hip flexor stretch.",
                "Shall we begin your second routine");
        conversation.did(0, 2, ALL);
        conversation.turn(Turn.Question.HOW_AM_I_DOING,
                "Two of two visits in the last seven days. That's all for today.",
                "Say goodbye");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, You did the glute bridge today.
            1, You did the glute bridge yesterday.
            2, You did the glute bridge two days ago.
            -1, You did the glute bridge today.
            """)
    void theLastTimeIsToldInDays(int daysAgo, String words) {
        conversation.did(daysAgo, 1, "glute-bridge");

        conversation.turn(new Turn.LastTime(Optional.of("glute-bridge")), words);
        conversation.turn(new Turn.LastTime(Optional.empty()), words.replace("glute bridge", "routine"));
        conversation.turn(new Turn.LastTime(Optional.of("cat-camel")),
                "You haven't done the cat camel stretch with me yet.");
    }

    @Test
    void thePhysioHearsOfTwoWeeksAndOfEachHold() {
        clearedDaysAgo(20);
        conversation.did(13, 1, "glute-squeeze", "cat-camel").did(12, 2, "glute-squeeze").did(14, 1, "glute-bridge");

        conversation.turn(Turn.Question.FOR_MY_PHYSIO, "In the last two weeks: zero of twenty-six visits.",
                "Glute squeeze twice, holding three seconds.", "Cat camel stretch once.", "It's in your Alexa app");
        Reply.WithCard card = (Reply.WithCard) conversation.last;
        assertEquals(List.of("In the last two weeks: zero of twenty-six visits.",
                "Glute squeeze twice, holding three seconds.", "Cat camel stretch once."),
                card.text().stream().map(ProgressReportsTest::english).toList());
    }

    @Test
    void wherePhysioCannotBeToldOfVisitsOnlyExercisesAreTold() {
        conversation.did(0, 1, "glute-bridge");

        conversation.turn(Turn.Question.FOR_MY_PHYSIO, "Glute bridge once, holding two seconds.");
        assertEquals(-1, conversation.words().indexOf("visits"));
    }

    @Test
    void withoutAnythingDoneThereIsNothingForThePhysio() {
        conversation.turn(Turn.Question.FOR_MY_PHYSIO, "Nothing was done in the last two weeks.");
    }

    @Test
    void allThatIsKeptIsTold() {
        conversation.did(0, 1, "glute-bridge")
                .did(14, 1, "glute-bridge")
                .did(15, 1, "glute-bridge")
                .did(3, 1, "cat-camel");
        conversation.progress = saved(conversation.progress);

        conversation.turn(Turn.Question.WHAT_DO_YOU_KNOW, "I know that you said you're cleared to exercise.",
                "You did some on three of the last fifteen days.",
                "In all: glute bridge three times and cat camel stretch once.", "delete my data");
    }

    @Test
    void whoHasDoneNothingHearsThatThereIsNothingYet() {
        conversation.progress = saved(conversation.progress);

        conversation.turn(Turn.Question.WHAT_DO_YOU_KNOW,
                "cleared to exercise. There are no sets yet. I keep your settings");
    }

    private void clearedDaysAgo(int days) {
        conversation.progress = conversation.progress
                .with(conversation.progress.profile()
                        .withCleared(CoachConversation.MORNING.minus(Duration.ofDays(days))));
    }

    private static Progress saved(Progress progress) {
        return progress.with(progress.profile().after("request"));
    }

    private static String english(Message line) {
        return English.words(line);
    }
}

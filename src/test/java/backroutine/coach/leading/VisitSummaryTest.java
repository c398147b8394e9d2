package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.TurnContext;
import backroutine.language.English;
import backroutine.pacing.AlexaLimits;
import backroutine.pacing.CountMessage;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitSummaryTest {
    private static final int GAP_AND_GRAIN = 300;
    private static final String[] ALL = CoachConversation.ROUTINE.exercises()
            .stream()
            .map(Exercise::id)
            .toArray(String[]::new);
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final TurnContext NOW = new TurnContext(CoachConversation.MORNING, ZoneOffset.UTC, false);
    private static final VisitSummary CLOSING = new VisitSummary(CoachConversation.ROUTINE);

    @Test
    void theLongestClosingHasRoom() {
        List<Exercise> all = English.routine()
                .exercises()
                .stream()
                .sorted(Comparator.comparingInt((Exercise one) -> one.name().bare().length()).reversed())
                .limit(VisitSummary.MOST_NAMED)
                .toList();
        Message more = Message.of(CoachMessage.VISIT_DONE_MORE_TODAY).with("exercises", MessageLists.names(all));
        for (Message milestone : List.of(Message.of(CoachMessage.MILESTONE_FIRST),
                Message.of(CoachMessage.MILESTONE).with("visits", 500))) {
            List<String> closing = english(List.of(more, milestone, Message.of(CountMessage.ASK_LAST)));
            long millis = closing.stream()
                    .mapToLong(words -> English.spoken(words).longestMillis() + GAP_AND_GRAIN)
                    .sum();
            long slower = closing.stream()
                    .mapToLong(words -> English.spoken(words).longestMillis() - English.spoken(words).expectedMillis())
                    .sum();

            assertTrue(millis <= AlexaLimits.CLOSING, "the longest closing takes about " + millis + " ms");
            assertTrue(millis + slower <= AlexaLimits.CLOSING_PLAINLY,
                    "as plain speech it takes a slow voice about " + (millis + slower) + " ms");
        }
    }

    @Test
    void whatIsLeftForLaterIsNamedOrNumbered() {
        assertEquals("For later today: glute squeeze and hip flexor stretch.", later(ALL));
        assertEquals("For later today: glute squeeze, hip flexor stretch and cat camel stretch.",
                later("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "thoracic-stretch"));
        assertEquals("For later today: four exercises.", later("glute-squeeze", "glute-bridge", "hip-flexor-stretch"));
    }

    @Test
    void aSecondVisitIsTheLastOfTheDay() {
        assertEquals(List.of("That's your routine done, and that's all for today. Well done."),
                said(ended(CoachConversation.cleared().did(0, 1, ALL)),
                        new Visit(CoachConversation.TODAY, 2, Visit.Scope.WHAT_IS_LEFT)));
    }

    @Test
    void aRoutineOfYesterdayIsClosedAsSuch() {
        assertEquals(List.of("That's your routine done, the one you began earlier. Well done. "
                + "Today's is there whenever you like."),
                said(CoachConversation.cleared().progress,
                        new Visit(CoachConversation.TODAY.minusDays(1), 1, Visit.Scope.WHAT_IS_LEFT)));
    }

    @Test
    void anExerciseAloneIsClosedByItsName() {
        Visit alone = new Visit(CoachConversation.TODAY, 1, Visit.Scope.ONE_EXERCISE);

        assertEquals(List.of("That's the glute squeeze done. Well done."),
                said(CoachConversation.cleared().progress, alone));
        assertEquals(List.of(), CLOSING.messages(NOW, CoachConversation.cleared().progress, alone, List.of()));
    }

    @Test
    void theFirstOneIsAGoodStartUnlessNothingWasDone() {
        assertEquals("That was your first one. A good start.",
                said(CoachConversation.cleared().progress, VISIT).getLast());
        assertEquals(1, CLOSING.messages(NOW, CoachConversation.cleared().progress, VISIT, List.of()).size());
    }

    @Test
    void everySoManyVisitsSheHearsHowManyTheyWere() {
        Progress nine = visits(9);

        assertEquals("That was visit ten.", said(nine, VISIT).getLast());
        assertEquals(1, said(visits(10), VISIT).size());
        assertEquals(1, CLOSING.messages(NOW, visits(10), VISIT, List.of()).size());
    }

    private static Progress visits(int number) {
        CoachConversation conversation = CoachConversation.cleared();
        for (int day = 1; day <= number; day++) {
            conversation.did(day, 1, ALL);
        }
        return ended(conversation);
    }

    /** Her last visit ended yesterday. */
    private static Progress ended(CoachConversation conversation) {
        return conversation.progress.ended(VISIT, CoachConversation.MORNING.minusSeconds(86_400));
    }

    private static String later(String... done) {
        List<Exercise> exercises = Stream.of(done).map(CoachConversation.ROUTINE::exercise).toList();
        String words = english(CLOSING.messages(NOW, CoachConversation.cleared().progress, VISIT, exercises))
                .getFirst();
        return words.substring(words.indexOf("For later"));
    }

    private static List<String> said(Progress progress, Visit visit) {
        return english(CLOSING.messages(NOW, progress, visit, CoachConversation.ROUTINE.exercises()));
    }

    private static List<String> english(List<Message> lines) {
        return lines.stream().map(English::words).toList();
    }
}

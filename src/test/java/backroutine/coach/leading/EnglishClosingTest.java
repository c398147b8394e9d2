package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.language.English;
import backroutine.pacing.AlexaLimits;
import backroutine.pacing.CountMessage;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The length of the English sentences that close a visit. */
class EnglishClosingTest {
    /** The pause after a sentence and the rounding of its beat, in milliseconds. */
    private static final int LONGEST_PAUSE = 300;

    @Test
    void theLongestClosingFitsTheRoomKeptForIt() {
        List<Exercise> all = all()
                .stream()
                .sorted(Comparator.comparingInt((Exercise one) -> one.name().bare().length()).reversed())
                .limit(VisitSummary.MOST_NAMED)
                .toList();
        Message more = Message.of(CoachMessage.VISIT_DONE_MORE_TODAY).with("exercises", MessageLists.names(all));
        for (Message milestone : List.of(Message.of(CoachMessage.MILESTONE_FIRST),
                Message.of(CoachMessage.MILESTONE).with("visits", 500))) {
            List<String> closing = Stream
                    .of(longestPraise(), English.words(more), English.words(milestone),
                            English.words(Message.of(CountMessage.ASK_LAST)))
                    .toList();
            long millis = closing.stream()
                    .mapToLong(words -> English.spoken(words).longestMillis() + LONGEST_PAUSE)
                    .sum();
            long slower = closing.stream()
                    .mapToLong(words -> English.spoken(words).longestMillis() - English.spoken(words).expectedMillis())
                    .sum();

            assertTrue(millis <= AlexaLimits.CLOSING, "the longest closing takes about " + millis + " ms");
            assertTrue(millis + slower <= AlexaLimits.CLOSING_IN_PLAIN_SPEECH,
                    "as plain speech it takes a slow voice about " + (millis + slower) + " ms");
        }
    }

    private static String longestPraise() {
        return IntStream.range(0, 9)
                .mapToObj(variant -> English.words(
                        Message.of(CoachMessage.PRAISE_VISIT).with("number", all().size()).varied(variant)))
                .max(Comparator.comparingInt(words -> English.spoken(words).longestMillis()))
                .orElseThrow();
    }

    private static List<Exercise> all() {
        return English.routine().exercises();
    }
}

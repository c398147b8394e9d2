package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.offers.OfferQuestions;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.OfferMessage;
import backroutine.language.English;
import backroutine.pacing.AlexaLimits;
import backroutine.pacing.CountMessage;
import backroutine.progress.Offer;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.MessageValue;
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
        for (List<Message> suggestion : suggestions()) {
            List<String> closing = Stream
                    .concat(Stream.of(longestPraise(), English.words(more), longestMilestone()),
                            suggestion.stream().map(English::words))
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

    /** What may be said after the summary, each with its question. */
    private static List<List<Message>> suggestions() {
        Exercise longest = all().stream()
                .max(Comparator.comparingInt(one -> one.name().bare().length()))
                .orElseThrow();
        Offer.Hold hold = new Offer.Hold(longest.id(), 25);
        return List.of(
                List.of(Message.of(OfferMessage.SEE_PHYSIO), Message.of(OfferMessage.PHYSIO_SUMMARY),
                        Message.of(CountMessage.ASK_LAST)),
                List.of(OfferQuestions.question(new Offer.Reminders())),
                List.of(OfferQuestions.question(new Offer.Goal())),
                List.of(Message.of(OfferMessage.HELD_TIMES)
                        .with("exercise", longest.name())
                        .with("times", new MessageValue.Nested(Message.of(CoachMessage.TIMES).with("number", 16)))
                        .with("seconds", 25), OfferQuestions.question(hold)));
    }

    private static String longestMilestone() {
        return Stream
                .of(Message.of(CoachMessage.MILESTONE_FIRST), Message.of(CoachMessage.MILESTONE).with("visits", 500))
                .map(English::words)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
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

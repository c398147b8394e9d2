package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.Languages;
import backroutine.coach.turn.CoachMessage;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.MessageValue;
import backroutine.text.MessageValue.Nested;
import backroutine.text.MessageValue.Number;
import backroutine.text.MessageValue.Text;
import backroutine.text.MessageValue.TimeOfDay;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for the English sentences, with values filled in as a user hears them. */
class EnglishWordingTest {
    private static final int MOST_WORDS = 17;
    private static final int VARIANTS = 9;
    private static final String GO_ON = "Alexa, start my back routine.";

    static Stream<MessageKey> keys() {
        return Languages.messages().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noSentenceIsLongerThanSeventeenWords(MessageKey key) {
        assertEquals(List.of(), said(key).flatMap(EnglishWordingTest::sentences)
                .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS)
                .toList());
    }

    @Test
    void noCautionIsLongerThanSeventeenWords() {
        assertEquals(List.of(), English.routine()
                .text()
                .cautions()
                .stream()
                .filter(caution -> caution.split("\\s+").length > MOST_WORDS)
                .toList());
    }

    /** "To leave it out, say skip", and not the other way round: who listens keeps the last word best. */
    @ParameterizedTest
    @MethodSource("keys")
    void thePurposeComesBeforeTheKeyword(MessageKey key) {
        Predicate<String> keywordFirst = sentence -> sentence.matches("(?i)say [a-z]+,? (to|for|if|when) .*");

        assertEquals(List.of(), key.id().startsWith("count.")
                ? List.of()
                : said(key).flatMap(EnglishWordingTest::sentences).filter(keywordFirst).toList());
    }

    @Test
    void nothingIsPromisedThatTheSourceDoesNotSay() {
        TreeSet<String> claims = new TreeSet<>();
        keys().flatMap(EnglishWordingTest::said)
                .filter(words -> words.matches("(?i).*(good for you|does your back good|helps your|better for).*"))
                .forEach(claims::add);

        assertEquals(List.of(), List.copyOf(claims));
    }

    /** After the reprompt the session closes; the place or the visit waits. */
    @ParameterizedTest
    @EnumSource(names = {"ASK_FINISH_EARLIER_VISIT_AGAIN", "ASK_READY_OR_SKIP_AGAIN", "ASK_WHEN_READY_AGAIN",
            "ASK_DONE_AGAIN", "ASK_CONTINUE_AGAIN", "ASK_CONTINUE_OR_STOP_AGAIN", "ASK_START_OVER_AGAIN",
            "ASK_GO_BACK_AGAIN", "ASK_BEGIN_AGAIN", "ASK_VISIT_NOW_AGAIN", "ASK_WHICH_EXERCISE_AGAIN"})
    void theLastWordsOfARepromptSayHowToGoOnLater(CoachMessage again) {
        String words = English.words(Message.of(again));

        assertTrue(words.endsWith("or later: " + GO_ON), words);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_AGAIN$")
    void aRepromptAsksInOtherWords(CoachMessage again) {
        Arrays.stream(CoachMessage.values())
                .filter(question -> (question.name() + "_AGAIN").equals(again.name()))
                .forEach(
                        question -> assertTrue(said(question).noneMatch(said(again).toList()::contains), again.name()));
    }

    private static Stream<String> sentences(String words) {
        return Stream.of(words.split("(?<=[.?!])\\s+"));
    }

    /** The words of a message in each variant, for one and for several. */
    private static Stream<String> said(MessageKey key) {
        return IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(number -> IntStream.range(0, VARIANTS)
                        .mapToObj(variant -> English.words(new Message(key, values(number), variant))))
                .distinct();
    }

    private static Map<String, MessageValue> values(int number) {
        Map<String, MessageValue> values = new HashMap<>();
        for (String name : List.of("number", "sets", "repetitions", "set", "repetition", "seconds", "minutes", "visits",
                "possible", "days", "done", "of")) {
            values.put(name, new Number(number));
        }
        for (String name : List.of("sentence", "motion", "position", "kit", "side", "exercises", "counted", "change")) {
            values.put(name, new Text(""));
        }
        values.put("exercise", English.routine().exercises().getLast().name());
        values.put("where", new Nested(Message.of(CoachMessage.WHERE_SET).with("set", number)));
        values.put("times", new Nested(Message.of(CoachMessage.TIMES).with("number", number)));
        values.put("time", new TimeOfDay(LocalTime.of(9, 30)));
        values.put("dose", new Text("2 × 10"));
        return values;
    }
}

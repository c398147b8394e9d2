package backroutine.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.AllBlocks;
import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.pacing.Block;
import backroutine.pacing.Timeline;
import backroutine.pacing.Voice;
import backroutine.routine.Exercise;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for all blocks, as an audio document and as plain speech. */
class RenderingTest {
    static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALEXA_CHARACTERS = 8000;
    private static final int ALEXA_BYTES = 120 * 1024;
    /** Bytes reserved for the response's other fields, the session attributes, and the speech before the block. */
    private static final int RESERVED_BYTES = 40 * 1024;
    private static final int RESERVED_CHARACTERS = 1000;
    private static final int ALEXA_RESPONSE = 240_000;
    private static final int ALEXA_REPROMPT = 90_000;
    private static final Pattern BREAK = Pattern.compile("<break time=\"(\\d+)ms\"/>");

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void bothFormsHaveTheSameWordsAndFitTheLimits(Exercise exercise) {
        Set<List<Beat>> seen = new HashSet<>();
        AllBlocks.forEach(exercise, (plan, block) -> {
            if (seen.add(block.response())) {
                assertSameWordsAndLength(plan, block.response());
            }
            if (seen.add(block.reprompt())) {
                assertSameWordsAndLength(plan, block.reprompt());
            }
            assertFits(plan, block);
        });
    }

    @Test
    void aDocumentIsAsLongAsItsBeats() {
        List<Beat> beats = List.of(beat(1000, "hold"), beat(1000, ""), beat(3000, "and lower"));

        JsonNode run = document(beats).at("/mainTemplate/items/0/items/0");

        assertEquals(
                JSON.valueToTree(List.of(Map.of("ms", 2000, "say", "hold"), Map.of("ms", 3000, "say", "and lower"))),
                run.path("data"));
    }

    @Test
    void silenceAtTheStartStaysSilence() {
        JsonNode items = document(List.of(beat(700, ""), beat(1000, "hold"))).at("/mainTemplate/items/0/items");

        assertEquals("Silence", items.at("/0/type").asText());
        assertEquals(700, items.at("/0/duration").asInt());
    }

    @Test
    void wordsAreEscaped() {
        List<Beat> beats = List.of(beat(5000, "salt & <pepper>"));

        assertEquals("salt &amp; &lt;pepper&gt;",
                document(beats).at("/mainTemplate/items/0/items/0/data/0/say").asText());
        assertTrue(PlainSpeech.of(beats).startsWith("salt &amp; &lt;pepper&gt;"));
    }

    @Test
    void plainSpeechPausesForTheRestOfTheBeat() {
        int left = 1000 - English.spoken("hold").expectedMillis();

        assertEquals("hold<break time=\"" + (left + 1000) + "ms\"/>two<break time=\""
                + (1000 - English.spoken("two").expectedMillis()) + "ms\"/>",
                PlainSpeech.of(List.of(beat(1000, "hold"), beat(1000, ""), beat(1000, "two"))));
    }

    @Test
    void aLongPauseIsSeveralBreaks() {
        assertEquals("<break time=\"10000ms\"/><break time=\"10000ms\"/><break time=\"5ms\"/>", Ssml.pause(20_005));
    }

    /** The markup stands in the item of the document, once for all its beats. */
    @Test
    void aQuietVoiceChangesTheMarkupAroundTheWordsAndNothingElse() {
        List<Beat> beats = List.of(beat(1000, "hold"), beat(2000, "two"),
                new Beat(1000, English.spoken("Ready?"), Kind.QUESTION, Optional.empty()));

        String normal = document(beats, Voice.NORMAL).toString();
        String quiet = document(beats, Voice.QUIET).toString();

        String say = "<speak><prosody volume=\\\"soft\\\">%s</prosody></speak>";
        assertTrue(quiet.contains(say.formatted("${data.say}")), quiet);
        assertTrue(quiet.contains(say.formatted("Ready?")), quiet);
        assertEquals(normal, quiet.replaceAll("</?prosody[^>]*>", ""));
    }

    private static void assertSameWordsAndLength(Supplier<String> plan, List<Beat> beats) {
        List<String> words = beats.stream().map(Beat::words).filter(some -> !some.isEmpty()).toList();
        List<String> inDocument = new ArrayList<>();
        long length = 0;
        for (JsonNode item : document(beats).at("/mainTemplate/items/0/items")) {
            if (item.path("type").asText().equals("Silence")) {
                length += item.path("duration").asLong();
            } else if (item.has("content")) {
                inDocument.add(item.path("content").asText());
            }
            for (JsonNode data : item.path("data")) {
                inDocument.add(data.path("say").asText());
                length += data.path("ms").asLong();
            }
        }
        assertEquals(words, inDocument.stream().map(RenderingTest::plain).toList(), plan);
        assertEquals(words, List.of(PlainSpeech.of(beats).split("(<break time=\"\\d+ms\"/>)+"))
                .stream()
                .map(RenderingTest::plain)
                .toList(), plan);
        assertEquals(Timeline.millis(beats.stream().filter(beat -> beat.kind() != Kind.QUESTION).toList()), length,
                plan);
    }

    private static void assertFits(Supplier<String> plan, Block block) {
        String response = Ssml.speak(PlainSpeech.of(block.response()), Voice.QUIET);
        String reprompt = Ssml.speak(PlainSpeech.of(block.reprompt()), Voice.QUIET);
        assertTrue(PlainSpeech.of(block.response()).length() <= AllBlocks.plannedCharacters(block.response()), plan);
        assertTrue(response.length() <= ALEXA_CHARACTERS - RESERVED_CHARACTERS, plan);
        assertTrue(reprompt.length() <= ALEXA_CHARACTERS, plan);
        if (block.plain()) {
            assertTrue(millisOfSlowVoice(response) <= ALEXA_RESPONSE,
                    () -> plan.get() + " lasts " + millisOfSlowVoice(response));
            assertTrue(millisOfSlowVoice(reprompt) <= ALEXA_REPROMPT,
                    () -> plan.get() + " reprompts for " + millisOfSlowVoice(reprompt));
        }
        int bytes = bytes(document(block.response(), Voice.QUIET))
                + bytes(document(block.reprompt(), Voice.QUIET));
        assertTrue(bytes <= ALEXA_BYTES - RESERVED_BYTES, plan);
    }

    /** Milliseconds with a slow voice. */
    private static long millisOfSlowVoice(String markup) {
        long breaks = BREAK.matcher(markup).results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
        return breaks
                + Stream.of(BREAK.split(markup)).mapToLong(words -> English.spoken(plain(words)).longestMillis()).sum();
    }

    private static String plain(String markup) {
        return markup.replaceAll("</?(speak|prosody)[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static JsonNode document(List<Beat> beats) {
        return document(beats, Voice.NORMAL);
    }

    private static JsonNode document(List<Beat> beats, Voice voice) {
        return JSON.valueToTree(AudioDocument.of(beats, voice));
    }

    private static int bytes(JsonNode document) {
        try {
            return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Beat beat(int millis, String words) {
        return new Beat(millis, English.spoken(words), Kind.WORK, Optional.empty());
    }
}

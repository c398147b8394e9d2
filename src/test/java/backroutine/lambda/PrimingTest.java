package backroutine.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.Languages;
import backroutine.progress.InMemoryProgressStore;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimingTest {
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final Languages languages = new Languages();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTableIsAskedOnceAndNothingIsKept(boolean ahead) {
        Priming.run(store, "ours", languages, ahead);

        assertEquals(List.of("load"), store.calls);
        assertEquals(Map.of(), store.kept);
    }

    @Test
    void aTableThatIsAwayKeepsNobodyWaiting() {
        store.loadFails = Optional.of(InMemoryProgressStore.failure());

        Priming.run(store, "ours", languages, true);

        assertEquals(List.of("load"), store.calls);
    }

    /** As for somebody who was here the day before: otherwise the first person would wait for what nobody has tried. */
    @Test
    void theTurnsAreThoseOfOneWhoComesBackAndBeginsAndPauses() throws IOException {
        List<JsonNode> answers = Priming.turns("ours", languages);

        assertEquals(3, answers.size());
        assertTrue(words(answers.get(0)).contains("Hello. Five exercises today."), words(answers.get(0)));
        assertTrue(answers.get(1).at("/response/directives/0/document").isObject(), "counted out loud");
        assertTrue(words(answers.get(2)).contains("Paused at the start of the glute bridge"), words(answers.get(2)));
        JsonNode kept = answers.get(2).at("/sessionAttributes/routine");
        assertEquals("[\"1.glute-squeeze.1\"]", kept.at("/days/2026-01-01/done").toString());
        assertTrue(kept.at("/days").size() == 2, "the day after has begun: " + kept);
        assertEquals(false, kept.get("owed").asBoolean());
    }

    private static String words(JsonNode answer) {
        return answer.at("/response/outputSpeech/ssml").asText();
    }
}

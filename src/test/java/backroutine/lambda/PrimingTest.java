package backroutine.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.Languages;
import backroutine.coach.turn.CoachMessage;
import backroutine.language.English;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.text.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The warm-up turns and the store that they use. */
class PrimingTest {
    private static final int MOST_VARIANTS = 9;

    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final Languages languages = new Languages();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theStoreIsLoadedOnceAndNothingIsSaved(boolean startsAhead) {
        Priming.run(store, Priming.READ_LIMIT, "ours", languages, startsAhead);

        assertEquals(List.of("load"), store.calls);
        assertEquals(Map.of(), store.kept);
    }

    @Test
    void aStoreThatFailsDoesNotStopTheStart() {
        store.loadFails = Optional.of(InMemoryProgressStore.failure());

        Priming.run(store, Priming.READ_LIMIT, "ours", languages, true);

        assertEquals(List.of("load"), store.calls);
    }

    @Test
    void theTableIsReadBesideTheTurnsAndAStartWaitsForItOnlySoLong() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ProgressStore hangs = new InMemoryProgressStore() {
            @Override
            public Progress load(Person person) {
                awaitLatch(started);
                ended.countDown();
                return Progress.unknown();
            }
        };

        Priming.run(hangs, Duration.ofMillis(1), "ours", languages, true);

        assertEquals(1, ended.getCount(), "the start does not wait for the table to its end");
        started.countDown();
        ended.await();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The turns are those of a user who was here the day before, because such a user needs most of the code. */
    @Test
    void theTurnsWelcomeAUserBackPlayABlockAndPause() throws IOException {
        List<JsonNode> responses = Priming.turns("ours", languages);

        assertEquals(3, responses.size());
        assertTrue(IntStream.range(0, MOST_VARIANTS)
                .mapToObj(variant -> English.words(Message.of(CoachMessage.WELCOME_WHOLE_ROUTINE)
                        .with("number", English.routine().exercises().size())
                        .varied(variant)))
                .anyMatch(words(responses.get(0))::contains), words(responses.get(0)));
        assertTrue(responses.get(1).at("/response/directives/0/document").isObject(), "the block is an audio document");
        assertTrue(words(responses.get(2)).contains(English.words(Message.of(CoachMessage.PAUSED_BEFORE)
                .with("exercise", English.routine().exercises().get(1).name()))),
                words(responses.get(2)));
        JsonNode session = responses.get(2).at("/sessionAttributes/routine");
        assertEquals("[\"1.glute-squeeze.1\"]", session.at("/days/2026-01-01/done").toString());
        assertTrue(session.at("/days").size() == 2, "the day after has begun: " + session);
        assertEquals(false, session.get("owed").asBoolean());
    }

    private static String words(JsonNode answer) {
        return answer.at("/response/outputSpeech/ssml").asText();
    }
}

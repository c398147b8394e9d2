package backroutine.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Requests;
import backroutine.alexa.Skill;
import backroutine.alexa.services.JdkApiClient;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.dynamodb.DynamoDbStores;
import backroutine.session.PlainAudioMode;
import backroutine.session.TurnTransaction;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a turn waits for others, added up: an answer within five seconds, however slow they are. */
class TurnTimeBudgetTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);
    /** For all that is done here, and for threads that are woken late. */
    private static final Duration OURS = Duration.ofMillis(100);

    private Instant now = Requests.START;

    @Test
    void aFirstTurnAsksForTheZoneAndReadsAndWrites() {
        assertFits(
                JdkApiClient.LIMIT.plus(TurnTransaction.RETRY_WINDOW).plus(DynamoDbStores.CALL_LIMIT.multipliedBy(2)));
    }

    @Test
    void aTurnThatSendsForSomethingReadsAndRunsItsErrandsAndWrites() {
        assertFits(TurnTransaction.RETRY_WINDOW.plus(AlexaServices.REMINDER_LIMIT)
                .plus(DynamoDbStores.CALL_LIMIT.multipliedBy(2)));
    }

    @Test
    void aTurnThatForgetsReadsAndRemoves() {
        assertFits(DynamoDbStores.CALL_LIMIT.plus(DynamoDbStores.REMOVAL_LIMIT));
    }

    @Test
    void aSlowTurnThatMetAnotherIsNotRepeated() throws IOException {
        InMemoryProgressStore slow = new InMemoryProgressStore() {
            @Override
            public Progress load(Person person) {
                now = now.plus(TurnTransaction.RETRY_WINDOW);
                return super.load(person);
            }
        };
        slow.saveFails = Optional.of(new Conflict(new IllegalStateException()));

        launch(slow);

        assertEquals(List.of("load", "save"), slow.calls);
    }

    @Test
    void aQuickTurnThatMetAnotherIsRepeatedTwice() throws IOException {
        InMemoryProgressStore quick = new InMemoryProgressStore();
        quick.saveFails = Optional.of(new Conflict(new IllegalStateException()));

        launch(quick);

        assertEquals(List.of("load", "save", "load", "save", "load", "save"), quick.calls);
    }

    private void launch(InMemoryProgressStore store) throws IOException {
        ObjectNode launch = Requests.inSession("LaunchRequest", "r", now,
                MissingNode.getInstance());
        new Skill(store, Requests.SKILL, PlainAudioMode.AUTO, () -> now, new Languages(),
                new AlexaServices()).answer(launch.toString().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static void assertFits(Duration waits) {
        assertTrue(waits.plus(OURS).compareTo(PROMISED) <= 0, waits::toString);
    }
}

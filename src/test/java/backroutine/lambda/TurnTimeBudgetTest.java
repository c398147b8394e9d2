package backroutine.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Requests;
import backroutine.alexa.Skill;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.dynamodb.DynamoDbStores;
import backroutine.session.PlaybackModes;
import backroutine.session.TurnTransaction;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The time limits of the calls of a turn, added up: every answer must come within five seconds. */
class TurnTimeBudgetTest {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    /** The time for the work of the skill itself, and for threads that are woken late. */
    private static final Duration OWN_WORK = Duration.ofMillis(100);

    private Instant now = Requests.START;

    /** The first turn of a session asks for the time zone, too. */
    @Test
    void aTurnCallsAlexasServicesMeetsAConflictLoadsAndSaves() {
        assertFits(AlexaServices.TURN_LIMIT.plus(TurnTransaction.RETRY_WINDOW)
                .plus(DynamoDbStores.CALL_LIMIT.multipliedBy(2)));
    }

    /** The turn stops the playing block: it saves, meets a conflict, loads and saves again. */
    @Test
    void aTurnThatFailsUsesTheStoreAgain() {
        assertFits(TurnTransaction.FAILURE_WINDOW.plus(TurnTransaction.RETRY_WINDOW)
                .plus(DynamoDbStores.CALL_LIMIT.multipliedBy(2)));
    }

    @Test
    void aTurnThatDeletesDataLoadsAndDeletes() {
        assertFits(DynamoDbStores.CALL_LIMIT.plus(DynamoDbStores.REMOVAL_LIMIT));
    }

    @Test
    void aSlowTurnIsNotDecidedAgainAfterAConflict() throws IOException {
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
    void aQuickTurnIsDecidedAgainTwiceAfterConflicts() throws IOException {
        InMemoryProgressStore quick = new InMemoryProgressStore();
        quick.saveFails = Optional.of(new Conflict(new IllegalStateException()));

        launch(quick);

        assertEquals(List.of("load", "save", "load", "save", "load", "save"), quick.calls);
    }

    private void launch(InMemoryProgressStore store) throws IOException {
        ObjectNode launch = Requests.inSession("LaunchRequest", "r", now,
                MissingNode.getInstance());
        new Skill(store, Requests.SKILL, PlaybackModes.usual(), () -> now, new Languages(),
                new AlexaServices()).answer(launch.toString().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static void assertFits(Duration limits) {
        assertTrue(limits.plus(OWN_WORK).compareTo(ANSWER_LIMIT) <= 0, limits::toString);
    }
}

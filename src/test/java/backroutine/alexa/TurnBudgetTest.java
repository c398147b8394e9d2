package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.services.JdkApiClient;
import backroutine.files.RoutineFile;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.ProgressStore.StoreFailure;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a turn waits for others, added up: an answer within five seconds, however slow they are. */
class TurnBudgetTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);
    /** For all that is done here, and for threads that are woken late. */
    private static final Duration OURS = Duration.ofMillis(100);

    private Instant now = Requests.START;

    @Test
    void aFirstTurnAsksForTheZoneAndReadsAndWrites() {
        assertFits(JdkApiClient.LIMIT.plus(TurnTransaction.RETRY_WINDOW).plus(Deployment.CALL.multipliedBy(2)));
    }

    @Test
    void aTurnThatSendsForSomethingReadsAndRunsItsErrandsAndWrites() {
        assertFits(
                TurnTransaction.RETRY_WINDOW.plus(AlexaServices.REMINDER_LIMIT).plus(Deployment.CALL.multipliedBy(2)));
    }

    @Test
    void aTurnThatForgetsReadsAndRemoves() {
        assertFits(Deployment.CALL.plus(Deployment.REMOVAL));
    }

    @Test
    void aSlowTurnThatMetAnotherIsNotRepeated() throws IOException {
        ShelfStore slow = new ShelfStore() {
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
        ShelfStore quick = new ShelfStore();
        quick.saveFails = Optional.of(new Conflict(new IllegalStateException()));

        launch(quick);

        assertEquals(List.of("load", "save", "load", "save", "load", "save"), quick.calls);
    }

    @Test
    void aStoreThatHangsIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        ShelfStore hangs = new ShelfStore() {
            @Override
            public Progress load(Person person) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.load(person);
            }
        };
        TimedStore timed = new TimedStore(hangs, Duration.ofMillis(20), Duration.ofMillis(20));

        var error = assertThrows(StoreFailure.class, () -> timed.load(Person.of("she")));

        assertEquals("the table did not answer within 20 ms", error.getMessage());
    }

    @Test
    void aFailureOfTheStoreIsPassedOnAsItIs() {
        ShelfStore down = new ShelfStore();
        down.down();
        TimedStore timed = new TimedStore(down, Deployment.CALL, Deployment.REMOVAL);

        assertEquals(down.loadFails.orElseThrow(), assertThrows(StoreFailure.class,
                () -> timed.load(Person.of("she"))));
    }

    private void launch(ShelfStore store) throws IOException {
        ObjectNode launch = Requests.inSession("LaunchRequest", "r", now,
                MissingNode.getInstance());
        new Skill(store, Requests.SKILL, PlainAudioMode.AUTO, () -> now, new Languages(RoutineFile.bundled()),
                new AlexaServices()).answer(launch.toString().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static void assertFits(Duration waits) {
        assertTrue(waits.plus(OURS).compareTo(PROMISED) <= 0, waits::toString);
    }
}

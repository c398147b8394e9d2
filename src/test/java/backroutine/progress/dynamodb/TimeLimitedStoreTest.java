package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.StoreFailure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitedStoreTest {
    private static final Person USER = Person.of("user");
    private final InMemoryProgressStore memory = new InMemoryProgressStore();
    private final ProgressStore store = new TimeLimitedStore(memory, DynamoDbStores.CALL_LIMIT,
            DynamoDbStores.REMOVAL_LIMIT);

    @Test
    void allCallsArePassedOn() {
        store.save(USER, store.load(USER), Progress.unknown(), "r1");
        assertEquals(List.of("r1"), store.load(USER, LocalDate.EPOCH).profile().answered());
        store.delete(USER);
        store.deleteAccount(USER.account());

        assertEquals(List.of("load", "save", "load days", "delete", "deleteAccount"), memory.calls);
    }

    @Test
    void aCallThatTakesTooLongIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        ProgressStore hangs = new InMemoryProgressStore() {
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
        Duration limit = Duration.ofMillis(20);
        ProgressStore limited = new TimeLimitedStore(hangs, limit, limit);

        var error = assertThrows(StoreFailure.class, () -> limited.load(USER));

        assertEquals("the table did not answer within 20 ms", error.getMessage());
    }

    @Test
    void aFailureIsThrownUnchanged() {
        memory.down();
        memory.deleteFails = Optional.of(InMemoryProgressStore.failure());

        assertSame(memory.loadFails.orElseThrow(), assertThrows(StoreFailure.class, () -> store.load(USER)));
        assertSame(memory.deleteFails.orElseThrow(), assertThrows(StoreFailure.class, () -> store.delete(USER)));
    }
}

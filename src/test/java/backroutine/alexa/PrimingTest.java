package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrimingTest {
    private final ShelfStore store = new ShelfStore();

    @Test
    void itReadsOnceForNobodyAndWritesNothing() {
        Priming.run(store, "ours");

        assertEquals(List.of("load"), store.calls);
    }

    @Test
    void aTableThatIsAwayDoesNotKeepTheFunctionFromStarting() {
        store.loadFails = Optional.of(ShelfStore.failure());

        Priming.run(store, "ours");

        assertEquals(List.of("load"), store.calls);
    }
}

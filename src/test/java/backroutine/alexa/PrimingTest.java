package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrimingTest {
    private final ShelfStore store = new ShelfStore();

    @Test
    void everyTurnReadsAndWritesAndNothingIsKept() {
        Priming.run(store, "ours");

        assertEquals(List.of("load", "save", "load", "save"), store.calls);
        assertEquals(Map.of(), store.kept);
    }

    /** A start takes ten seconds at most, and each call of a table that is away takes nearly two. */
    @Test
    void aTableThatIsAwayIsAskedOnce() {
        store.loadFails = Optional.of(ShelfStore.failure());

        Priming.run(store, "ours");

        assertEquals(List.of("load"), store.calls);
    }
}

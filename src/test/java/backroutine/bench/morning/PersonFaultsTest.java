package backroutine.bench.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which calls fail, and how. */
class PersonFaultsTest {
    @Test
    void aShareOfTheReadsFailsInEveryWayThatReadsCan() {
        PersonFaults faults = faults(0.1);
        for (int call = 0; call < 10_000; call++) {
            faults.next("GetItem");
        }

        List<Fault> drawn = faults.take();
        assertEquals(1_000, drawn.size(), 100);
        assertEquals(Set.of(Fault.THROUGHPUT_EXCEEDED, Fault.THROTTLED, Fault.SERVER_ERROR, Fault.NO_ANSWER,
                Fault.LATE_ANSWER), new TreeSet<>(drawn));
        assertEquals(List.of(), faults.take());
    }

    @Test
    void aTransactionHasEveryFaultAndAPutHasAllButOne() {
        PersonFaults faults = faults(0.5);
        for (int call = 0; call < 1_000; call++) {
            faults.next(Fault.TRANSACTION);
        }
        assertEquals(Set.of(Fault.values()), new TreeSet<>(faults.take()));

        for (int call = 0; call < 1_000; call++) {
            assertNotEquals(Optional.of(Fault.TRANSACTION_CONFLICT), faults.next("PutItem"));
        }
    }

    @Test
    void stoppedFaultsDoNotHappen() {
        PersonFaults faults = faults(1);
        faults.stop(true);
        assertEquals(Optional.empty(), faults.next("PutItem"));

        faults.stop(false);
        assertTrue(faults.next("PutItem").isPresent());
    }

    private static PersonFaults faults(double share) {
        return new PersonFaults(share, new SplittableRandom(1), () -> {});
    }
}

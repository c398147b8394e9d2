package backroutine.bench.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short morning in which one call of ten fails: nothing that was heard is lost, and nothing is changed twice. */
class MorningTest {
    private static final Load LOAD = new Load(20, Duration.ofHours(4), Duration.ofSeconds(1), 0.1, 7);

    @Test
    void nothingIsLostAndNothingIsChangedTwice(@TempDir Path folder) throws Exception {
        try (LocalTables tables = new LocalTables(Certificate.in(folder))) {
            MorningResult result = Morning.played(LOAD, tables);

            assertEquals(20, result.outcomes().size());
            assertTrue(result.faults() > 10, () -> result.faults() + " faults");
            assertTrue(result.calls().conflicts() > 0, "no other device wrote first");
            assertTrue(result.calls().retries() > 0, "the client retried nothing");
            assertTrue(result.sentTwice() > 0, "Alexa sent nothing twice");
            assertEquals(0, result.changedTwice());
            assertEquals(List.of(), result.lost());
        }
    }
}

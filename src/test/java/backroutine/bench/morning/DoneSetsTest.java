package backroutine.bench.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sets that were heard, sets that are stored, and what is in only one of them. */
class DoneSetsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aHeardVisitHasEachSetOfTheRoutineOnce() {
        assertEquals(Set.of("2026-11-22 1.glute-squeeze.1", "2026-11-22 1.glute-bridge.1",
                "2026-11-22 1.glute-bridge.2",
                "2026-11-22 1.hip-flexor-stretch.1", "2026-11-22 1.hip-flexor-stretch.2", "2026-11-22 1.cat-camel.1",
                "2026-11-22 1.cat-camel.2", "2026-11-22 1.thoracic-stretch.1", "2026-11-22 1.thoracic-stretch.2"),
                DoneSets.heard(0, TODAY));
    }

    @Test
    void theLatestDayIsStoredWithTheProfileAndAnEarlierOneApart() {
        StoredItems items = new StoredItems(Map.of(
                "PROFILE", Map.of("day", AttributeValue.fromS("2026-11-22"), "done", sets("1.cat-camel.1")),
                "DAY#2026-11-21", Map.of("done", sets("2.cat-camel.2"))));

        assertEquals(Set.of("2026-11-22 1.cat-camel.1", "2026-11-21 2.cat-camel.2"), DoneSets.stored(items));
    }

    @Test
    void aLostSetAndASetTooMuchAreDifferences() {
        assertEquals(List.of("lost", "too much"),
                DoneSets.differences(Set.of("both", "lost"), Set.of("both", "too much")));
    }

    private static AttributeValue sets(String... names) {
        return AttributeValue.fromSs(List.of(names));
    }
}

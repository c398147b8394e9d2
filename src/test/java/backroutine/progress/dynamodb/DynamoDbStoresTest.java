package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DynamoDbStoresTest {
    private static final Person USER = Person.of("user");
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);
    private static final String ITEM = """
            {"Item": {"person": {"S": "canned"}, "item": {"S": "PROFILE"}, "answered": {"L": [{"S": "r0"}]},
             "notes": {"S": "state=away"}, "day": {"S": "2026-01-01"}, "done": {"SS": ["1.glute-squeeze.1"]}}}
            """;

    @Test
    void aCannedStoreLoadsItsItemForAllPersonsAndSavesNothing() {
        ProgressStore store = DynamoDbStores.canned(ITEM);

        Progress read = store.load(USER);
        store.save(USER, read, read.with(Day.empty(DATE.plusDays(1))), "r1");

        assertEquals(List.of("r0"), read.profile().answered());
        assertEquals(Map.of(DATE, Day.empty(DATE).with(new DoneSet(1, "glute-squeeze", 1))), read.days());
        assertEquals(read, store.load(Person.of("another user")));
    }
}

package backroutine.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.dynamodb.DynamoProgressStore;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the policy and the table of the template with the calls of the store, recorded on a table made from the template. */
class TablePermissionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Day DAY = Day.empty(TODAY).with(new DoneSet(1, "glute-bridge", 1));
    private static final String TABLE = "progress";
    private static final Person PERSON = Person.of("user");

    private final Template template = Template.read();

    TablePermissionsTest() throws IOException {}

    @Test
    void theFunctionHasThePermissionsThatTheStoreNeedsAndNoOthers() throws Exception {
        try (RecordedTable calls = new RecordedTable(template.table(TABLE))) {
            callEveryMethod(new DynamoProgressStore(calls.client(), TABLE));

            assertEquals(allowed(), calls.actions());
            assertEquals(List.of(), calls.rows());
        }
        assertEquals("Allow", statement().get("Effect"));
        assertEquals(Map.of("Fn::GetAtt", "Table.Arn"), statement().get("Resource"));
    }

    @Test
    void itemsExpireByTheAttributeOfTheTable() throws Exception {
        try (RecordedTable calls = new RecordedTable(template.table(TABLE))) {
            twoDays(new DynamoProgressStore(calls.client(), TABLE));

            String expires = template.property("Table", "TimeToLiveSpecification", "AttributeName").toString();
            assertTrue(calls.rows().stream().anyMatch(row -> row.containsKey(expires) && row.get(expires).n() != null));
            assertEquals(true, template.property("Table", "TimeToLiveSpecification", "Enabled"));
        }
    }

    private static void callEveryMethod(ProgressStore store) {
        twoDays(store);
        assertThrows(Conflict.class, () -> store.save(PERSON, Progress.unknown(), Progress.unknown(), "late"));
        store.delete(PERSON);
        twoDays(store);
        store.deleteAccount(PERSON.account());
    }

    private static void twoDays(ProgressStore store) {
        Progress unknown = store.load(PERSON, TODAY);
        store.save(PERSON, unknown, unknown.with(DAY), "first");
        Progress saved = store.load(PERSON);
        store.save(PERSON, saved, saved.with(Day.empty(TODAY.plusDays(1))), "second");
    }

    /** A new method of the store has to be called here too, or a permission that it needs could be missed. */
    @Test
    void everyMethodOfTheStoreIsCalled() {
        assertEquals(Set.of("load", "save", "delete", "deleteAccount"), Arrays.stream(
                ProgressStore.class.getDeclaredMethods()).map(Method::getName).collect(toSet()));
    }

    private Set<String> allowed() {
        Set<String> actions = new TreeSet<>();
        for (Object action : (List<?>) statement().get("Action")) {
            actions.add(action.toString());
        }
        return actions;
    }

    private Map<?, ?> statement() {
        return (Map<?, ?>) template.property("FunctionRole", "Policies", "0", "PolicyDocument", "Statement", "0");
    }
}

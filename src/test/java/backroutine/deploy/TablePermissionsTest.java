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

/** The deployed table and policy against the store: it runs in a table made from the template, and its calls are recorded. */
class TablePermissionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Day SOME = Day.empty(TODAY).with(new DoneSet(1, "glute-bridge", 1));
    private static final String TABLE = "progress";
    private static final Person SHE = Person.of("she");

    private final Template template = Template.read();

    TablePermissionsTest() throws IOException {}

    @Test
    void theFunctionMayDoWhatTheStoreDoesOnItsTableAndNothingElse() throws Exception {
        try (RecordedTable calls = new RecordedTable(template.table(TABLE))) {
            everything(new DynamoProgressStore(calls.client(), TABLE));

            assertEquals(allowed(), calls.actions());
            assertEquals(List.of(), calls.rows());
        }
        assertEquals("Allow", statement().get("Effect"));
        assertEquals(Map.of("Fn::GetAtt", "Table.Arn"), statement().get("Resource"));
    }

    @Test
    void theRowsExpireByTheAttributeTheTableWatches() throws Exception {
        try (RecordedTable calls = new RecordedTable(template.table(TABLE))) {
            twoDays(new DynamoProgressStore(calls.client(), TABLE));

            String expires = template.property("Table", "TimeToLiveSpecification", "AttributeName").toString();
            assertTrue(calls.rows().stream().anyMatch(row -> row.containsKey(expires) && row.get(expires).n() != null));
            assertEquals(true, template.property("Table", "TimeToLiveSpecification", "Enabled"));
        }
    }

    private static void everything(ProgressStore store) {
        twoDays(store);
        assertThrows(Conflict.class, () -> store.save(SHE, Progress.unknown(), Progress.unknown(), "late"));
        store.delete(SHE);
        twoDays(store);
        store.deleteAccount(SHE.account());
    }

    private static void twoDays(ProgressStore store) {
        Progress unknown = store.load(SHE, TODAY);
        store.save(SHE, unknown, unknown.with(SOME), "first");
        Progress met = store.load(SHE);
        store.save(SHE, met, met.with(Day.empty(TODAY.plusDays(1))), "second");
    }

    /** Whoever adds a way to the store adds it here, or a permission it needs would be missed. */
    @Test
    void everyWayToTheStoreIsTried() {
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

package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Profiles;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.ProgressStore.StoreFailure;
import backroutine.progress.SkippedExercise;
import backroutine.progress.State;
import backroutine.talk.store.LocalDynamo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What is kept in a real table, and with which requests. */
class DynamoProgressStoreTest {
    private static final LocalDate TODAY = Profiles.TODAY;
    private static final Person SHE = Person.of("amzn1.ask.account.SHE");
    private static final Person VOICE = new Person(SHE.account(), Optional.of("amzn1.ask.person.VOICE"));
    private static final Day DAY = Day.empty(TODAY)
            .with(new DoneSet(1, "glute-bridge", 2))
            .with(new SkippedExercise(1, "cat-camel"));
    private static LocalDynamo database;

    private CountedClient calls;
    private DynamoProgressStore store;
    private Progress last = Progress.unknown();
    private int turns;

    @BeforeAll
    static void startsTheDatabase() {
        database = LocalDynamo.inMemory();
    }

    @AfterAll
    static void stopsTheDatabase() {
        database.close();
    }

    static List<State> states() {
        return Profiles.states();
    }

    @BeforeEach
    void knowsNobody() {
        calls = new CountedClient(database.client());
        store = new DynamoProgressStore(calls.client(), LocalDynamo.TABLE);
        store.deleteAccount(SHE.account());
        calls.requests.clear();
    }

    @Test
    void somebodyNobodyHasMetIsUnknown() {
        assertEquals(Progress.unknown(), store.load(SHE));
        assertEquals(Progress.unknown(), store.load(SHE, TODAY));
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsKeptComesBack(State state) {
        Profile profile = Profiles.everything().withState(state);

        store.save(SHE, Progress.unknown(), new Progress(profile, Map.of(TODAY, DAY)), "r1");

        assertEquals(new Progress(profile.after("r1"), Map.of(TODAY, DAY)), store.load(SHE, TODAY));
        assertEquals(new Progress(profile.after("r1"), Map.of(TODAY, DAY)), store.load(SHE));
    }

    @Test
    void anOrdinaryTurnIsOneGetAndOnePut() {
        Progress before = store.load(SHE, TODAY);
        store.save(SHE, before, before, "r1");
        Progress met = store.load(SHE, TODAY);
        calls.requests.clear();

        assertEquals(met, store.load(SHE));
        store.save(SHE, met, met, "r2");

        assertEquals(List.of("GetItemRequest", "PutItemRequest"), calls.names());
        assertTrue(((GetItemRequest) calls.requests.getFirst()).consistentRead());
        PutItemRequest put = (PutItemRequest) calls.requests.getLast();
        assertEquals("#answered[0] = :last", put.conditionExpression());
        assertEquals(Map.of("#answered", "answered"), put.expressionAttributeNames());
        assertEquals(Map.of(":last", AttributeValue.fromS("r1")), put.expressionAttributeValues());
        assertEquals("r2", put.item().get("answered").l().getFirst().s());
    }

    @Test
    void theFirstTurnIsKeptOnlyIfNobodyWasFaster() {
        store.save(SHE, Progress.unknown(), Progress.unknown(), "r1");

        PutItemRequest put = (PutItemRequest) calls.requests.getLast();
        assertEquals("attribute_not_exists(#answered)", put.conditionExpression());
        assertThrows(Conflict.class, () -> store.save(SHE, Progress.unknown(), Progress.unknown(), "r2"));
        assertEquals(List.of("r1"), store.load(SHE, TODAY).profile().answered());
    }

    @Test
    void aFinishedSetIsOnePut() {
        Progress before = store.load(SHE, TODAY);

        store.save(SHE, before, before.with(DAY), "r1");

        assertEquals(List.of("QueryRequest", "PutItemRequest"), calls.names());
        PutItemRequest put = (PutItemRequest) calls.requests.getLast();
        assertEquals("attribute_not_exists(#answered)", put.conditionExpression());
        assertEquals(1, rows());
    }

    @Test
    void aLaterDayMovesTheOneBeforeInOneTransaction() {
        Progress yesterday = kept(
                Progress.unknown().with(Day.empty(TODAY.minusDays(1)).with(new SkippedExercise(1, "cat-camel"))));
        calls.requests.clear();

        kept(yesterday.with(DAY));

        assertEquals(List.of("TransactWriteItemsRequest", "QueryRequest"), calls.names());
        var parts = ((TransactWriteItemsRequest) calls.requests.getFirst()).transactItems();
        assertEquals(List.of("PROFILE", "DAY#2026-11-21"),
                parts.stream().map(part -> part.put().item().get("item").s()).toList());
        assertEquals("#answered[0] = :last", parts.getFirst().put().conditionExpression());
        assertEquals(yesterday.with(DAY).days(), store.load(SHE, TODAY.minusDays(1)).days());
        assertEquals(Map.of(TODAY, DAY), store.load(SHE, TODAY).days());
    }

    /** A visit may go on after midnight, when the next day has already begun on another device. */
    @Test
    void aDayThatIsNotTheLatestChangesWhereItIs() {
        LocalDate yesterday = TODAY.minusDays(1);
        Progress both = kept(
                kept(Progress.unknown().with(Day.empty(yesterday).with(new SkippedExercise(1, "cat-camel"))))
                        .with(DAY));

        Progress changed = both.with(both.day(yesterday).with(new DoneSet(2, "glute-bridge", 1)));

        assertEquals(changed.days(), kept(changed).days());
        assertEquals(2, rows());
    }

    @Test
    void aNoteCannotBeginAnother() {
        String hostile = "cat-camel\r\ncleared=2026-11-22T15:00:00Z\nzone=Europe/Lisbon";

        Profile kept = kept(Progress.unknown().with(new State.AskedClearance(Optional.of(hostile)))).profile();

        assertEquals(Optional.empty(), kept.cleared());
        assertEquals(Optional.empty(), kept.zone());
        assertEquals(new State.AskedClearance(Optional.of(hostile.replaceAll("[\r\n]", " "))), kept.state());
    }

    @Test
    void theLatestDayComesBackHoweverLongAgoItWas() {
        kept(Progress.unknown().with(DAY));

        assertEquals(Map.of(TODAY, DAY), store.load(SHE, TODAY.plusYears(3)).days());
    }

    @Test
    void anEarlierDayIsKeptForFourHundredDays() {
        kept(kept(Progress.unknown().with(DAY)).with(Day.empty(TODAY.plusDays(1))));

        // 2026-11-22 and 400 days: 2027-12-27T00:00:00Z
        assertEquals("1829865600", row("DAY#2026-11-22").get("expiresAt").n());
        assertFalse(row("PROFILE").containsKey("expiresAt"), "she is remembered for as long as she keeps the skill");
    }

    /** Keeps what a turn made of what was kept before; what is kept now. */
    private Progress kept(Progress after) {
        store.save(SHE, last, after, "r" + ++turns);
        last = store.load(SHE, LocalDate.EPOCH);
        return last;
    }

    @Test
    void anEmptyDayHasNoEmptySets() {
        Progress undone = Progress.unknown().with(Day.empty(TODAY));

        store.save(SHE, Progress.unknown(), undone, "r1");

        assertEquals(undone.days(), store.load(SHE, TODAY).days());
    }

    @Test
    void theSecondOfTwoDevicesConflictsAndChangesNothing() {
        Progress both = store.load(SHE, TODAY);
        store.save(SHE, both, both.with(DAY), "first");
        Progress kept = store.load(SHE, TODAY);

        Day other = Day.empty(TODAY).with(new DoneSet(1, "glute-squeeze", 1));
        assertThrows(Conflict.class, () -> store.save(SHE, both, both.with(other), "with a day"));
        assertThrows(Conflict.class, () -> store.save(SHE, both, both, "without"));

        assertEquals(kept, store.load(SHE, TODAY));
    }

    @Test
    void daysBeforeTheWindowStayInTheTable() {
        Day old = Day.empty(TODAY.minusDays(20)).with(new DoneSet(1, "cat-camel", 1));
        store.save(SHE, Progress.unknown(), Progress.unknown().with(old).with(DAY), "r1");

        Progress window = store.load(SHE, TODAY.minusDays(15));
        store.save(SHE, window, window, "r2");

        assertEquals(Map.of(TODAY, DAY), window.days());
        assertEquals(Map.of(TODAY, DAY, old.date(), old), store.load(SHE, LocalDate.EPOCH).days());
    }

    @Test
    void aVoiceKeepsItsOwnUnderTheAccount() {
        store.save(SHE, Progress.unknown(), Progress.unknown(), "hers");
        store.save(VOICE, Progress.unknown(), Progress.unknown().with(DAY), "the voice's");

        assertEquals(Map.of(), store.load(SHE, LocalDate.EPOCH).days());
        assertEquals(Map.of(TODAY, DAY), store.load(VOICE, TODAY).days());
        store.delete(VOICE);
        assertEquals(Progress.unknown(), store.load(VOICE, TODAY));
        assertEquals(List.of("hers"), store.load(SHE, TODAY).profile().answered());
    }

    @Test
    void forgettingAPersonLeavesTheVoicesAndForgettingTheAccountLeavesNothing() {
        for (Person person : List.of(SHE, VOICE, new Person(SHE.account(), Optional.of("another")))) {
            store.save(person, Progress.unknown(), Progress.unknown().with(DAY), "r1");
        }

        store.delete(SHE);
        assertEquals(Progress.unknown(), store.load(SHE, LocalDate.EPOCH));
        assertEquals(2, rows());

        store.deleteAccount(SHE.account());
        assertEquals(0, rows());
    }

    /** DynamoDB answers a query a megabyte at a time. */
    @Test
    void forgettingGoesOnToTheLastPage() {
        String large = "x".repeat(300_000);
        for (int day = 1; day <= 8; day++) {
            put(Map.of("person", AttributeValue.fromS(SHE.account()), "item",
                    AttributeValue.fromS("DAY#2026-01-0" + day), "large", AttributeValue.fromS(large)));
        }

        store.deleteAccount(SHE.account());

        assertTrue(calls.names().stream().filter("QueryRequest"::equals).count() > 1, calls.names()::toString);
        assertEquals(0, rows());
    }

    @Test
    void aProfileThatCannotBeReadLocksNobodyOut() {
        store.save(SHE, Progress.unknown(), new Progress(Profiles.everything(), Map.of(TODAY, DAY)), "r1");
        Map<String, AttributeValue> profile = new HashMap<>(row("PROFILE"));
        profile.put("notes", AttributeValue.fromS(profile.get("notes").s().replace("state=playing", "state=dancing")));
        put(profile);

        Progress read = store.load(SHE, TODAY);
        store.save(SHE, read, read, "r2");

        Profile away = Profiles.everything().withState(new State.Idle());
        assertEquals(new Progress(away.after("r1").after("r2"), Map.of(TODAY, DAY)), store.load(SHE, TODAY));
    }

    @Test
    void foreignWordsInAProfileLockNobodyOut() {
        store.save(SHE, Progress.unknown(), new Progress(Profiles.everything(), Map.of(TODAY, DAY)), "r1");
        Map<String, AttributeValue> profile = new HashMap<>(row("PROFILE"));
        profile.remove("notes");
        profile.put("answered", AttributeValue.fromL(
                List.of(AttributeValue.fromS("r1"), AttributeValue.fromN("7"), AttributeValue.fromS("r0"))));
        profile.put("done", AttributeValue.fromS("everything"));
        profile.put("expiresAt", AttributeValue.fromN("1.5"));
        put(profile);

        Progress read = store.load(SHE);
        store.save(SHE, read, read, "r2");

        assertEquals(List.of("r1", "r0"), read.profile().answered());
        assertEquals(Set.of(), read.day(TODAY).done());
        assertEquals(List.of("r2", "r1", "r0"), store.load(SHE).profile().answered());
    }

    @Test
    void aProfileWithoutAnythingLocksNobodyOut() {
        put(Map.of("person", AttributeValue.fromS(SHE.account()), "item", AttributeValue.fromS("PROFILE")));
        put(Map.of("person", AttributeValue.fromS(SHE.account()), "item", AttributeValue.fromS("DAY#someday")));

        Progress read = store.load(SHE, LocalDate.EPOCH);
        store.save(SHE, read, read, "r1");

        assertEquals(Progress.unknown(), read);
        assertEquals(List.of("r1"), store.load(SHE, TODAY).profile().answered());
    }

    @Test
    void aTableThatDoesNotAnswerIsAFailureThatNamesNobody() {
        calls.failure = Optional.of(ApiCallTimeoutException.create(1_800));

        var error = assertThrows(StoreFailure.class, () -> store.load(SHE, TODAY));

        assertEquals("progress could not be read in the table " + LocalDynamo.TABLE + ": ApiCallTimeoutException",
                error.getMessage());
        assertThrows(StoreFailure.class, () -> store.save(SHE, Progress.unknown(), Progress.unknown(), "r"));
        assertThrows(StoreFailure.class, () -> store.delete(SHE));
    }

    @Test
    void aTransactionThatMetAnotherIsAConflictAndOneThatWasRefusedIsNot() {
        Progress after = Progress.unknown().with(DAY);
        calls.failure = Optional.of(cancelled("None", "TransactionConflict"));
        assertThrows(Conflict.class, () -> store.save(SHE, Progress.unknown(), after, "r"));

        calls.failure = Optional.of(cancelled("ThrottlingError"));
        assertThrows(StoreFailure.class, () -> store.save(SHE, Progress.unknown(), after, "r"));
    }

    private static RuntimeException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        Arrays.stream(codes)
                                .map(code -> CancellationReason.builder().code(code).build())
                                .toList())
                .build();
    }

    private static Map<String, AttributeValue> row(String item) {
        return database.client()
                .getItem(request -> request.tableName(LocalDynamo.TABLE)
                        .key(Map.of("person", AttributeValue.fromS(SHE.account()), "item",
                                AttributeValue.fromS(item))))
                .item();
    }

    private static void put(Map<String, AttributeValue> row) {
        database.client().putItem(request -> request.tableName(LocalDynamo.TABLE).item(row));
    }

    private static int rows() {
        return database.client().scan(request -> request.tableName(LocalDynamo.TABLE)).count();
    }
}

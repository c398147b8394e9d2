package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Offer;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Profiles;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.ProgressStore.StoreFailure;
import backroutine.progress.SkippedExercise;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
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

/** What the store writes to a real table, and with which requests. */
class DynamoProgressStoreTest {
    private static final LocalDate TODAY = Profiles.TODAY;
    private static final Person USER = Person.of("amzn1.ask.account.USER");
    private static final Person VOICE = new Person(USER.account(), Optional.of("amzn1.ask.person.VOICE"));
    private static final Day DAY = Day.empty(TODAY)
            .with(new DoneSet(1, "glute-bridge", 2))
            .with(new SkippedExercise(1, "cat-camel"));
    private static LocalDynamo database;

    private RecordingClient client;
    private DynamoProgressStore store;
    private Progress last = Progress.unknown();
    private int turns;

    @BeforeAll
    static void startDatabase() {
        database = LocalDynamo.inMemory();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    static List<State> states() {
        return Profiles.states();
    }

    @BeforeEach
    void deleteEverything() {
        client = new RecordingClient(database.client());
        store = new DynamoProgressStore(client.client(), LocalDynamo.TABLE);
        store.deleteAccount(USER.account());
        client.requests.clear();
    }

    @Test
    void aPersonWithoutItemsIsUnknown() {
        assertEquals(Progress.unknown(), store.load(USER));
        assertEquals(Progress.unknown(), store.load(USER, TODAY));
    }

    @ParameterizedTest
    @MethodSource("states")
    void savedProgressIsLoadedAgain(State state) {
        Profile profile = Profiles.complete().withState(state);

        store.save(USER, Progress.unknown(), new Progress(profile, Map.of(TODAY, DAY)), "r1");

        Profile kept = profile.kept().after("r1");
        assertEquals(new Progress(kept, Map.of(TODAY, DAY)), store.load(USER, TODAY));
        assertEquals(new Progress(kept, Map.of(TODAY, DAY)), store.load(USER));
    }

    /** It may follow the words "too hard", which are never stored. */
    @Test
    void ofAnOfferInTheMiddleOfAVisitOnlyThePlaceIsStored() {
        VisitPlace place = Profiles.complete().returnTo().orElseThrow();
        State offered = new State.AskedOffer(Optional.of(place), new Offer.Hold(place.place().exercise(), 4));

        store.save(USER, Progress.unknown(), new Progress(Profiles.complete().withState(offered), Map.of()), "r1");

        assertEquals(new State.Paused(place), store.load(USER, TODAY).profile().state());
    }

    @Test
    void anOrdinaryTurnIsOneGetAndOnePut() {
        Progress before = store.load(USER, TODAY);
        store.save(USER, before, before, "r1");
        Progress loaded = store.load(USER, TODAY);
        client.requests.clear();

        assertEquals(loaded, store.load(USER));
        store.save(USER, loaded, loaded, "r2");

        assertEquals(List.of("GetItemRequest", "PutItemRequest"), client.requestTypes());
        assertTrue(((GetItemRequest) client.requests.getFirst()).consistentRead());
        PutItemRequest put = (PutItemRequest) client.requests.getLast();
        assertEquals("#answered[0] = :last", put.conditionExpression());
        assertEquals(Map.of("#answered", "answered"), put.expressionAttributeNames());
        assertEquals(Map.of(":last", AttributeValue.fromS("r1")), put.expressionAttributeValues());
        assertEquals("r2", put.item().get("answered").l().getFirst().s());
    }

    @Test
    void theFirstTurnConflictsWithAnotherFirstTurn() {
        store.save(USER, Progress.unknown(), Progress.unknown(), "r1");

        PutItemRequest put = (PutItemRequest) client.requests.getLast();
        assertEquals("attribute_not_exists(#answered)", put.conditionExpression());
        assertThrows(Conflict.class, () -> store.save(USER, Progress.unknown(), Progress.unknown(), "r2"));
        assertEquals(List.of("r1"), store.load(USER, TODAY).profile().answered());
    }

    @Test
    void aFinishedSetIsOnePut() {
        Progress before = store.load(USER, TODAY);

        store.save(USER, before, before.with(DAY), "r1");

        assertEquals(List.of("QueryRequest", "PutItemRequest"), client.requestTypes());
        PutItemRequest put = (PutItemRequest) client.requests.getLast();
        assertEquals("attribute_not_exists(#answered)", put.conditionExpression());
        assertEquals(1, itemCount());
    }

    @Test
    void aLaterDayMovesTheDayBeforeInOneTransaction() {
        Progress yesterday = saved(
                Progress.unknown().with(Day.empty(TODAY.minusDays(1)).with(new SkippedExercise(1, "cat-camel"))));
        client.requests.clear();

        saved(yesterday.with(DAY));

        assertEquals(List.of("TransactWriteItemsRequest", "QueryRequest"), client.requestTypes());
        var parts = ((TransactWriteItemsRequest) client.requests.getFirst()).transactItems();
        assertEquals(List.of("PROFILE", "DAY#2026-11-21"),
                parts.stream().map(part -> part.put().item().get("item").s()).toList());
        assertEquals("#answered[0] = :last", parts.getFirst().put().conditionExpression());
        assertEquals(yesterday.with(DAY).days(), store.load(USER, TODAY.minusDays(1)).days());
        assertEquals(Map.of(TODAY, DAY), store.load(USER, TODAY).days());
    }

    /** A visit may go on after midnight, when the next day has already begun on another device. */
    @Test
    void aChangedDayThatIsNotTheLatestIsSavedInItsOwnItem() {
        LocalDate yesterday = TODAY.minusDays(1);
        Progress both = saved(
                saved(Progress.unknown().with(Day.empty(yesterday).with(new SkippedExercise(1, "cat-camel"))))
                        .with(DAY));

        Progress changed = both.with(both.day(yesterday).with(new DoneSet(2, "glute-bridge", 1)));

        assertEquals(changed.days(), saved(changed).days());
        assertEquals(2, itemCount());
    }

    @Test
    void anEarlierDayThatDidNotChangeIsNotWrittenAgain() {
        Progress both = saved(saved(Progress.unknown().with(Day.empty(TODAY.minusDays(1)))).with(DAY));
        client.requests.clear();

        saved(both.with(DAY.with(new DoneSet(1, "glute-squeeze", 1))));

        assertEquals(List.of("PutItemRequest", "QueryRequest"), client.requestTypes());
    }

    @Test
    void aValueWithLineBreaksCannotBeginAnotherField() {
        String value = "cat-camel\r\ncleared=2026-11-22T15:00:00Z\nzone=Europe/Lisbon";

        Profile stored = saved(Progress.unknown().with(new State.AskedClearance(Optional.of(value)))).profile();

        assertEquals(Optional.empty(), stored.cleared());
        assertEquals(Optional.empty(), stored.zone());
        assertEquals(new State.AskedClearance(Optional.of(value.replaceAll("[\r\n]", " "))), stored.state());
    }

    @Test
    void theLatestDayIsAlwaysLoaded() {
        saved(Progress.unknown().with(DAY));

        assertEquals(Map.of(TODAY, DAY), store.load(USER, TODAY.plusYears(3)).days());
    }

    @Test
    void anEarlierDayIsKeptForFourHundredDays() {
        saved(saved(Progress.unknown().with(DAY)).with(Day.empty(TODAY.plusDays(1))));

        // 2026-11-22 and 400 days: 2027-12-27T00:00:00Z
        assertEquals("1829865600", item("DAY#2026-11-22").get("expiresAt").n());
        assertFalse(item("PROFILE").containsKey("expiresAt"), "a profile never expires");
    }

    /** Saves the progress after a turn, and returns what is stored then. */
    private Progress saved(Progress after) {
        store.save(USER, last, after, "r" + ++turns);
        last = store.load(USER, LocalDate.EPOCH);
        return last;
    }

    @Test
    void anEmptyDayHasNoEmptySets() {
        Progress undone = Progress.unknown().with(Day.empty(TODAY));

        store.save(USER, Progress.unknown(), undone, "r1");

        assertEquals(undone.days(), store.load(USER, TODAY).days());
    }

    @Test
    void theSecondOfTwoDevicesConflictsAndChangesNothing() {
        Progress both = store.load(USER, TODAY);
        store.save(USER, both, both.with(DAY), "first");
        Progress stored = store.load(USER, TODAY);

        Day other = Day.empty(TODAY).with(new DoneSet(1, "glute-squeeze", 1));
        assertThrows(Conflict.class, () -> store.save(USER, both, both.with(other), "with a day"));
        assertThrows(Conflict.class, () -> store.save(USER, both, both, "without"));

        assertEquals(stored, store.load(USER, TODAY));
    }

    @Test
    void daysThatWereNotLoadedStayInTheTable() {
        Day old = Day.empty(TODAY.minusDays(20)).with(new DoneSet(1, "cat-camel", 1));
        store.save(USER, Progress.unknown(), Progress.unknown().with(old).with(DAY), "r1");

        Progress loaded = store.load(USER, TODAY.minusDays(15));
        store.save(USER, loaded, loaded, "r2");

        assertEquals(Map.of(TODAY, DAY), loaded.days());
        assertEquals(Map.of(TODAY, DAY, old.date(), old), store.load(USER, LocalDate.EPOCH).days());
    }

    @Test
    void aRecognisedVoiceHasProgressOfItsOwn() {
        store.save(USER, Progress.unknown(), Progress.unknown(), "request");
        store.save(VOICE, Progress.unknown(), Progress.unknown().with(DAY), "the voice's");

        assertEquals(Map.of(), store.load(USER, LocalDate.EPOCH).days());
        assertEquals(Map.of(TODAY, DAY), store.load(VOICE, TODAY).days());
        store.delete(VOICE);
        assertEquals(Progress.unknown(), store.load(VOICE, TODAY));
        assertEquals(List.of("request"), store.load(USER, TODAY).profile().answered());
    }

    @Test
    void deletingAPersonKeepsTheVoicesAndDeletingTheAccountKeepsNothing() {
        for (Person person : List.of(USER, VOICE, new Person(USER.account(), Optional.of("another")))) {
            store.save(person, Progress.unknown(), Progress.unknown().with(DAY), "r1");
        }

        store.delete(USER);
        assertEquals(Progress.unknown(), store.load(USER, LocalDate.EPOCH));
        assertEquals(2, itemCount());

        store.deleteAccount(USER.account());
        assertEquals(0, itemCount());
    }

    /** DynamoDB answers a query in pages of one megabyte. */
    @Test
    void deletingReadsAllPages() {
        String large = "x".repeat(300_000);
        for (int day = 1; day <= 8; day++) {
            put(Map.of("person", AttributeValue.fromS(USER.account()), "item",
                    AttributeValue.fromS("DAY#2026-01-0" + day), "large", AttributeValue.fromS(large)));
        }

        store.deleteAccount(USER.account());

        assertTrue(client.requestTypes().stream().filter("QueryRequest"::equals).count() > 1,
                client.requestTypes()::toString);
        assertEquals(0, itemCount());
    }

    @Test
    void aStateThatCannotBeReadDoesNotStopTheNextTurn() {
        store.save(USER, Progress.unknown(), new Progress(Profiles.complete(), Map.of(TODAY, DAY)), "r1");
        Map<String, AttributeValue> profile = new HashMap<>(item("PROFILE"));
        profile.put("notes", AttributeValue.fromS(profile.get("notes").s().replace("state=playing", "state=dancing")));
        put(profile);

        Progress read = store.load(USER, TODAY);
        store.save(USER, read, read, "r2");

        Profile idle = Profiles.complete().withState(new State.Idle());
        assertEquals(new Progress(idle.after("r1").after("r2"), Map.of(TODAY, DAY)), store.load(USER, TODAY));
    }

    @Test
    void attributesOfAnotherTypeDoNotStopTheNextTurn() {
        store.save(USER, Progress.unknown(), new Progress(Profiles.complete(), Map.of(TODAY, DAY)), "r1");
        Map<String, AttributeValue> profile = new HashMap<>(item("PROFILE"));
        profile.remove("notes");
        profile.put("answered", AttributeValue.fromL(
                List.of(AttributeValue.fromS("r1"), AttributeValue.fromN("7"), AttributeValue.fromS("r0"))));
        profile.put("done", AttributeValue.fromS("everything"));
        profile.put("expiresAt", AttributeValue.fromN("1.5"));
        put(profile);

        Progress read = store.load(USER);
        store.save(USER, read, read, "r2");

        assertEquals(List.of("r1", "r0"), read.profile().answered());
        assertEquals(Set.of(), read.day(TODAY).done());
        assertEquals(List.of("r2", "r1", "r0"), store.load(USER).profile().answered());
    }

    @Test
    void emptyItemsDoNotStopTheNextTurn() {
        put(Map.of("person", AttributeValue.fromS(USER.account()), "item", AttributeValue.fromS("PROFILE")));
        put(Map.of("person", AttributeValue.fromS(USER.account()), "item", AttributeValue.fromS("DAY#someday")));

        Progress read = store.load(USER, LocalDate.EPOCH);
        store.save(USER, read, read, "r1");

        assertEquals(Progress.unknown(), read);
        assertEquals(List.of("r1"), store.load(USER, TODAY).profile().answered());
    }

    @Test
    void aTableThatDoesNotAnswerIsAFailureWithoutIds() {
        client.failure = Optional.of(ApiCallTimeoutException.create(1_800));

        var error = assertThrows(StoreFailure.class, () -> store.load(USER, TODAY));

        assertEquals("progress could not be read in the table " + LocalDynamo.TABLE + ": ApiCallTimeoutException",
                error.getMessage());
        assertThrows(StoreFailure.class, () -> store.save(USER, Progress.unknown(), Progress.unknown(), "r"));
        assertThrows(StoreFailure.class, () -> store.delete(USER));
    }

    @Test
    void aTransactionConflictIsAConflictAndARefusedTransactionIsNot() {
        Progress after = Progress.unknown().with(DAY);
        client.failure = Optional.of(cancelled("None", "TransactionConflict"));
        assertThrows(Conflict.class, () -> store.save(USER, Progress.unknown(), after, "r"));

        client.failure = Optional.of(cancelled("ThrottlingError"));
        assertThrows(StoreFailure.class, () -> store.save(USER, Progress.unknown(), after, "r"));
    }

    private static RuntimeException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        Arrays.stream(codes)
                                .map(code -> CancellationReason.builder().code(code).build())
                                .toList())
                .build();
    }

    private static Map<String, AttributeValue> item(String item) {
        return database.client()
                .getItem(request -> request.tableName(LocalDynamo.TABLE)
                        .key(Map.of("person", AttributeValue.fromS(USER.account()), "item",
                                AttributeValue.fromS(item))))
                .item();
    }

    private static void put(Map<String, AttributeValue> item) {
        database.client().putItem(request -> request.tableName(LocalDynamo.TABLE).item(item));
    }

    private static int itemCount() {
        return database.client().scan(request -> request.tableName(LocalDynamo.TABLE)).count();
    }
}

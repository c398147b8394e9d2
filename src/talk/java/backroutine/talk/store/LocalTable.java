package backroutine.talk.store;

import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The skill's table on this machine. It can be made to fail, and its items can be looked at. */
public final class LocalTable implements ProgressStore {
    private final DynamoDbClient client;
    private final ProgressStore store;
    private volatile boolean failing;

    /** The table of a database. */
    public LocalTable(DynamoDbClient client) {
        this.client = client;
        this.store = new DynamoProgressStore(client, LocalDynamo.TABLE);
    }

    /** From now on every call fails, or works again. */
    public void fails(boolean fails) {
        failing = fails;
    }

    /** Whether every call fails. */
    public boolean fails() {
        return failing;
    }

    /** All items: the names of their attributes, in alphabetical order, and what is in them. */
    public List<Map<String, String>> items() {
        return client.scan(scan -> scan.tableName(LocalDynamo.TABLE))
                .items()
                .stream()
                .map(LocalTable::attributes)
                .toList();
    }

    private static Map<String, String> attributes(Map<String, AttributeValue> item) {
        Map<String, String> attributes = new TreeMap<>();
        item.forEach((name, value) -> attributes.put(name, text(value)));
        return attributes;
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case BOOL -> value.bool().toString();
            case SS -> String.join(", ", value.ss());
            case L -> value.l().stream().map(LocalTable::text).toList().toString();
            case M -> attributes(value.m()).toString();
            case NS, BS, B, NUL, UNKNOWN_TO_SDK_VERSION -> value.toString();
        };
    }

    @Override
    public Progress load(Person person) {
        works();
        return store.load(person);
    }

    @Override
    public Progress load(Person person, LocalDate from) {
        works();
        return store.load(person, from);
    }

    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        works();
        store.save(person, before, after, request);
    }

    @Override
    public void delete(Person person) {
        works();
        store.delete(person);
    }

    @Override
    public void deleteAccount(String account) {
        works();
        store.deleteAccount(account);
    }

    private void works() {
        if (failing) {
            throw new StoreFailure("the table was made to fail", new IllegalStateException());
        }
    }
}

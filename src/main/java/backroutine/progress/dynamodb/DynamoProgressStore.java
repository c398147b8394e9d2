package backroutine.progress.dynamodb;

import backroutine.progress.Day;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Progress in one DynamoDB table: an item for the profile, and one for each day on which something was done. */
public final class DynamoProgressStore implements ProgressStore {
    private static final Map<String, String> VERSION = Map.of("#version", Row.VERSION);

    private final DynamoDbClient client;
    private final String table;

    /** A store in an existing table with the keys {@code person} and {@code item}, both strings. */
    public DynamoProgressStore(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
    }

    /** One query: the sort keys {@code DAY#…} from a date on, and {@code PROFILE} after them. */
    @Override
    public Progress load(Person person, LocalDate from) {
        Rows rows = new Rows(person);
        return asking("read", () -> rows.read(items(rows.since(from))));
    }

    /** One put where only the profile changed; one transaction where a day did too. */
    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        Rows rows = new Rows(person);
        long version = before.profile().version();
        Row profile = rows.of(after.profile(), request, version + 1);
        List<Day> days = after.days()
                .values()
                .stream()
                .filter(day -> !day.equals(before.days().get(day.date())))
                .toList();
        asking("written", () -> days.isEmpty()
                ? client.putItem(PutItemRequest.builder()
                        .tableName(table)
                        .item(profile.attributes())
                        .conditionExpression(unchangedSince(version))
                        .expressionAttributeNames(VERSION)
                        .expressionAttributeValues(known(version))
                        .build())
                : client.transactWriteItems(TransactWriteItemsRequest.builder()
                        .transactItems(Stream.concat(Stream.of(put(profile, version)),
                                days.stream().map(day -> put(rows.of(day)))).toList())
                        .build()));
    }

    @Override
    public void forget(Person person) {
        remove(new Rows(person).all());
    }

    @Override
    public void forgetAccount(String account) {
        remove(Rows.ofAccount(account));
    }

    private void remove(QueryRequest.Builder query) {
        asking("removed", () -> {
            items(query).forEach(item -> client.deleteItem(
                    DeleteItemRequest.builder().tableName(table).key(new Row(item).key()).build()));
            return null;
        });
    }

    private Iterable<Map<String, AttributeValue>> items(QueryRequest.Builder query) {
        return client.queryPaginator(query.tableName(table).consistentRead(true).build()).items();
    }

    private TransactWriteItem put(Row profile, long version) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(profile.attributes())
                        .conditionExpression(unchangedSince(version))
                        .expressionAttributeNames(VERSION)
                        .expressionAttributeValues(known(version)))
                .build();
    }

    private TransactWriteItem put(Row day) {
        return TransactWriteItem.builder().put(put -> put.tableName(table).item(day.attributes())).build();
    }

    private static String unchangedSince(long version) {
        return version == 0 ? "attribute_not_exists(#version)" : "#version = :version";
    }

    /** DynamoDB refuses values that the condition does not name, and an empty map of them. */
    private static Map<String, AttributeValue> known(long version) {
        return version == 0 ? null : Map.of(":version", AttributeValue.fromN(Long.toString(version)));
    }

    private <T> T asking(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (ConditionalCheckFailedException e) {
            throw new Conflict(e);
        } catch (TransactionCanceledException e) {
            if (e.cancellationReasons()
                    .stream()
                    .anyMatch(
                            reason -> List.of("ConditionalCheckFailed", "TransactionConflict")
                                    .contains(reason.code()))) {
                throw new Conflict(e);
            }
            throw failure(what, e);
        } catch (SdkException e) {
            throw failure(what, e);
        }
    }

    /** The client's message may name a key; only its kind is passed on. */
    private StoreFailure failure(String what, SdkException cause) {
        return new StoreFailure("progress could not be " + what + " in the table " + table + ": "
                + cause.getClass().getSimpleName(), cause);
    }
}

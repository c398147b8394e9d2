package backroutine.progress.dynamodb;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Progress in one DynamoDB table: an item for the profile, and one for each day on which something was done. */
public final class DynamoProgressStore implements ProgressStore {
    private final DynamoDbEnhancedClient client;
    private final DynamoDbTable<Row> table;

    /** A store in an existing table with the keys {@code person} and {@code item}, both strings. */
    public DynamoProgressStore(DynamoDbClient client, String tableName) {
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        this.table = this.client.table(tableName, Row.SCHEMA);
    }

    /** One query: the sort keys {@code DAY#…} from a date on, and {@code PROFILE} after them. */
    @Override
    public Progress load(String person, LocalDate from) {
        QueryConditional since = QueryConditional.sortGreaterThanOrEqualTo(key(person, Rows.day(from)));
        return asking("read", () -> Rows.read(table.query(request -> request.queryConditional(since)
                .consistentRead(true)).items()));
    }

    /** One put where only the profile changed; one transaction where a day did too. */
    @Override
    public void save(String person, Progress before, Progress after, String request) {
        long version = before.profile().version();
        Row profile = Rows.of(person, after.profile(), request, version + 1);
        Expression unchanged = unchangedSince(version);
        List<Day> days = after.days()
                .values()
                .stream()
                .filter(day -> !day.equals(before.days().get(day.date())))
                .toList();
        asking("written", () -> {
            if (days.isEmpty()) {
                table.putItem(PutItemEnhancedRequest.builder(Row.class)
                        .item(profile)
                        .conditionExpression(unchanged)
                        .build());
            } else {
                TransactWriteItemsEnhancedRequest.Builder writes = TransactWriteItemsEnhancedRequest.builder();
                writes.addPutItem(table, TransactPutItemEnhancedRequest.builder(Row.class)
                        .item(profile)
                        .conditionExpression(unchanged)
                        .build());
                days.forEach(day -> writes.addPutItem(table, Rows.of(person, day)));
                client.transactWriteItems(writes.build());
            }
            return null;
        });
    }

    @Override
    public void forget(String person) {
        QueryConditional all = QueryConditional.keyEqualTo(Key.builder().partitionValue(person).build());
        asking("removed", () -> {
            table.query(all).items().forEach(table::deleteItem);
            return null;
        });
    }

    private static Expression unchangedSince(long version) {
        return version == 0
                ? Expression.builder().expression("attribute_not_exists(" + Row.PERSON + ")").build()
                : Expression.builder()
                        .expression("#version = :version")
                        .putExpressionName("#version", Row.VERSION)
                        .putExpressionValue(":version", AttributeValue.fromN(Long.toString(version)))
                        .build();
    }

    private static Key key(String person, String item) {
        return Key.builder().partitionValue(person).sortValue(item).build();
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
        return new StoreFailure("progress could not be " + what + " in the table " + table.tableName() + ": "
                + cause.getClass().getSimpleName(), cause);
    }
}

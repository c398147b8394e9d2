package backroutine.progress.dynamodb;

import backroutine.progress.Day;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Stores progress in one DynamoDB table. Of each person it has one item with the profile and the latest day on which something
 * was done, and one item for each earlier day.
 */
public final class DynamoProgressStore implements ProgressStore {
    private final DynamoDbEnhancedClient client;
    private final DynamoDbTable<ProgressItem> table;

    /** A store in an existing table with the keys {@code person} and {@code item}, both strings. */
    public DynamoProgressStore(DynamoDbClient client, String tableName) {
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions(List.of()).build();
        this.table = this.client.table(tableName, ProgressItemSchema.SCHEMA);
    }

    /** Reads one item. */
    @Override
    public Progress load(Person person) {
        ItemCodec codec = new ItemCodec(person);
        return call("read", () -> {
            ProgressItem profile = table
                    .getItem(GetItemEnhancedRequest.builder().key(codec.profile()).consistentRead(true).build());
            return codec.read(Optional.ofNullable(profile).stream().toList());
        });
    }

    /** Makes one query: the sort keys {@code DAY#…} from a date on, and {@code PROFILE}, which comes after them. */
    @Override
    public Progress load(Person person, LocalDate from) {
        ItemCodec codec = new ItemCodec(person);
        return call("read",
                () -> codec.read(table.query(request -> request.queryConditional(codec.profileAndDaysFrom(from))
                        .consistentRead(true)).items()));
    }

    /**
     * Makes one put, because the profile and the latest day are one item. When a later day begins, the day before it moves to
     * an item of its own, all in one transaction.
     */
    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        ItemCodec codec = new ItemCodec(person);
        ProgressItem profile = codec.of(after.profile(), after.latest(), request);
        Expression unchanged = unchangedSince(before.profile());
        List<Day> apart = movedDays(before, after);
        call("written", () -> {
            if (apart.isEmpty()) {
                table.putItem(PutItemEnhancedRequest.builder(ProgressItem.class)
                        .item(profile)
                        .conditionExpression(unchanged)
                        .build());
            } else {
                TransactWriteItemsEnhancedRequest.Builder writes = TransactWriteItemsEnhancedRequest.builder();
                writes.addPutItem(table, TransactPutItemEnhancedRequest.builder(ProgressItem.class)
                        .item(profile)
                        .conditionExpression(unchanged)
                        .build());
                apart.forEach(day -> writes.addPutItem(table, codec.of(day)));
                client.transactWriteItems(writes.build());
            }
            return null;
        });
    }

    /** The days to write to items of their own: all but the latest that changed, or that were the latest before. */
    private static List<Day> movedDays(Progress before, Progress after) {
        Optional<Day> latest = after.latest();
        Optional<LocalDate> latestBefore = before.latest().map(Day::date);
        return after.days()
                .values()
                .stream()
                .filter(day -> !latest.equals(Optional.of(day)))
                .filter(day -> latestBefore.equals(Optional.of(day.date()))
                        || !day.equals(before.days().get(day.date())))
                .toList();
    }

    @Override
    public void delete(Person person) {
        remove(new ItemCodec(person).everything());
    }

    @Override
    public void deleteAccount(String account) {
        remove(QueryConditional.keyEqualTo(Key.builder().partitionValue(account).build()));
    }

    private void remove(QueryConditional items) {
        call("removed", () -> {
            table.query(request -> request.queryConditional(items).consistentRead(true))
                    .items()
                    .forEach(table::deleteItem);
            return null;
        });
    }

    /**
     * The condition that no other turn was saved since {@code before}. Each turn saves the id of its own request, so a newer
     * turn would have left another id.
     */
    private static Expression unchangedSince(Profile before) {
        Expression.Builder expression = Expression.builder()
                .putExpressionName("#answered", ProgressItemSchema.ANSWERED);
        return before.lastAnswered()
                .map(last -> expression.expression("#answered[0] = :last")
                        .putExpressionValue(":last", AttributeValue.fromS(last)))
                .orElseGet(() -> expression.expression("attribute_not_exists(#answered)"))
                .build();
    }

    private <T> T call(String action, Supplier<T> operation) {
        try {
            return operation.get();
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
            throw failure(action, e);
        } catch (SdkException e) {
            throw failure(action, e);
        }
    }

    /** The message of the client's exception may contain a key of a person, so only the name of its class is passed on. */
    private StoreFailure failure(String action, SdkException cause) {
        return new StoreFailure("progress could not be " + action + " in the table " + table.tableName() + ": "
                + cause.getClass().getSimpleName(), cause);
    }
}

package backroutine.bench.growth;

import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Requests the consumed capacity with each call, and adds it up. */
final class Meter implements ExecutionInterceptor {
    private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

    private final AtomicReference<Consumed> sum = new AtomicReference<>(Consumed.NOTHING);

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest call, ExecutionAttributes attributes) {
        return switch (call.request()) {
            case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(TOTAL).build();
            case QueryRequest query -> query.toBuilder().returnConsumedCapacity(TOTAL).build();
            case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(TOTAL).build();
            case TransactWriteItemsRequest writes -> writes.toBuilder().returnConsumedCapacity(TOTAL).build();
            default -> throw unmetered(call.request());
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution call, ExecutionAttributes attributes) {
        add(switch (call.response()) {
            case GetItemResponse read -> Consumed.read(read.consumedCapacity().capacityUnits());
            case QueryResponse read -> Consumed.read(read.consumedCapacity().capacityUnits());
            case PutItemResponse put -> Consumed.written(put.consumedCapacity().capacityUnits());
            case TransactWriteItemsResponse writes -> Consumed.written(
                    writes.consumedCapacity().stream().mapToDouble(ConsumedCapacity::capacityUnits).sum());
            default -> throw unmetered(call.response());
        });
    }

    private static IllegalStateException unmetered(Object call) {
        return new IllegalStateException("no meter for a " + call.getClass().getSimpleName());
    }

    private void add(Consumed more) {
        sum.accumulateAndGet(more, Consumed::plus);
    }

    /** The sum since the last call of this method. */
    Consumed take() {
        return sum.getAndSet(Consumed.NOTHING);
    }
}

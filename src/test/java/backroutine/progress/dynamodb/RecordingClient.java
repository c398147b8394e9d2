package backroutine.progress.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A client that records each request before it passes it on, or fails instead. */
final class RecordingClient implements InvocationHandler {
    final List<DynamoDbRequest> requests = new ArrayList<>();
    Optional<RuntimeException> failure = Optional.empty();
    private final DynamoDbClient client;

    RecordingClient(DynamoDbClient table) {
        this.client = table;
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(RecordingClient.class.getClassLoader(),
                new Class<?>[]{DynamoDbClient.class}, this);
    }

    List<String> requestTypes() {
        return requests.stream().map(request -> request.getClass().getSimpleName()).toList();
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().endsWith("Paginator")) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        if (arguments != null && arguments[0] instanceof DynamoDbRequest request) {
            requests.add(request);
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

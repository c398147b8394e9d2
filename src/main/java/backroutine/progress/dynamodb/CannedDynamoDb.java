package backroutine.progress.dynamodb;

import backroutine.http.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * An HTTP client that plays DynamoDB without a network: every {@code GetItem} gets the same response, and every other operation
 * succeeds without doing anything.
 *
 * @param getItemResponse the response to {@code GetItem}, as DynamoDB's JSON protocol writes it
 */
record CannedDynamoDb(String getItemResponse) implements SdkHttpClient {
    private static final String OPERATION = "X-Amz-Target";
    private static final String SUCCESS = "{}";
    private static final int OK = 200;

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        boolean reads = request.httpRequest().firstMatchingHeader(OPERATION).orElse("").endsWith(".GetItem");
        return new Call(reads ? getItemResponse : SUCCESS);
    }

    /** Does nothing: no connection was opened. */
    @Override
    public void close() {}

    private record Call(String body) implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() {
            return JdkHttpClient.sdkResponse(
                    new HttpExchange.Response(OK, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
        }

        /** Does nothing: the response is there at once. */
        @Override
        public void abort() {}
    }
}

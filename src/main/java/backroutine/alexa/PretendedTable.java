package backroutine.alexa;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * The other end of the table's client, for turns that are for nobody: it answers every question with the same item, and says
 * of everything that it is written.
 *
 * @param item what a question is answered with, as DynamoDB writes it
 */
record PretendedTable(String item) implements SdkHttpClient {
    private static final String OPERATION = "X-Amz-Target";
    private static final String WRITTEN = "{}";
    private static final int OK = 200;

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        boolean asks = request.httpRequest().firstMatchingHeader(OPERATION).orElse("").endsWith(".GetItem");
        return new Answer(asks ? item : WRITTEN);
    }

    @Override
    public void close() {
        // There is nothing behind it.
    }

    private record Answer(String body) implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() {
            return HttpExecuteResponse.builder()
                    .response(SdkHttpResponse.builder().statusCode(OK).build())
                    .responseBody(AbortableInputStream
                            .create(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                    .build();
        }

        @Override
        public void abort() {
            // It has answered already.
        }
    }
}

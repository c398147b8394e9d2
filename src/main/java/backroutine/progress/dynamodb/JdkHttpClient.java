package backroutine.progress.dynamodb;

import backroutine.http.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Sends the AWS SDK's requests with the HTTP client of the JDK. The SDK retries an exchange that throws an {@link IOException}.
 *
 * @param settings how each exchange is made
 */
record JdkHttpClient(HttpExchange.Settings settings) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        SdkHttpRequest http = request.httpRequest();
        Optional<byte[]> body = request.contentStreamProvider().map(JdkHttpClient::bytes);
        try {
            return new Call(new HttpExchange(
                    new HttpExchange.Request(http.method().name(), http.getUri(), http.headers(), body), settings));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot connect to " + http.host(), e);
        }
    }

    /** Does nothing: the JDK owns the connections, and closes them when they have been idle for a while. */
    @Override
    public void close() {}

    /** A response in the type of the SDK. */
    static HttpExecuteResponse sdkResponse(HttpExchange.Response response) {
        HttpExecuteResponse.Builder sdk = HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(response.status()).headers(response.headers()).build());
        if (response.body().length > 0) {
            sdk.responseBody(AbortableInputStream.create(new ByteArrayInputStream(response.body())));
        }
        return sdk.build();
    }

    private static byte[] bytes(ContentStreamProvider body) {
        try (InputStream in = body.newStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the body of a request", e);
        }
    }

    private record Call(HttpExchange exchange) implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() throws IOException {
            return sdkResponse(exchange.call());
        }

        @Override
        public void abort() {
            exchange.abort();
        }
    }
}

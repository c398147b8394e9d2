package backroutine.alexa.services;

import backroutine.http.BoundedCalls;
import backroutine.http.BoundedCalls.GivenUpException;
import backroutine.http.HttpExchange;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.Serial;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;

/**
 * Calls Alexa's services with the JDK's HTTP client {@link java.net.HttpURLConnection}, which starts quickly. Each call
 * has a time limit.
 */
public final class JdkApiClient implements ApiClient {
    /** The default time limit of one call. */
    public static final Duration LIMIT = Duration.ofMillis(1_200);
    private static final Duration CONNECT = Duration.ofMillis(700);
    private static final int FIRST_ERROR = 400;

    private final Duration limit;
    private final LongSupplier nanoTime;
    private final HttpExchange.Settings http;

    /** Makes a client with a time limit of 1.2 seconds: the store needs its part of the time for an answer. */
    public JdkApiClient() {
        this(LIMIT);
    }

    /**
     * Makes a client with another time limit.
     *
     * @param limit how long one call may take altogether, in whole milliseconds
     */
    public JdkApiClient(Duration limit) {
        this(limit, System::nanoTime);
    }

    /** The same; {@code nanoTime} measures how long the calls that share a limit take. */
    JdkApiClient(Duration limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        // If the JDK sent a POST again after its response was lost, there would be a second reminder.
        boolean sendOnce = true;
        http = new HttpExchange.Settings(limit.compareTo(CONNECT) < 0 ? limit : CONNECT, limit, sendOnce);
    }

    /**
     * This client for calls that share one time limit. They are made one after another, on one thread. The time between them does
     * not count.
     *
     * @param all how long the calls may take altogether
     */
    public ApiClient withTotalLimit(Duration all) {
        return new ApiClient() {
            private long leftNanos = all.toNanos();

            @Override
            public ApiClientResponse invoke(ApiClientRequest request) {
                long begin = nanoTime.getAsLong();
                try {
                    return JdkApiClient.this.invoke(request, Duration.ofNanos(Math.min(limit.toNanos(), leftNanos)));
                } finally {
                    leftNanos -= nanoTime.getAsLong() - begin;
                }
            }
        };
    }

    /**
     * A service did not answer. The message has neither the address, which contains the id of the device, nor what was
     * sent.
     */
    static final class NoAnswer extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        NoAnswer(String method, Throwable reason) {
            super("Alexa's service did not answer a " + method + " (" + reason.getClass().getSimpleName()
                    + "); a later turn asks it again");
        }
    }

    /**
     * Makes one call. A response with an error status is returned like any other.
     *
     * @throws RuntimeException if there was no response in time; its message has no address, token or body
     */
    @Override
    public ApiClientResponse invoke(ApiClientRequest request) {
        return invoke(request, limit);
    }

    private ApiClientResponse invoke(ApiClientRequest request, Duration left) {
        try {
            return response(BoundedCalls.within(left, () -> new HttpExchange(sent(request), http).call()));
        } catch (ExecutionException | GivenUpException e) {
            throw new NoAnswer(request.getMethod(), e.getCause());
        }
    }

    private static HttpExchange.Request sent(ApiClientRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        request.getHeaders().forEach(header -> headers.put(header.getName(), List.of(header.getValue())));
        return new HttpExchange.Request(request.getMethod(), URI.create(request.getUrl()), headers,
                Optional.ofNullable(request.getBody()).map(body -> body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ApiClientResponse response(HttpExchange.Response received) {
        String body = new String(received.body(), StandardCharsets.UTF_8);
        ApiClientResponse response = new ApiClientResponse();
        response.setStatusCode(received.status());
        response.setHeaders(received.headers()
                .entrySet()
                .stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Pair<>(header.getKey(), value)))
                .toList());
        // The ASK SDK reads the body of every error as JSON: an empty one would become a syntax error and
        // hide the status.
        response.setBody(body.isBlank() && received.status() >= FIRST_ERROR ? "{}" : body);
        return response;
    }
}

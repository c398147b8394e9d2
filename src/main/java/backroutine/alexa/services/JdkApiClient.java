package backroutine.alexa.services;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls Alexa's services with the HTTP that is in the JDK, quick to start, and gives a call up when its time is over. */
public final class JdkApiClient implements ApiClient {
    /** How long one call may take. */
    public static final Duration LIMIT = Duration.ofMillis(1_200);
    private static final Duration CONNECT = Duration.ofMillis(700);
    private static final int FIRST_ERROR = 400;

    private final Duration limit;

    /** A client that gives a call up after 1.2 seconds: the store needs its share of the time there is for an answer. */
    public JdkApiClient() {
        this(LIMIT);
    }

    /**
     * A client with a limit of its own.
     *
     * @param limit how long one call may take altogether, to the millisecond
     */
    public JdkApiClient(Duration limit) {
        this.limit = limit;
    }

    /**
     * This client for calls that share one limit, which begins now.
     *
     * @param all how long they may take altogether
     */
    public ApiClient altogether(Duration all) {
        long end = System.nanoTime() + all.toNanos();
        return request -> invoke(request, Math.min(limit.toNanos(), end - System.nanoTime()));
    }

    /** A service that could not be asked; neither the address, which names the device, nor what was sent is told. */
    static final class Unanswered extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unanswered(String method, Throwable reason) {
            super("Alexa's service did not answer a " + method + " (" + reason.getClass().getSimpleName()
                    + "); it is asked again in another turn");
        }
    }

    /**
     * Makes one call; a status that tells of an error is an answer like any other.
     *
     * @throws RuntimeException if there was no answer in time; its message holds no address, token or body
     */
    @Override
    public ApiClientResponse invoke(ApiClientRequest request) {
        return invoke(request, limit.toNanos());
    }

    private ApiClientResponse invoke(ApiClientRequest request, long nanos) {
        if (nanos <= 0) {
            throw new Unanswered(request.getMethod(), new TimeoutException());
        }
        // On a thread of its own, because looking a name up knows no time limit, and a slow body begins its read limit anew.
        Future<ApiClientResponse> call = Outside.call(() -> exchange(request));
        try {
            return call.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new Unanswered(request.getMethod(), e.getCause());
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new Unanswered(request.getMethod(), e);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered(request.getMethod(), e);
        }
    }

    private ApiClientResponse exchange(ApiClientRequest request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(request.getUrl()).toURL().openConnection();
        connection.setConnectTimeout((int) Math.min(CONNECT.toMillis(), limit.toMillis()));
        connection.setReadTimeout((int) limit.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(request.getMethod());
        for (Pair<String, String> header : request.getHeaders()) {
            connection.setRequestProperty(header.getName(), header.getValue());
        }
        if (request.getBody() != null) {
            send(connection, request.getBody().getBytes(StandardCharsets.UTF_8));
        }
        return answer(connection);
    }

    private static void send(HttpURLConnection connection, byte[] body) throws IOException {
        connection.setDoOutput(true);
        // Otherwise the JDK sends a POST again when its answer is lost, and a second reminder is made.
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private static ApiClientResponse answer(HttpURLConnection connection) throws IOException {
        ApiClientResponse response = new ApiClientResponse();
        int status = connection.getResponseCode();
        response.setStatusCode(status);
        response.setHeaders(headers(connection));
        try (InputStream in = status < FIRST_ERROR ? connection.getInputStream() : connection.getErrorStream()) {
            String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // The SDK reads every error as JSON: nothing at all would hide the status behind a complaint about syntax.
            response.setBody(body.isBlank() && status >= FIRST_ERROR ? "{}" : body);
        }
        return response;
    }

    private static List<Pair<String, String>> headers(HttpURLConnection connection) {
        List<Pair<String, String>> headers = new ArrayList<>();
        for (var header : connection.getHeaderFields().entrySet()) {
            for (String value : header.getKey() == null ? List.<String>of() : header.getValue()) {
                headers.add(new Pair<>(header.getKey(), value));
            }
        }
        return headers;
    }
}

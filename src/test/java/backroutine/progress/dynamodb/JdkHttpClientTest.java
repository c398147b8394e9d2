package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.http.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/** How the client sends requests and returns responses. */
class JdkHttpClientTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final List<String> requests = new ArrayList<>();
    private final List<String> accepts = new ArrayList<>();
    private final List<InetSocketAddress> callers = new ArrayList<>();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            callers.add(exchange.getRemoteAddress());
            accepts.add(exchange.getRequestHeaders().getFirst("Accept"));
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("X-Amz-Target") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = (requests.getLast().contains("empty") ? "" : "answer").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Told", "yes");
            exchange.sendResponseHeaders(requests.getLast().contains("wrong") ? 400 : 200,
                    answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsMethodHeadersAndBodyAndReturnsTheResponse() throws IOException {
        HttpExecuteResponse response = send("question");

        assertEquals(List.of("POST Query question"), requests);
        assertEquals(200, response.httpResponse().statusCode());
        assertEquals("yes", response.httpResponse().firstMatchingHeader("X-Told").orElseThrow());
        assertEquals("answer", body(response));
        assertEquals(List.of("*/*"), accepts);
    }

    @Test
    void anErrorStatusIsAResponse() throws IOException {
        HttpExecuteResponse response = send("wrong");

        assertEquals(400, response.httpResponse().statusCode());
        assertEquals("answer", body(response));
    }

    @Test
    void theNextCallUsesTheSameConnection() throws IOException {
        body(send("one"));
        body(send("two"));

        assertEquals(List.of("POST Query one", "POST Query two"), requests);
        assertEquals(callers.getFirst(), callers.getLast());
    }

    /** With a length set in advance the JDK would wait before it uses a connection again, and refuse a longer body. */
    @Test
    void theLengthOfABodyIsNotSetInAdvance() throws IOException {
        assertEquals(200, send("longer than one", 1, LIMIT).httpResponse().statusCode());
        assertEquals(List.of("POST Query longer than one"), requests);
    }

    @Test
    void anEmptyBodyIsAbsent() throws IOException {
        assertEquals(Optional.empty(), send("empty").responseBody());
    }

    @Test
    void aServerThatDoesNotAnswerIsATimeout() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = URI.create("http://127.0.0.1:" + silent.getLocalPort());

            assertThrows(SocketTimeoutException.class, () -> send("question", 8, Duration.ofMillis(50)));
        }
    }

    private HttpExecuteResponse send(String question) throws IOException {
        return send(question, question.length(), LIMIT);
    }

    private HttpExecuteResponse send(String question, int length, Duration limit) throws IOException {
        try (SdkHttpClient client = new JdkHttpClient(new HttpExchange.Settings(limit, limit, false))) {
            SdkHttpFullRequest request = SdkHttpFullRequest.builder()
                    .method(SdkHttpMethod.POST)
                    .uri(address)
                    .putHeader("X-Amz-Target", "Query")
                    .putHeader("Content-Length", Integer.toString(length))
                    .contentStreamProvider(() -> new ByteArrayInputStream(
                            question.getBytes(StandardCharsets.UTF_8)))
                    .build();
            return client.prepareRequest(HttpExecuteRequest.builder()
                    .request(request)
                    .contentStreamProvider(request.contentStreamProvider().orElseThrow())
                    .build()).call();
        }
    }

    private static String body(HttpExecuteResponse response) throws IOException {
        return new String(response.responseBody().orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
}

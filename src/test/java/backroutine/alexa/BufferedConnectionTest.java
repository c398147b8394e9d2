package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** How the DynamoDB client sends what it sends. */
class BufferedConnectionTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final List<String> heard = new ArrayList<>();
    private final List<InetSocketAddress> callers = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            callers.add(exchange.getRemoteAddress());
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("X-Amz-Target") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "answer".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Told", "yes");
            exchange.sendResponseHeaders(heard.getLast().contains("wrong") ? 400 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itSendsTheMethodTheHeadersAndTheBodyAndBringsTheAnswer() throws IOException {
        HttpExecuteResponse response = send("question");

        assertEquals(List.of("POST Query question"), heard);
        assertEquals(200, response.httpResponse().statusCode());
        assertEquals("yes", response.httpResponse().firstMatchingHeader("X-Told").orElseThrow());
        assertEquals("answer", body(response));
    }

    @Test
    void anErrorIsAnAnswerToo() throws IOException {
        HttpExecuteResponse response = send("wrong");

        assertEquals(400, response.httpResponse().statusCode());
        assertEquals("answer", body(response));
    }

    @Test
    void theNextCallUsesTheSameConnection() throws IOException {
        body(send("one"));
        body(send("two"));

        assertEquals(List.of("POST Query one", "POST Query two"), heard);
        assertEquals(callers.getFirst(), callers.getLast());
    }

    /** The mode in which the JDK waits before it uses a connection again is never turned on. */
    @Test
    void aLengthGivenBeforehandDoesNotMatter() throws IOException {
        HttpURLConnection connection = BufferedConnection.to(address(), LIMIT);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(1L);
        connection.getOutputStream().write("longer than one".getBytes(StandardCharsets.UTF_8));

        assertEquals(200, connection.getResponseCode());
        assertEquals(List.of("POST null longer than one"), heard);
    }

    @Test
    void whoeverDoesNotAnswerIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpURLConnection connection = BufferedConnection.to(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(50));

            assertThrows(SocketTimeoutException.class, connection::getResponseCode);
        }
    }

    private HttpExecuteResponse send(String question) throws IOException {
        try (SdkHttpClient client = UrlConnectionHttpClient.create(some -> BufferedConnection.to(some, LIMIT))) {
            SdkHttpFullRequest request = SdkHttpFullRequest.builder()
                    .method(SdkHttpMethod.POST)
                    .uri(address())
                    .putHeader("X-Amz-Target", "Query")
                    .putHeader("Content-Length", Integer.toString(question.length()))
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

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}

package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server of the page over real HTTP. */
class PageServerTest {
    private static final Map<String, String> JSON_BODY = Map.of("Content-Type", "application/json");

    @TempDir
    private Path folder;
    private PageFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = PageFixture.in(folder);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void thePageIsServedWithAStrictPolicy() throws IOException {
        HttpURLConnection page = get("");

        assertEquals(200, page.getResponseCode());
        assertTrue(page.getHeaderField("Content-Security-Policy").startsWith("default-src 'none'; script-src 'self';"));
        assertEquals("no-store", page.getHeaderField("Cache-Control"));
    }

    @Test
    void aRequestWithoutTheTokenIsRefused() throws IOException {
        String other = fixture.url().replaceAll("[0-9a-f]{32}", "0".repeat(32));

        assertEquals(404, ((HttpURLConnection) URI.create(other).toURL().openConnection()).getResponseCode());
    }

    @Test
    void aRequestForAnotherHostOrFromAnotherSiteIsRefused() throws IOException {
        URI uri = URI.create(fixture.url());

        assertEquals("HTTP/1.1 403 Forbidden", raw(uri, "Host: evil.example\r\n"));
        assertEquals("HTTP/1.1 403 Forbidden", raw(uri, "Host: 127.0.0.1:" + uri.getPort()
                + "\r\nOrigin: http://evil.example\r\n"));
        assertEquals("HTTP/1.1 200 OK", raw(uri, "Host: localhost:" + uri.getPort() + "\r\n"));
    }

    @Test
    void onlyFilesOfThePageAreServed() throws IOException {
        assertEquals(404, get("../languages/en/page.json").getResponseCode());
        assertEquals(404, get("nothing.js").getResponseCode());
        assertEquals(200, get("style/base.css").getResponseCode());
    }

    @Test
    void aBodyThatIsTooLargeOrNoJsonIsRefused() throws IOException {
        assertEquals(413, post("api/say", "x".repeat(PageServer.MOST_BYTES + 1), JSON_BODY).getResponseCode());
        assertEquals(400, post("api/say", "nothing", JSON_BODY).getResponseCode());
        assertEquals(400, post("api/say", "{}", JSON_BODY).getResponseCode());
        assertEquals(415, post("api/say", "{}", Map.of("Content-Type", "text/plain")).getResponseCode());
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithItsReason() throws IOException {
        HttpURLConnection refused = post("api/say", "{\"line\": \"[dance]\"}", JSON_BODY);

        assertEquals(400, refused.getResponseCode());
        String why = new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(why.startsWith("\"[dance]\" is none of"), why);
    }

    @Test
    void theFirstPageLeadsAndTheSecondWatches() throws IOException {
        try (Events first = events("1"); Events second = events("2")) {
            assertTrue(first.data("begin").path("leads").asBoolean());
            assertFalse(second.data("begin").path("leads").asBoolean());

            assertEquals(409, post("api/say?page=2", "{\"line\": \"start my back routine\"}", JSON_BODY)
                    .getResponseCode());
            assertEquals(200, post("api/say?page=1", "{\"line\": \"start my back routine\"}", JSON_BODY)
                    .getResponseCode());
            assertEquals("start my back routine", second.data("turn").path("said").asText());
        }
    }

    @Test
    @Timeout(30)
    void aPageCanBeOpenedWhileAnAnswerIsMade() throws Exception {
        try (Events first = events("1")) {
            var said = new Thread(() -> {
                try {
                    post("api/say?page=1", "{\"line\": \"start my back routine\"}", JSON_BODY).getResponseCode();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            said.start();
            while (said.isAlive()) {
                try (Events second = events("2")) {
                    assertFalse(second.data("begin").path("leads").asBoolean());
                }
            }
            said.join();
            assertTrue(first.data("begin").path("leads").asBoolean());
            assertEquals("start my back routine", first.data("turn").path("said").asText());
        }
    }

    @Test
    void theServerComesBackAtTheSameAddress() throws IOException {
        String before = fixture.url();

        fixture.stop();
        fixture.start();

        assertEquals(before, fixture.url());
        assertEquals(200, get("").getResponseCode());
    }

    @Test
    void whatIsStoredIsShownItemByItem() throws IOException {
        post("api/say", "{\"line\": \"start my back routine\"}", JSON_BODY).getResponseCode();
        post("api/say", "{\"line\": \"yes\"}", JSON_BODY).getResponseCode();

        JsonNode items = json(get("api/stored")).path("items");

        assertTrue(items.get(0).path("notes").asText().contains("cleared="), items.toString());
    }

    private HttpURLConnection get(String path) throws IOException {
        return (HttpURLConnection) URI.create(fixture.url() + path).toURL().openConnection();
    }

    private HttpURLConnection post(String path, String body, Map<String, String> headers) throws IOException {
        HttpURLConnection connection = get(path);
        connection.setRequestMethod("POST");
        headers.forEach(connection::setRequestProperty);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)).transferTo(out);
        }
        return connection;
    }

    private Events events(String page) throws IOException {
        HttpURLConnection connection = get("events?page=" + page);
        connection.setReadTimeout(10_000);
        return new Events(connection, new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)));
    }

    /** The events that a page gets. */
    private record Events(HttpURLConnection connection, BufferedReader lines) implements AutoCloseable {
        /** The data of the next event, which must have this name. */
        JsonNode data(String name) throws IOException {
            String line = lines.readLine();
            while (line.isEmpty() || line.startsWith(":")) {
                line = lines.readLine();
            }
            assertEquals("event: " + name, line);
            return new ObjectMapper().readTree(lines.readLine().substring("data: ".length()));
        }

        /** Closing the reader would wait for the end of the stream. */
        @Override
        public void close() {
            connection.disconnect();
        }
    }

    private static JsonNode json(HttpURLConnection connection) throws IOException {
        return new ObjectMapper().readTree(connection.getInputStream());
    }

    /** The status line of a GET with these headers; Java's own client does not let them be set. */
    private static String raw(URI uri, String headers) throws IOException {
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + uri.getPath() + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}

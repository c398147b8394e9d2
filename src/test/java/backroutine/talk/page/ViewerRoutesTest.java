package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.page.viewer.ViewerRoutes;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame with the APL viewer over real HTTP. */
class ViewerRoutesTest {
    private static final String POLICY = "content-security-policy";

    @TempDir
    private Path folder;
    private PageServer server;

    @BeforeEach
    void start() throws IOException {
        server = PageServer.start(PageAddress.fresh(new SecureRandom()), ViewerRoutes.of(folder), new EventStreams(),
                EventStream::new);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void install(String script) throws IOException {
        Path viewer = folder.resolve("node_modules/apl-viewhost-web/index.js");
        Files.createDirectories(viewer.getParent());
        Files.writeString(viewer, script);
    }

    @Test
    void thePageAndTheFrameHaveAPolicyEach() throws Exception {
        install("var AplRenderer;");

        assertEquals("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
                + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                get("").headers().firstValue(POLICY).orElseThrow());
        assertEquals("sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; "
                + "style-src 'unsafe-inline'; connect-src data:; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'self'", get("viewer/frame.html").headers().firstValue(POLICY).orElseThrow());
    }

    @Test
    void theFrameBringsItsScriptsWithIt() throws Exception {
        install("var AplRenderer = '</script>';");

        String page = get("viewer/frame.html").body();

        assertFalse(page.contains(" src="), page);
        assertTrue(page.contains("<script>var AplRenderer = '<\\/script>';</script>"), page);
        assertTrue(page.contains("AplRenderer.initEngine()"), page);
    }

    @Test
    void theServerTakesASandboxForAnotherSite() throws Exception {
        install("var AplRenderer;");

        assertEquals(200, get("viewer/state").statusCode());
        assertEquals(403, get("viewer/state", "Origin", "null").statusCode());
    }

    @Test
    void whereTheViewerIsMissingOneLineSaysHowToGetIt() throws Exception {
        var state = new ObjectMapper().readTree(get("viewer/state").body());

        assertFalse(state.path("installed").asBoolean());
        assertEquals("npm ci --prefix src/test/screen", state.path("install").asText());
        assertEquals(404, get("viewer/frame.html").statusCode());

        install("var AplRenderer;");

        assertTrue(new ObjectMapper().readTree(get("viewer/state").body()).path("installed").asBoolean());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address().url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

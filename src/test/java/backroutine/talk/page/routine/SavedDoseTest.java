package backroutine.talk.page.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.page.PageFixture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dose is saved at the page while the real skill leads a visit. */
class SavedDoseTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SQUEEZE = "exercises[0].dose.repetition[0].seconds";
    private static final String REPETITIONS = "exercises[0].dose.repetitions.value";

    @TempDir
    private Path folder;
    private PageFixture page;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void aVisitBegins() throws IOException, InterruptedException {
        page = PageFixture.in(folder);
        say("start my back routine");
    }

    @AfterEach
    void close() {
        http.close();
        page.close();
    }

    @Test
    void theNextExerciseHasTheNewDose() throws IOException, InterruptedException {
        save(SQUEEZE, 5);

        String introduced = say("yes");
        assertTrue(introduced.contains("Hold for five seconds."), introduced);
        String counted = say("ready");
        assertTrue(counted.contains("squeeze two three four five relax Number two."), counted);
    }

    @Test
    void whatIsStoredStays() throws IOException, InterruptedException {
        say("yes");
        String before = get("api/stored");

        save(SQUEEZE, 5);

        assertEquals(before, get("api/stored"));
    }

    @Test
    void anExerciseThatIsUnderWayGoesOnWithTheNewDose() throws IOException, InterruptedException {
        say("yes");
        say("ready");
        pauseAt(70_000);

        save(REPETITIONS, 4);

        String resumed = say("continue");
        assertTrue(resumed.contains("Four squeezes done."), resumed);
    }

    @Test
    void aSetThatIsHeardMeanwhileCanBePaused() throws IOException, InterruptedException {
        say("yes");
        say("ready");

        save(REPETITIONS, 4);

        pauseAt(70_000);
        String paused = latest();
        assertTrue(paused.startsWith("Paused"), paused);
    }

    /** The latest sound is heard up to this time, and then somebody says "pause". */
    private void pauseAt(long millis) throws IOException, InterruptedException {
        int turn = beginning().path("turns").valueStream().toList().getLast().path("id").asInt();
        String heard = "\"turn\": " + turn + ", \"ms\": " + millis;
        post("api/plays", "{" + heard + "}");
        post("api/say", "{\"line\": \"pause\", " + heard + "}");
    }

    private void save(String path, int value) throws IOException, InterruptedException {
        String version = JSON.readTree(get("routine?locale=en-US")).path("version").asText();
        post("routine/save?locale=en-US", "{\"version\": \"" + version + "\", \"changes\": [{\"path\": \"" + path
                + "\", \"value\": " + value + "}]}");
    }

    /** Says something; the words of the answer. */
    private String say(String words) throws IOException, InterruptedException {
        post("api/say", JSON.createObjectNode().put("line", words).toString());
        return latest();
    }

    /** The words of the latest turn. */
    private String latest() throws IOException, InterruptedException {
        JsonNode turn = beginning().path("turns").valueStream().toList().getLast();
        return StreamSupport.stream(turn.at("/sound/sounds").spliterator(), false)
                .map(sound -> sound.path("w").asText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What a page that is opened is told. */
    private JsonNode beginning() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(page.url() + "events?page=test")).build();
        try (var lines = http.send(request, BodyHandlers.ofLines()).body()) {
            String begin = lines.filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
            return JSON.readTree(begin.substring("data: ".length()));
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(page.url() + path)).build(), BodyHandlers.ofString()).body();
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest
                .newBuilder(URI.create(page.url() + path + (path.contains("?") ? "&" : "?") + "page=test"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var reply = http.send(request, BodyHandlers.ofString());
        assertEquals(200, reply.statusCode(), reply.body());
    }
}

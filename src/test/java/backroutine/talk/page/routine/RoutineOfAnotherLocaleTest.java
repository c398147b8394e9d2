package backroutine.talk.page.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.page.PageFixture;
import backroutine.talk.routine.DoseFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A routine file of one's own has a dose that fits English and not French. */
class RoutineOfAnotherLocaleTest {
    private static final String HOLD = "\"phase\": \"hold\", \"seconds\": 2, \"range\": [2, 3],";

    @TempDir
    private Path folder;

    @Test
    void aLocaleInWhichTheRoutineCannotBeSpokenIsRefused() throws IOException, InterruptedException {
        String file = DoseFile.bundled(folder)
                .text()
                .replaceFirst(Pattern.quote(HOLD),
                        "\"phase\": \"hold\", \"seconds\": 9,");
        try (PageFixture page = PageFixture.withRoutine(folder, file); HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> french = settings(http, page, "fr-FR");

            assertEquals(409, french.statusCode(), french.body());
            assertTrue(french.body().contains("exercises[1].dose.repetition lasts too long"), french.body());
            assertEquals(200, settings(http, page, "en-GB").statusCode(), "the conversation goes on in English");
        }
    }

    private static HttpResponse<String> settings(HttpClient http, PageFixture page, String locale)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(page.url() + "api/settings?page=test"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"locale\": \"" + locale + "\", \"strict\": false}"))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}

package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests and answers that {@code ./talk --json} prints. */
class JsonOutputTest {
    @TempDir
    private Path home;
    private TalkRun talk;

    @BeforeEach
    void begin() {
        talk = new TalkRun(home);
    }

    @Test
    void jsonPrintsOneObjectALine() throws IOException {
        assertEquals(0, talk.run("start my back routine\nready\n[silence]\nnobody listens\n", "--json", "--fresh"));

        List<String> lines = talk.out().lines().toList();
        assertEquals(3, lines.size());
        JsonNode second = TalkRun.json(lines.get(1));
        assertEquals("ready", second.path("utterance").asText());
        assertEquals("ReadyIntent", second.at("/request/request/intent/name").asText());
        assertEquals("What next?", second.at("/response/response/outputSpeech/ssml").asText().replaceAll("<.*?>", ""));
        assertEquals("[silence]", TalkRun.json(lines.get(2)).path("utterance").asText());
    }

    @Test
    void aScreenIsASupportedInterface() throws IOException {
        talk.run("start my back routine\n", "--json", "--screen");

        JsonNode request = TalkRun.json(talk.out()).path("request");
        assertFalse(request.at("/context/System/device/supportedInterfaces/Alexa.Presentation.APL").isMissingNode());
    }
}

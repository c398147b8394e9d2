package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.coach.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainAudioTest {
    @ParameterizedTest
    @CsvSource({"auto, false, false", "auto, true, true", "always, false, true", "always, true, true",
            "never, false, false", "never, true, false"})
    void theDeploymentDecidesWhoIsSentPlainSpeech(String choice, boolean person, boolean plain) {
        assertEquals(plain, PlainAudio.of(choice).answers(Turn.Move.READY, person));
    }

    @Test
    void aDocumentThatFailedIsNeverAnsweredWithAnother() {
        assertEquals(true, PlainAudio.NEVER.answers(Turn.Door.AUDIO_FAILED, true));
    }

    @Test
    void aMisspeltChoiceSaysWhichThereAre() {
        var e = assertThrows(IllegalArgumentException.class, () -> PlainAudio.of("Always"));
        assertEquals("PLAIN_AUDIO is \"Always\"; it can be auto, always or never", e.getMessage());
    }

    @Test
    void theTemplateOffersTheseChoices() throws IOException {
        String template = Files.readString(Path.of("template.yaml"));
        assertEquals(true, template.contains("AllowedValues: [auto, always, never]"));
    }
}

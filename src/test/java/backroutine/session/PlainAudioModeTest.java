package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.coach.turn.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets plain speech in each mode, and the names of the modes. */
class PlainAudioModeTest {
    @ParameterizedTest
    @CsvSource({"auto, false, false", "auto, true, true", "always, false, true", "always, true, true",
            "never, false, false", "never, true, false"})
    void theModeDecidesWhoGetsPlainSpeech(String mode, boolean failedBefore, boolean plain) {
        assertEquals(plain, PlainAudioMode.of(mode).answersPlainly(Turn.Move.READY, failedBefore));
    }

    @Test
    void aDocumentThatFailedIsAlwaysAnsweredInPlainSpeech() {
        assertEquals(true, PlainAudioMode.NEVER.answersPlainly(Turn.SessionEvent.AUDIO_FAILED, true));
    }

    @Test
    void anUnknownModeIsRefusedWithAListOfTheModes() {
        var e = assertThrows(IllegalArgumentException.class, () -> PlainAudioMode.of("Always"));
        assertEquals("PLAIN_AUDIO is \"Always\"; it can be auto, always or never", e.getMessage());
    }

    @Test
    void theTemplateAllowsTheseModes() throws IOException {
        String template = Files.readString(Path.of("template.yaml"));
        assertEquals(true, template.contains("AllowedValues: [auto, always, never]"));
    }
}

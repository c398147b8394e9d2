package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the modes of the screen. */
class ScreenModeTest {
    @ParameterizedTest
    @CsvSource({"auto, AUTO", "picture, PICTURE", "off, OFF"})
    void eachModeHasAName(String name, ScreenMode mode) {
        assertEquals(mode, ScreenMode.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto", "OFF", "on", "", "auto "})
    void anUnknownModeIsRefusedWithAListOfTheModes(String name) {
        var e = assertThrows(IllegalArgumentException.class, () -> ScreenMode.of(name));
        assertEquals("SCREEN is \"" + name + "\"; it can be auto, picture or off", e.getMessage());
    }

    @Test
    void aDeploymentThatDoesNotChooseUsesTheScreenAndPlaysAudioDocuments() {
        assertEquals(new PlaybackModes(PlainAudioMode.of("auto"), ScreenMode.of("auto")), PlaybackModes.usual());
        assertEquals(new PlaybackModes(PlainAudioMode.NEVER, ScreenMode.AUTO),
                PlaybackModes.with(PlainAudioMode.NEVER));
    }
}

package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.session.Screen;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which screen a request tells of: whether it is new enough, and which kind of device it belongs to. */
class ScreenReaderTest {
    private final ObjectNode envelope = Requests.outsideSession("LaunchRequest", "r", Requests.START);

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.5, false", "1.6, true", "1.9, true", "1.10, true", "2.0, true", "2022.1, true",
            "2024.3, true", "1.6.1, true", "0.9, false"})
    void aScreenIsUsableFromVersion1Dot6On(String version, boolean usable) {
        assertEquals(usable, with(version).usable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "new", "1.x", "1.", ".6", "1.6-beta", "-1.6", "1.99999999999", "1..6",
            "99999999999.1"})
    void aVersionThatIsNoVersionIsNotUsable(String version) {
        assertFalse(with(version).usable(), version);
    }

    @Test
    void aScreenThatNamesNoVersionIsNotUsable() {
        apl();

        assertFalse(read().usable());
    }

    @Test
    void aVersionThatIsNoTextIsReadAsItIsWritten() {
        apl().putObject("runtime").put("maxVersion", 1.5);
        assertFalse(read().usable());
        apl().putObject("runtime").putArray("maxVersion").add("1.6");
        assertFalse(read().usable());
    }

    @Test
    void aDeviceWithoutAScreenHasNone() {
        assertEquals(Screen.none(), read());
        Requests.system(envelope).withObject("/device/supportedInterfaces").putObject("AudioPlayer");
        assertEquals(Screen.none(), read());
        Requests.system(envelope).withObject("/device/supportedInterfaces").put("Alexa.Presentation.APL", "1.6");
        assertEquals(Screen.none(), read());
    }

    @Test
    void theKindIsTheModeTheShapeTheSizeAndTheVersion() {
        viewport("HUB", "ROUND", 480, 480);

        assertEquals("hub-round-480x480-1.9", with("1.9").kind());
        assertEquals("hub-round-480x480-2022.1", with("2022.1").kind());
    }

    @Test
    void aDeviceThatTellsNoViewportHasAKindToo() {
        assertEquals("--x-1.6", with("1.6").kind());
    }

    @Test
    void theKindTellsNothingOfThePersonOrTheDevice() {
        viewport("HUB", "RECTANGLE", 1024, 600);
        Requests.system(envelope).putObject("person").put("personId", Requests.VOICE);
        String kind = with("1.9").kind();

        assertEquals("hub-rectangle-1024x600-1.9", kind);
        Requests.system(envelope).withObject("/user").put("userId", "amzn1.ask.account.another");
        Requests.system(envelope).withObject("/device").put("deviceId", "amzn1.ask.device.another");
        assertEquals(kind, read().kind());
        assertFalse(kind.contains("secret"), kind);
    }

    @Test
    void theKindHasOnlyLettersDigitsAndDots() {
        viewport("H\u00dcB \"1\"", "ro/und\n", 480, 480);

        assertEquals("hb1-round-480x480-1.9", with("1.9\u0000").kind());
    }

    @Test
    void theKindDoesNotDependOnTheLanguageOfTheMachine() {
        viewport("MOBILE", "RECTANGLE", 480, 960);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr"));
        try {
            assertEquals("mobile-rectangle-480x960-1.6", with("1.6").kind());
        } finally {
            Locale.setDefault(before);
        }
    }

    private Screen read() {
        return ScreenReader.of(envelope.path("context"));
    }

    private Screen with(String version) {
        apl().putObject("runtime").put("maxVersion", version);
        return read();
    }

    private ObjectNode apl() {
        return Requests.system(envelope).withObject("/device/supportedInterfaces").putObject("Alexa.Presentation.APL");
    }

    private void viewport(String mode, String shape, int width, int height) {
        ((ObjectNode) envelope.get("context")).putObject("Viewport")
                .put("mode", mode)
                .put("shape", shape)
                .put("pixelWidth", width)
                .put("pixelHeight", height);
    }
}

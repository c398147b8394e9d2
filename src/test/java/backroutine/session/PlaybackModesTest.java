package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.coach.turn.Turn;
import backroutine.pacing.Delivery;
import backroutine.progress.DeviceFailures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a block reaches a device, and whether something is shown on it. */
class PlaybackModesTest {
    private static final String KIND = "hub-round-480x480-1.9";
    private static final Screen SCREEN = new Screen(true, KIND);
    private static final DeviceFailures NONE = DeviceFailures.none();
    private static final DeviceFailures AUDIO_FAILED = new DeviceFailures(true, List.of());
    private static final DeviceFailures SCREEN_FAILED = new DeviceFailures(false, List.of(KIND));

    @ParameterizedTest
    @CsvSource({"auto, SCREEN, true", "picture, AUDIO_DOCUMENT, true", "off, AUDIO_DOCUMENT, false"})
    void theModeDecidesWhatAScreenPlaysAndShows(String mode, Delivery delivery, boolean shows) {
        PlaybackModes modes = modes(mode);

        assertEquals(delivery, modes.delivery(Turn.Move.READY, SCREEN, NONE));
        assertEquals(shows, modes.shows(Turn.Move.READY, SCREEN, NONE));
    }

    @ParameterizedTest
    @CsvSource({"auto", "picture", "off"})
    void aDeviceWithoutAUsableScreenGetsWhatItAlwaysGot(String mode) {
        for (Screen device : Set.of(Screen.none(), new Screen(false, "hub-round-480x480-1.5"))) {
            assertEquals(Delivery.AUDIO_DOCUMENT, modes(mode).delivery(Turn.Move.READY, device, NONE));
            assertEquals(false, modes(mode).shows(Turn.Move.READY, device, NONE));
        }
    }

    @ParameterizedTest
    @CsvSource({"auto", "picture"})
    void aKindOfDeviceWhoseScreenFailedGetsWhatADeviceWithoutAScreenGets(String mode) {
        assertEquals(Delivery.AUDIO_DOCUMENT, modes(mode).delivery(Turn.Move.READY, SCREEN, SCREEN_FAILED));
        assertEquals(false, modes(mode).shows(Turn.Move.READY, SCREEN, SCREEN_FAILED));
    }

    @Test
    void anotherKindOfDeviceKeepsItsScreen() {
        Screen show = new Screen(true, "hub-rectangle-1280x800-1.9");

        assertEquals(Delivery.SCREEN, modes("auto").delivery(Turn.Move.READY, show, SCREEN_FAILED));
        assertEquals(true, modes("auto").shows(Turn.Move.READY, show, SCREEN_FAILED));
    }

    /** Also before the failure is stored: the error may be that of the turn under way. */
    @ParameterizedTest
    @CsvSource({"auto", "picture", "off"})
    void theAnswerToAScreenErrorShowsNothing(String mode) {
        Turn failed = new Turn.OnScreen.Failed(KIND);

        assertEquals(Delivery.AUDIO_DOCUMENT, modes(mode).delivery(failed, SCREEN, NONE));
        assertEquals(false, modes(mode).shows(failed, SCREEN, NONE));
    }

    @Test
    void plainSpeechGoesBeforeTheScreenWhereAudioDocumentsFail() {
        assertEquals(Delivery.PLAIN_SPEECH, modes("auto").delivery(Turn.Move.READY, SCREEN, AUDIO_FAILED));
        assertEquals(Delivery.PLAIN_SPEECH, new PlaybackModes(PlainAudioMode.ALWAYS, ScreenMode.AUTO)
                .delivery(Turn.Move.READY, SCREEN, NONE));
        assertEquals(Delivery.SCREEN, new PlaybackModes(PlainAudioMode.NEVER, ScreenMode.AUTO)
                .delivery(Turn.Move.READY, SCREEN, AUDIO_FAILED));
        assertEquals(Delivery.PLAIN_SPEECH, new PlaybackModes(PlainAudioMode.NEVER, ScreenMode.AUTO)
                .delivery(Turn.SessionEvent.AUDIO_FAILED, SCREEN, AUDIO_FAILED));
    }

    @Test
    void aModeIsNeverMissing() {
        assertThrows(NullPointerException.class, () -> new PlaybackModes(null, ScreenMode.OFF));
        assertThrows(NullPointerException.class, () -> new PlaybackModes(PlainAudioMode.AUTO, null));
        assertThrows(NullPointerException.class, () -> new Screen(true, null));
    }

    private static PlaybackModes modes(String screen) {
        return new PlaybackModes(PlainAudioMode.AUTO, ScreenMode.of(screen));
    }
}

package backroutine.session;

import backroutine.coach.turn.Turn;
import backroutine.pacing.Delivery;
import backroutine.progress.DeviceFailures;
import java.util.Objects;

/**
 * How answers are played, as the owner of the skill chose it.
 *
 * @param plainAudio who gets plain speech in place of the audio document
 * @param screen what a device with a screen shows
 */
public record PlaybackModes(PlainAudioMode plainAudio, ScreenMode screen) {
    /** Checks that no component is null. */
    public PlaybackModes {
        Objects.requireNonNull(plainAudio, "plainAudio");
        Objects.requireNonNull(screen, "screen");
    }

    /** What a deployment does that does not choose. */
    public static PlaybackModes usual() {
        return new PlaybackModes(PlainAudioMode.AUTO, ScreenMode.AUTO);
    }

    /** The usual modes with a choice of who gets plain speech. */
    public static PlaybackModes with(PlainAudioMode plainAudio) {
        return new PlaybackModes(plainAudio, ScreenMode.AUTO);
    }

    /** How a block reaches a device in a turn. */
    Delivery delivery(Turn turn, Screen device, DeviceFailures failures) {
        if (plainAudio.answersPlainly(turn, failures.audio())) {
            return Delivery.PLAIN_SPEECH;
        }
        return screen == ScreenMode.AUTO && device.shows(failures) && !(turn instanceof Turn.OnScreen.Failed)
                ? Delivery.SCREEN
                : Delivery.AUDIO_DOCUMENT;
    }

    /** Whether the answer to a turn has something to show on a device. */
    public boolean shows(Turn turn, Screen device, DeviceFailures failures) {
        return screen != ScreenMode.OFF && device.shows(failures) && !(turn instanceof Turn.OnScreen.Failed);
    }
}

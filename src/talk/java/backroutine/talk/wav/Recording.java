package backroutine.talk.wav;

import backroutine.talk.heard.Audio;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * One audio as sound.
 *
 * @param audio the same audio with the times at which its sounds are in the file: the voice takes its own time for speech without
 *     a beat
 * @param wav the bytes of a WAV file; must not be changed
 */
public record Recording(Audio audio, byte[] wav) {
    /** Renders an audio with a voice. */
    public static Recording of(Audio heard, Espeak voice) {
        Mixdown mixdown = new Mixdown(voice, heard);
        Samples samples = mixdown.mixed();
        byte[] bytes = samples.bytes();
        var out = new ByteArrayOutputStream(bytes.length + 64);
        try {
            AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(bytes), WavRecording.FORMAT,
                    samples.values().length), AudioFileFormat.Type.WAVE, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return new Recording(new Audio(mixdown.placed(), samples.millis()), out.toByteArray());
    }
}

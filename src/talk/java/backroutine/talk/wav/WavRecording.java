package backroutine.talk.wav;

import backroutine.talk.heard.Heard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A conversation as a sound file: what the device plays, with the open microphone as silence between. */
public final class WavRecording {
    private static final AudioFormat FORMAT = new AudioFormat(Samples.RATE, 16, 1, true, false);
    private static final int BYTES_A_SAMPLE = Short.BYTES;

    private final Espeak voice;
    private final List<Part> parts = new ArrayList<>();

    /** Something that plays, and then silence. */
    private record Part(Heard heard, Duration silence) {}

    /** Told how far the rendering has come. */
    @FunctionalInterface
    public interface Progress {
        /** {@code done} of {@code all} parts are ready. */
        void reached(int done, int all);
    }

    /** An empty recording. */
    public WavRecording(Espeak voice) {
        this.voice = voice;
    }

    /** Adds what plays next; {@link Heard#until} cuts it where somebody interrupts. */
    public void plays(Heard heard) {
        parts.add(new Part(heard, Duration.ZERO));
    }

    /** Adds silence: an open microphone, or somebody who speaks. */
    public void silence(Duration length) {
        parts.add(new Part(Heard.NOTHING, length));
    }

    /**
     * Renders everything into a WAV file, replacing what was there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Progress progress) throws IOException {
        List<InputStream> streams = new ArrayList<>();
        long bytes = 0;
        for (Part part : parts) {
            byte[] sound = part.heard().equals(Heard.NOTHING)
                    ? Samples.silence(part.silence().toMillis()).bytes()
                    : Mixdown.of(part.heard(), voice).bytes();
            streams.add(new ByteArrayInputStream(sound));
            bytes += sound.length;
            progress.reached(streams.size(), parts.size());
        }
        var all = new SequenceInputStream(Collections.enumeration(streams));
        AudioSystem.write(new AudioInputStream(all, FORMAT, bytes / BYTES_A_SAMPLE), AudioFileFormat.Type.WAVE,
                file.toFile());
    }
}

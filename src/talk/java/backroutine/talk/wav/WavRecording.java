package backroutine.talk.wav;

import backroutine.talk.heard.Audio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Records a conversation as a sound file: what the device plays, with the open microphone as silence between. */
public final class WavRecording {
    static final AudioFormat FORMAT = new AudioFormat(Samples.RATE, 16, 1, true, false);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

    private final Espeak voice;
    private final List<Part> parts = new ArrayList<>();

    private Optional<Instant> quietSince = Optional.empty();

    /** Silence, and then something that plays. */
    private record Part(Duration silence, Audio heard) {}

    /** Is told how much has been rendered. */
    @FunctionalInterface
    public interface Progress {
        /** {@code done} of {@code all} parts are ready. */
        void reached(int done, int all);
    }

    /** An empty recording. */
    public WavRecording(Espeak voice) {
        this.voice = voice;
    }

    /**
     * Adds what plays next, after as much silence as there was.
     *
     * @param start when it begins; what lasts longer than the device listens is shortened to that
     * @param heard what plays; {@link Audio#until} cuts it where the user interrupts
     */
    public void plays(Instant start, Audio heard) {
        Duration silence = quietSince.map(since -> Duration.between(since, start)).orElse(Duration.ZERO);
        parts.add(new Part(silence.compareTo(LONGEST_SILENCE) < 0 ? silence : LONGEST_SILENCE, heard));
        quietSince = Optional.of(start.plusMillis(heard.lengthMs()));
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
            for (Samples sound : List.of(Samples.silence(part.silence().toMillis()), Mixdown.of(part.heard(), voice))) {
                streams.add(new ByteArrayInputStream(sound.bytes()));
                bytes += sound.bytes().length;
            }
            progress.reached(streams.size() / 2, parts.size());
        }
        var all = new SequenceInputStream(Collections.enumeration(streams));
        AudioSystem.write(new AudioInputStream(all, FORMAT, bytes / Short.BYTES), AudioFileFormat.Type.WAVE,
                file.toFile());
    }
}

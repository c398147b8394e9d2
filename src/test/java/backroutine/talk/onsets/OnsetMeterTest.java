package backroutine.talk.onsets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnsetMeterTest {
    private static final int RATE = 16_000;

    @TempDir
    Path folder;

    @Test
    void itFindsWhereTonesBegin() throws IOException {
        List<Double> onsets = OnsetMeter.onsets(tones(0.25, 1.25, 2.30));

        assertEquals(3, onsets.size());
        assertEquals(0.25, onsets.get(0), 0.005);
        assertEquals(1.25, onsets.get(1), 0.005);
        assertEquals(2.30, onsets.get(2), 0.005);
    }

    @Test
    void aShortGapInsideAWordIsNoOnset() throws IOException {
        assertEquals(1, OnsetMeter.onsets(tones(0.5, 0.78)).size());
    }

    @Test
    void silenceHasNoOnset() throws IOException {
        assertEquals(List.of(), OnsetMeter.onsets(tones()));
    }

    @Test
    void aFileThatIsNotWavIsNamedInTheError() throws IOException {
        Path text = Files.writeString(folder.resolve("words.wav"), "three");

        var error = assertThrows(IOException.class, () -> OnsetMeter.onsets(text));

        assertEquals(text + " is not a WAV file", error.getMessage());
    }

    /** Three seconds with tones of 0.2 s. */
    private Path tones(double... starts) throws IOException {
        byte[] bytes = new byte[3 * RATE * 2];
        for (double start : starts) {
            int from = (int) Math.round(start * RATE);
            for (int i = from; i < from + RATE / 5; i++) {
                short value = (short) (8000 * Math.sin(2 * Math.PI * 440 * i / RATE));
                bytes[2 * i] = (byte) value;
                bytes[2 * i + 1] = (byte) (value >> 8);
            }
        }
        Path file = folder.resolve("tones.wav");
        var format = new AudioFormat(RATE, 16, 1, true, false);
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(bytes), format, 3 * RATE),
                AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}

package backroutine.talk.onsets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Measures when sounds begin in a WAV file. A program of its own: it knows nothing of how the file was made.
 *
 * <p>A sound begins where the loudness of a few milliseconds rises above a threshold after it was quiet for a while. The
 * threshold is low, 54 dB under the loudest, for the soft beginning of "three" and "five"; the quiet is longer than lips or
 * tongue stay closed inside a word, as for the "t" of "eight".
 */
public final class OnsetMeter {
    private static final double WINDOW_S = 0.003;
    private static final double THRESHOLD = 0.002;
    private static final double STEP_S = 0.001;
    private static final double QUIET_S = 0.12;

    private OnsetMeter() {}

    /** Prints every onset of a file with the time since the one before, in seconds. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: OnsetMeter FILE.wav");
            System.exit(2);
        }
        double before = Double.NaN;
        for (double onset : onsets(Path.of(arguments[0]))) {
            System.out.println(String.format(Locale.ROOT, "%9.3f  %s", onset,
                    Double.isNaN(before) ? "" : String.format(Locale.ROOT, "+%.3f", onset - before)));
            before = onset;
        }
    }

    /**
     * When sounds begin, in seconds from the start of the file.
     *
     * @throws IOException if it is not a WAV file of one channel and 16 bits
     */
    public static List<Double> onsets(Path file) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            AudioFormat format = in.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != 16 || format.isBigEndian()) {
                throw new IOException(file + " has to be a WAV file of one channel and 16 bits, not " + format);
            }
            return onsets(in.readAllBytes(), format.getSampleRate());
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(file + " is not a WAV file", e);
        }
    }

    private static List<Double> onsets(byte[] bytes, float rate) {
        int window = Math.round(rate * (float) WINDOW_S);
        List<Double> onsets = new ArrayList<>();
        int step = Math.round(rate * (float) STEP_S);
        double quietSince = Double.NEGATIVE_INFINITY;
        for (int start = 0; start + window <= bytes.length / 2; start += step) {
            double now = start / (double) rate;
            if (loudness(bytes, start, window) < THRESHOLD) {
                continue;
            }
            if (now - quietSince >= QUIET_S) {
                onsets.add(now);
            }
            quietSince = now + WINDOW_S;
        }
        return onsets;
    }

    /** The root of the mean square, 1 for the loudest there can be. */
    private static double loudness(byte[] bytes, int start, int window) {
        double sum = 0;
        for (int i = start; i < start + window; i++) {
            double value = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8) / 32_768.0;
            sum += value * value;
        }
        return Math.sqrt(sum / window);
    }
}

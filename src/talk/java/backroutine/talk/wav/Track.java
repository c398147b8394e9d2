package backroutine.talk.wav;

import java.util.Arrays;

/** Mixes sounds into one recording. */
final class Track {
    private short[] values = new short[0];

    /** Adds sound from a sample on to what is there; the recording grows as needed. */
    void lay(Samples sound, long fromMillis) {
        int from = Samples.count(fromMillis);
        if (from + sound.values().length > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, from + sound.values().length));
        }
        for (int i = 0; i < sound.values().length; i++) {
            values[from + i] = (short) Math.clamp(values[from + i] + sound.values()[i], Short.MIN_VALUE,
                    Short.MAX_VALUE);
        }
    }

    /** The recording, cut or padded with silence to a length. */
    Samples lasting(long millis) {
        return new Samples(Arrays.copyOf(values, Samples.count(millis)));
    }
}

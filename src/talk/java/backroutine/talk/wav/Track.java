package backroutine.talk.wav;

import java.util.Arrays;

/** A tape that sounds are laid on. */
final class Track {
    private short[] values = new short[0];

    /** Lays sound on the tape from a moment on, over what is there; the tape grows as it must. */
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

    /** What is on the tape, cut or padded with silence to a length. */
    Samples lasting(long millis) {
        return new Samples(Arrays.copyOf(values, Samples.count(millis)));
    }
}

package backroutine.talk.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Samples of sound: one channel, 16 bits, {@link #RATE} samples a second.
 *
 * @param values the samples; must not be changed
 */
record Samples(short[] values) {
    /** Samples in a second: what espeak-ng makes. */
    static final int RATE = 22_050;
    /** Below this nothing is heard: 40 dB under the loudest. */
    private static final int AUDIBLE = Short.MAX_VALUE / 100;

    static Samples silence(long millis) {
        return new Samples(new short[count(millis)]);
    }

    /** From bytes with the low one first, as a WAV file has them. */
    static Samples of(byte[] bytes, int offset) {
        short[] values = new short[(bytes.length - offset) / Short.BYTES];
        ByteBuffer.wrap(bytes, offset, bytes.length - offset)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(values);
        return new Samples(values);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(values);
        return bytes.array();
    }

    long millis() {
        return values.length * 1000L / RATE;
    }

    /** From the first sound that is heard, so that every word begins where it is put, whatever its first letter. */
    Samples fromTheFirstSound() {
        int first = 0;
        while (first < values.length && Math.abs(values[first]) < AUDIBLE) {
            first++;
        }
        return new Samples(Arrays.copyOfRange(values, first, values.length));
    }

    /** The same, cut to a length where it is longer. */
    Samples atMost(long millis) {
        return new Samples(Arrays.copyOf(values, Math.min(values.length, count(millis))));
    }

    /**
     * The same, softer.
     *
     * @param factor 0 for silence, 1 for no change
     */
    Samples times(double factor) {
        short[] softer = new short[values.length];
        for (int i = 0; i < softer.length; i++) {
            softer[i] = (short) Math.round(values[i] * factor);
        }
        return new Samples(softer);
    }

    /** How many samples a time takes. */
    static int count(long millis) {
        return Math.toIntExact(millis * RATE / 1000);
    }
}

package backroutine.talk.wav;

/** A short soft tone in the place of Alexa's own sounds, which only Alexa has. */
final class Chime {
    private static final double HERTZ = 660;
    private static final double LOUDEST = 6000;
    private static final double FADES_MS = 120;

    private Chime() {}

    static Samples lasting(long millis) {
        short[] values = new short[Samples.count(millis)];
        for (int i = 0; i < values.length; i++) {
            double seconds = (double) i / Samples.RATE;
            values[i] = (short) (LOUDEST * Math.exp(-seconds * 1000 / FADES_MS)
                    * Math.sin(2 * Math.PI * HERTZ * seconds));
        }
        return new Samples(values);
    }
}

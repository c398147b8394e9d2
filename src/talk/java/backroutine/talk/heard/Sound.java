package backroutine.talk.heard;

/** One sound of an audio, with its time. */
public sealed interface Sound {
    /** When it begins, in milliseconds from the start of the audio. */
    long startMs();

    /** How much time it takes, in milliseconds; of a word on a beat, the whole beat. */
    long lengthMs();

    /** When the next thing may begin, in milliseconds from the start of the audio. */
    default long endMs() {
        return startMs() + lengthMs();
    }

    /** The same sound, later. */
    default Sound movedBy(long ms) {
        return switch (this) {
            case Words(var start, var length, var text, var beat, var volume) ->
                new Words(start + ms, length, text, beat, volume);
            case Pause(var start, var length) -> new Pause(start + ms, length);
            case Clip(var start, var length, var source) -> new Clip(start + ms, length, source);
        };
    }

    /**
     * Spoken words: a sentence, or what is said on one beat.
     *
     * @param text plain words, without markup
     * @param onTheBeat whether the length is a beat's and not the voice's
     * @param volume how loud they are
     */
    record Words(long startMs, long lengthMs, String text, boolean onTheBeat, Volume volume) implements Sound {
        /** Words at the medium volume. */
        public Words(long startMs, long lengthMs, String text, boolean onTheBeat) {
            this(startMs, lengthMs, text, onTheBeat, Volume.MEDIUM);
        }

        /** Whether it asks something. */
        public boolean question() {
            return text.endsWith("?");
        }
    }

    /** Nothing to hear. */
    record Pause(long startMs, long lengthMs) implements Sound {}

    /**
     * A recorded sound.
     *
     * @param source where it comes from, as the response names it
     */
    record Clip(long startMs, long lengthMs, String source) implements Sound {}
}

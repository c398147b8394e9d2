package backroutine.routine;

/**
 * The position an exercise starts from.
 *
 * @param words how it is named in a sentence: "lying on your back"
 * @param settle seconds to get into it, 3 to 60
 */
public record Position(String words, Figure settle) {
    /** Refuses a position without words or without time to get into it. */
    public Position {
        Texts.requireWords("position", words);
        if (settle.value() < 3 || settle.value() > 60) {
            throw new IllegalArgumentException("settle is 3 to 60 seconds, not " + settle.value());
        }
    }
}

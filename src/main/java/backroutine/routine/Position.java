package backroutine.routine;

/**
 * The position an exercise starts from.
 *
 * @param words how it is named in a sentence: "lying on your back"
 * @param settle seconds to get into it, 3 to 60
 */
public record Position(String words, Figure settle) {
    /** How long getting into a position may take, in seconds. */
    public static final Bounds SETTLE = new Bounds(3, 60);

    /** Refuses a position without words or without time to get into it. */
    public Position {
        Texts.requireWords("position", words);
        SETTLE.require("settle", settle);
    }
}

package backroutine.pacing;

/** Gives a line its words in one language. */
@FunctionalInterface
public interface Wording {
    /**
     * The words to speak, plain, without markup.
     *
     * @throws IllegalArgumentException if the language has no such sentence, or a gap of it stays open
     */
    String words(Line line);
}

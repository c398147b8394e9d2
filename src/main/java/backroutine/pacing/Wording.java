package backroutine.pacing;

/**
 * How the sentences of a block are worded.
 *
 * @param brief whether questions leave out what a user who has finished some visits knows
 * @param variation chooses among sentences that say the same; any number
 */
public record Wording(boolean brief, int variation) {
    /** Complete questions, and the first of each set of sentences. */
    public static Wording complete() {
        return new Wording(false, 0);
    }
}

package backroutine.pacing;

/** How a block begins, after its introduction. */
public enum BlockStart {
    /** It gives time to get into position and counts. */
    COUNTS,
    /** It asks whether the user is ready; counting begins when the user answers or says nothing. */
    ASKS,
    /** The same after something that was not understood: within a set, its question is what the user meant. */
    ASKS_AFTER_MISS,
    /** It follows another block without a pause, so that a set begins with its rest, and a side with the change of sides. */
    FOLLOWS_ON;

    /** Whether the response only introduces the exercise and asks. */
    public boolean asks() {
        return this == ASKS || this == ASKS_AFTER_MISS;
    }
}

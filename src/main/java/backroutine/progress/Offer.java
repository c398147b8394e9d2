package backroutine.progress;

/** Something that the coach offers, which needs an answer. A yes has only the consequence that was asked about. */
public sealed interface Offer {
    /** Daily reminders, at a moment of the day that the person names. */
    record Reminders() implements Offer {}

    /** A goal: how many visits a week the person would like. */
    record Goal() implements Offer {}

    /**
     * Another hold for an exercise from now on.
     *
     * @param exercise the exercise's id
     * @param seconds how long the hold would be, 1 or more
     */
    record Hold(String exercise, int seconds) implements Offer {
        /** Refuses an exercise without an id, and a hold below one second. */
        public Hold {
            if (exercise.isBlank()) {
                throw new IllegalArgumentException("a hold is offered for an exercise, not for \"" + exercise + "\"");
            }
            if (seconds < 1) {
                throw new IllegalArgumentException("a hold lasts 1 s or more, not " + seconds);
            }
        }
    }
}

package backroutine.pacing;

import backroutine.text.SpokenText;
import java.util.Objects;
import java.util.Optional;

/**
 * A fixed length of time. Words may be spoken at its start.
 *
 * @param millis its length in milliseconds, above 0
 * @param text what is spoken at its start; {@link SpokenText#SILENCE} for nothing
 * @param kind what the person is doing
 * @param place the repetition under way, or the one that comes next; empty when no repetition is left
 */
public record Beat(int millis, SpokenText text, Kind kind, Optional<Place> place) {
    /** What the person is doing during a beat. */
    public enum Kind {
        /** Listening to an answer, or to what is said between two exercises. */
        ANNOUNCEMENT,
        /** Listening to one sentence of the introduction of an exercise. */
        INTRODUCTION,
        /** Getting into position, the count-in included. */
        COUNT_IN,
        WORK,
        /** The last beat of work in a set: when it has been played, the set is done. */
        SET_END,
        REST,
        CHANGE_SIDES,
        /** The end of a block on a screen: the device reports it, and the next block follows. */
        HANDOVER,
        /** Listening to a question. */
        QUESTION,
        /** The microphone is open. */
        MICROPHONE
    }

    /**
     * Refuses a length of 0 or less, and a beat too short for its words in a slow voice: no word is ever cut off.
     *
     * @throws IllegalArgumentException naming the words and both lengths
     */
    public Beat {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        if (millis <= 0 || !fits(text, millis)) {
            throw new IllegalArgumentException(
                    "\"" + text.words() + "\" needs about " + text.longestMillis() + " ms and does not fit a beat of "
                            + millis + " ms");
        }
    }

    /** A beat in which nothing is said. */
    public static Beat silent(int millis, Kind kind, Optional<Place> place) {
        return new Beat(millis, SpokenText.SILENCE, kind, place);
    }

    /** Whether the text fits a beat of {@code millis} milliseconds, even in a slow voice. */
    public static boolean fits(SpokenText text, int millis) {
        return text.longestMillis() <= millis;
    }

    /** The words spoken at its start; empty for silence. */
    public String words() {
        return text.words();
    }

    /** Whether a repetition is under way. */
    public boolean isWork() {
        return kind == Kind.WORK || kind == Kind.SET_END;
    }
}

package backroutine.pacing;

import java.util.Objects;
import java.util.Optional;

/**
 * A fixed length of time with a word, or none, at its start.
 *
 * @param millis its length in milliseconds
 * @param words what is spoken at its start; empty for silence
 * @param kind what the person is doing
 * @param place the repetition under way, or the one that comes next; empty when nothing is left to do
 */
public record Beat(int millis, String words, Kind kind, Optional<Place> place) {
    /** What the person is doing during a beat. */
    public enum Kind {
        /** Listening to an answer, or to how the exercise is done. */
        OPENING,
        /** Getting into position, and the count that leads in. */
        COUNT_IN,
        WORK,
        /** Work that completes a set: when it has been played, the set is done. */
        SET_END,
        REST,
        CHANGE_SIDES,
        /** Hearing a question. */
        QUESTION,
        /** The microphone is open. */
        MICROPHONE
    }

    /**
     * Refuses a beat too short for its words, by {@link SpeechLength}: nothing audible is ever cut.
     */
    public Beat {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        int needed = SpeechLength.millis(words);
        if (millis <= 0 || needed > millis) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" needs about " + needed + " ms and does not fit a beat of " + millis + " ms");
        }
    }

    /** Whether these words would fit a beat of this length. */
    public static boolean fits(String words, int millis) {
        return SpeechLength.millis(words) <= millis;
    }

    /** Whether a repetition is under way. */
    public boolean working() {
        return kind == Kind.WORK || kind == Kind.SET_END;
    }
}

package backroutine.pacing;

import backroutine.text.SpokenText;
import java.util.Objects;
import java.util.Optional;

/**
 * A fixed length of time with words, or none, at its start.
 *
 * @param millis its length in milliseconds
 * @param text what is spoken at its start
 * @param kind what the person is doing
 * @param place the repetition under way, or the one that comes next; empty when nothing is left to do
 */
public record Beat(int millis, SpokenText text, Kind kind, Optional<Place> place) {
    /** What the person is doing during a beat. */
    public enum Kind {
        /** Listening to an answer, or to how the exercise is done. */
        INTRODUCTION,
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
     * Refuses a beat too short for its words, spoken by a slow voice: nothing audible is ever cut.
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

    /** Whether this text would fit a beat of this length. */
    public static boolean fits(SpokenText text, int millis) {
        return text.longestMillis() <= millis;
    }

    /** What is spoken at its start; empty for silence. */
    public String words() {
        return text.words();
    }

    /** Whether a repetition is under way. */
    public boolean isWork() {
        return kind == Kind.WORK || kind == Kind.SET_END;
    }
}

package backroutine.alexa;

import backroutine.coach.Turn;
import java.util.Arrays;
import java.util.Locale;

/** Who is sent plain speech in place of the counted document; the deployment decides. */
enum PlainAudio {
    /** Whoever has a device that could not play the document. */
    AUTO,
    /** Everybody. */
    ALWAYS,
    /** Nobody; only the answer to a document that failed is plain, so that she is not left in silence. */
    NEVER;

    /**
     * The choice that a deployment writes in lower case.
     *
     * @throws IllegalArgumentException if there is no such choice
     */
    static PlainAudio of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "PLAIN_AUDIO is \"" + word + "\"; it can be auto, always or never"));
    }

    /**
     * Whether an answer is plain.
     *
     * @param turn what is answered
     * @param person whether her device has failed to play the document before
     */
    boolean answers(Turn turn, boolean person) {
        return switch (this) {
            case AUTO -> person;
            case ALWAYS -> true;
            case NEVER -> turn == Turn.Door.AUDIO_FAILED;
        };
    }
}

package backroutine.session;

import backroutine.coach.turn.Turn;
import java.util.Arrays;
import java.util.Locale;

/** Who gets plain speech in place of the audio document. The mode is a parameter of the deployment. */
public enum PlainAudioMode {
    /** Users whose device could not play the document. */
    AUTO,
    /** All users. */
    ALWAYS,
    /**
     * No user; only the answer after a document that could not be played is plain, because the user would hear nothing
     * otherwise.
     */
    NEVER;

    /**
     * The mode with this name in lower case.
     *
     * @throws IllegalArgumentException if there is no such mode
     */
    public static PlainAudioMode of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "PLAIN_AUDIO is \"" + name + "\"; it can be auto, always or never"));
    }

    /**
     * Whether a turn is answered in plain speech.
     *
     * @param turn the turn to answer
     * @param failedBefore whether the user's device has failed to play the document before
     */
    public boolean answersPlainly(Turn turn, boolean failedBefore) {
        return switch (this) {
            case AUTO -> failedBefore || turn == Turn.SessionEvent.AUDIO_FAILED;
            case ALWAYS -> true;
            case NEVER -> turn == Turn.SessionEvent.AUDIO_FAILED;
        };
    }
}

package backroutine.talk.device;

import java.time.Duration;

/** How long the steps between the user, an Echo and the skill take. */
public final class Timing {
    /** From a request's timestamp until its answer begins to play: the network, the skill, the voice. */
    public static final Duration HEARD_AFTER = Duration.ofMillis(1000);
    /** From the first spoken word until the request's timestamp: speaking and speech recognition. */
    public static final Duration UNDERSTOOD_AFTER = Duration.ofMillis(1500);
    /** How long the microphone stays open for an answer. */
    public static final Duration MICROPHONE = Duration.ofSeconds(8);
    /** How soon the user answers into the open microphone, or speaks again when the session has ended. */
    public static final Duration ANSWERED_AFTER = Duration.ofSeconds(2);
    /** How long a device with a screen keeps the session open while it shows a document with the microphone closed. */
    public static final Duration SCREEN_STAYS = Duration.ofSeconds(30);
    /** From the command of a document to play its voice until that is heard: fetching and decoding. The skill has to measure it. */
    public static final Duration START_DELAY = Duration.ofMillis(700);

    private Timing() {}
}

package backroutine.talk.device;

import java.time.Duration;

/** How long the things take that happen between a person, an Echo and the skill. */
public final class Timing {
    /** From a request's timestamp until its answer reaches the ear: the network, the skill, the voice. */
    public static final Duration HEARD_AFTER = Duration.ofMillis(1000);
    /** From the moment somebody begins to speak until the request's timestamp: saying the command and being understood. */
    public static final Duration UNDERSTOOD_AFTER = Duration.ofMillis(1500);
    /** How long the microphone stays open for an answer. */
    public static final Duration MICROPHONE = Duration.ofSeconds(8);
    /** How soon a person answers into the open microphone, or speaks again when the session has ended. */
    public static final Duration ANSWERED_AFTER = Duration.ofSeconds(2);
    /** How long a screen keeps a session with a document showing and the microphone shut. */
    public static final Duration SCREEN_STAYS = Duration.ofSeconds(30);

    private Timing() {}
}

package backroutine.talk.device;

/** Why Alexa ended a session, in the words of a SessionEndedRequest. */
public enum EndReason {
    /** "Exit" or "quit". */
    USER_INITIATED,
    /** The skill failed, or answered what Alexa refuses. */
    ERROR,
    /** The user did not answer. */
    EXCEEDED_MAX_REPROMPTS
}

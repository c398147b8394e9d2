package backroutine.talk.device;

/** The result of something that the user said or did. */
public sealed interface Outcome {
    /** The skill was asked, and answered or failed. */
    record Answered(Exchange exchange) implements Outcome {}

    /** The user did not answer, and the reprompt plays. */
    record Reprompted(Playback.Segment reprompt) implements Outcome {}

    /** The session has ended and the skill was told. */
    record Ended(Exchange exchange) implements Outcome {}

    /**
     * Nothing reached the skill.
     *
     * @param why a sentence for the user
     */
    record Unreached(String why) implements Outcome {}
}

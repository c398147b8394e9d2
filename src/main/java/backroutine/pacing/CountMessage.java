package backroutine.pacing;

import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.MessageValue.Text;

/** The messages spoken while exercises are introduced and counted. */
public enum CountMessage implements MessageKey {
    /** A sentence of the exercise's own text, such as a step. */
    VERBATIM,
    /** Only a number: a second of a hold or of a count-in. */
    COUNT,
    /** The last word of a count-in whose "one" would be taken for the number of the repetition. */
    COUNT_IN_END,
    /** The number of a repetition without its motion. */
    NUMBER,
    NUMBER_LAST,
    /** Said before the number of the first repetition of the second half. */
    HALFWAY,
    /** In a long hold. */
    KEEP_BREATHING,

    SQUEEZE,
    HOLD,
    RELAX,
    LIFT,
    LOWER,
    INHALE,
    EXHALE,
    TURN,
    RETURN,
    /** The first phase of a repetition, with its number or as the last one. */
    MOTION_NUMBERED,
    MOTION_LAST,
    /** The last phase of the repetition in the middle of a set. */
    MOTION_HALFWAY,
    /** A motion as a sentence of its own, before the number of the next repetition. */
    MOTION_ALONE,

    INTRODUCE,
    DOSE_SETS,
    DOSE_EACH_SIDE,
    DOSE_DIVIDED,
    HOLD_SECONDS,
    KIT,
    /** The kit, and that there is time to fetch it. */
    KIT_FETCHED,
    /** The position, for a user who continues within an exercise. */
    POSITION,
    SETTLE,
    /** The number of the set that begins, with its side. */
    SET_BEGINS,
    /** The side that begins, where there is one set. */
    SIDE_BEGINS,
    FINISHED_EXERCISE,
    /** The same with the number of all repetitions that were done. */
    FINISHED_REPETITIONS,
    REST,
    REST_PRAISED,
    REST_UNTIL_READY,
    CHANGE,

    ASK_EXERCISE,
    ASK_SET,
    /** The same where there is little time. */
    ASK_SET_BRIEFLY,
    ASK_SIDE,
    /** In the middle of a set. */
    ASK_GO_ON,
    /** Asks what the user meant, when it was not understood within a set. */
    ASK_ONCE_MORE,
    /** Added to a question: the routine goes on if the user says nothing. */
    OR_WAIT,
    /** Added to a question: the routine waits for the user. */
    WHEN_READY,
    /** Added to the last question before Alexa closes the session: how to go on now or later. */
    NOW_OR_LATER,
    /** The question after the last repetition of a visit, in the response and in the reprompt. */
    ASK_LAST,
    ASK_LAST_AGAIN;

    private final String id = MessageKey.id("count", this);

    /** The message for a sentence of the exercise's own text. */
    public static Message verbatim(String sentence) {
        return Message.of(VERBATIM).with("sentence", new Text(sentence));
    }

    @Override
    public String id() {
        return id;
    }
}

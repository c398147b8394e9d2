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
    /** The number of the repetition that comes next, if it begins with a hold. */
    NUMBER,
    NUMBER_HALFWAY,
    NUMBER_LAST,

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

    INTRODUCE,
    DOSE_SETS,
    DOSE_EACH_SIDE,
    DOSE_DIVIDED,
    KIT,
    GATHER,
    SETTLE,
    SETTLE_SIDE,
    SETTLE_SET,
    FINISHED_EXERCISE,
    REST,
    REST_PRAISED,
    REST_SIDE,
    REST_UNTIL_READY,
    CHANGE,
    CHANGE_PRAISED,

    ASK_EXERCISE,
    ASK_SET,
    ASK_SIDE,
    /** Asks what the user meant, when it was not understood within a set. */
    ASK_ONCE_MORE,
    /** Added to a question: the routine goes on if the user says nothing. */
    OR_WAIT,
    /** Added to a question: the routine waits for the user. */
    WHEN_READY,
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

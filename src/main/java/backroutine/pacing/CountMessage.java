package backroutine.pacing;

import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.MessageValue.Text;

/** What is said while exercises are introduced and counted. */
public enum CountMessage implements MessageKey {
    /** A sentence that stands in the words of the routine. */
    VERBATIM,
    /** A number alone: a second of a hold, or of a count-in. */
    COUNT,
    /** A repetition's number on its own, where its first phase is a hold. */
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
    /** A motion that opens a repetition, with its number, and for the last one. */
    MOTION_NUMBERED,
    MOTION_LAST,
    /** A motion that closes the repetition in the middle of a set. */
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
    /** Closes a question after which silence goes on with the routine, and one after which it does not. */
    OR_WAIT,
    WHEN_READY,
    /** The question after the last repetition of a visit, and the one after a silence there. */
    ASK_LAST,
    ASK_LAST_AGAIN;

    private final String id = MessageKey.id("count", this);

    /** A sentence that stands in the words of the routine. */
    public static Message verbatim(String sentence) {
        return Message.of(VERBATIM).with("sentence", new Text(sentence));
    }

    @Override
    public String id() {
        return id;
    }
}

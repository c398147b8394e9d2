package backroutine.coach.turn;

import backroutine.text.MessageKey;

/** What is said when something is wrong. {@code speech.properties} of each language has a sentence for each. */
public enum SafetyMessage implements MessageKey {
    EMERGENCY,
    BABY_EMERGENCY,
    CRISIS,
    UNWELL,
    NUMBNESS,
    PREGNANT,
    LOW_MOOD,
    SAFETY_QUESTION,

    PAIN,
    SEVERE_PAIN,
    PAIN_LEAVE_OUT,
    PAIN_BEFORE_START,
    BACK_PAIN,
    ASK_USUAL_ACHE,
    ASK_USUAL_ACHE_AGAIN,
    /** Asks whether to leave the exercise out, to continue it, or to stop. */
    ASK_HOW_TO_GO_ON,
    ASK_HOW_TO_GO_ON_AGAIN,
    ASK_SKIP_OR_STOP,
    ASK_SKIP_OR_STOP_AGAIN,
    STOPPED_IN_DOUBT,

    TOO_HARD,
    TOO_HARD_BEFORE_START,
    EASIER_HOLD,
    EASIER_REST,
    ASK_EASIER;

    private final String id = MessageKey.id("safety", this);

    @Override
    public String id() {
        return id;
    }
}

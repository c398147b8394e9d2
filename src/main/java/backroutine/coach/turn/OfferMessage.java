package backroutine.coach.turn;

import backroutine.text.MessageKey;

/** The messages about what the coach offers over weeks. {@code speech.properties} of each language has a sentence for each. */
public enum OfferMessage implements MessageKey {
    ASK_MOMENT,
    ASK_MOMENT_AGAIN,
    REMINDERS_DECLINED,

    WEEK_FACT,

    /** Before the question whether to hold longer. */
    HELD_TIMES,
    ASK_HOLD,
    ASK_HOLD_AGAIN,
    HOLD_STAYS,

    ASK_GOAL,
    ASK_GOAL_AGAIN,
    GOAL_SET,
    GOAL_TOO_MANY,
    GOAL_NONE,
    GOAL_IS,
    GOAL_SO_FAR,
    GOAL_LOOK_BACK,

    SEE_PHYSIO,
    PHYSIO_SUMMARY;

    private final String id = MessageKey.id("offer", this);

    @Override
    public String id() {
        return id;
    }
}

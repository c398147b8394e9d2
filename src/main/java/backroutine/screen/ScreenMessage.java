package backroutine.screen;

import backroutine.text.MessageKey;

/** What stands on a screen. Numbers stand there in digits. */
public enum ScreenMessage implements MessageKey {
    ROUTINE,
    /** The exercise under way. */
    EXERCISE,
    SET,
    SET_SIDE,
    SIDE,
    NEXT,
    LAST,
    PROGRESS,
    /** Sets and repetitions of an exercise in a list. */
    DOSE,
    DOSE_SIDES,
    MINUTES,

    DONE,
    DONE_EXERCISES,
    DONE_WEEK,
    DONE_LATER,
    DONE_DAY,

    BUTTON_PAUSE,
    BUTTON_AGAIN,
    BUTTON_NEXT,
    BUTTON_GO_ON,
    BUTTON_YES,
    BUTTON_NO,

    // What a screen reader says.
    LABEL_REPETITION,
    LABEL_FIGURE,
    LABEL_LIST,
    LABEL_START;

    private final String id = MessageKey.id("screen", this);

    @Override
    public String id() {
        return id;
    }
}

package backroutine.coach.turn;

import backroutine.text.MessageKey;

/** What is said of a setting that the user changes. {@code speech.properties} of each language has a sentence for each. */
public enum SettingMessage implements MessageKey {
    HOLD_CHANGED,
    HOLD_LONGEST,
    HOLD_LONGEST_PRESCRIBED,
    HOLD_SHORTEST,
    HOLD_SHORTEST_PRESCRIBED,
    HOLD_FIXED,
    HOLD_FIXED_PRESCRIBED,
    HOLD_NONE,
    HOLD_WHICH,
    HOLD_HOW_LONG,

    PACE_SLOWER,
    PACE_NORMAL,
    PACE_FASTER,
    PACE_SLOWEST,
    PACE_FASTEST,
    /** A part of the sentence about the pace, as the three after it. */
    PACE_MOVEMENTS_LONGER,
    PACE_SOME_MOVEMENTS_LONGER,
    PACE_MOVEMENTS_SHORTER,
    PACE_SOME_MOVEMENTS_SHORTER,
    /** The exercise under way is a hold and nothing else. */
    PACE_NOTHING_MOVES,
    PACE_SLOWEST_HERE,
    PACE_FASTEST_HERE,
    PACE_OTHERS_SLOWER,
    PACE_OTHERS_FASTER,
    PACE_OTHERS_SLOWEST,
    PACE_OTHERS_FASTEST,

    REST_LONGER,
    REST_SHORTER,
    REST_LONGEST,
    REST_SHORTEST,
    /** The exercise under way has one set. */
    REST_NONE,
    REST_LONGEST_HERE,
    REST_SHORTEST_HERE,
    REST_OTHERS_LONGER,
    REST_OTHERS_SHORTER,

    COUNTING_LESS,
    COUNTING_AS_USUAL,
    COUNTING_EVERYTHING,
    COUNTING_UP,
    COUNTING_DOWN,

    TALKING_QUIETLY,
    TALKING_QUIETLY_ALREADY,
    TALKING_NORMALLY,
    TALKING_NORMALLY_ALREADY,

    POSITION_TIME_LONGER,
    POSITION_TIME_LONGEST,
    POSITION_TIME_USUAL,
    POSITION_TIME_SHORTEST,

    ENCOURAGING,
    NOT_ENCOURAGING,
    SAYING_MORE,
    SAYING_LESS;

    private final String id = MessageKey.id("setting", this);

    @Override
    public String id() {
        return id;
    }
}

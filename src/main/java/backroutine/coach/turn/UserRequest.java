package backroutine.coach.turn;

import java.util.Optional;
import java.util.OptionalInt;

/** A question or a wish of the user, which can be said at any time. */
public sealed interface UserRequest extends Turn {
    /** A statement about the clearance, in words that answer nothing else. */
    enum ClearanceAnswer implements UserRequest {
        CLEARED,
        NOT_CLEARED,
        /** How long ago the birth was, long enough for a check-up: neither a yes nor a no. */
        TIME_SINCE_BIRTH
    }

    /** A question of the user, or a request that was not understood. */
    enum Question implements UserRequest {
        WHAT_DO_I_NEED,
        /** The user has no band, or no chair. */
        NO_KIT,
        WHERE_AM_I,
        WHATS_NEXT,
        WHICH_EXERCISES,
        HOW_MANY_LEFT,
        HOW_LONG,
        /** The user wants fewer repetitions than are prescribed. */
        FEWER_REPETITIONS,
        HOW_AM_I_DOING,
        THIS_WEEK,
        FOR_MY_PHYSIO,
        WHAT_DO_YOU_KNOW,
        HELP,
        WHAT_DO_YOU_MEAN,
        /** The user does not know the answer to a question. */
        NOT_SURE,
        /** The user wants a reminder that is not daily. */
        REMIND_ONCE,
        NOT_UNDERSTOOD
    }

    /** A change of a setting by one step. */
    enum SettingChange implements UserRequest {
        HOLD_LONGER,
        HOLD_SHORTER,
        SLOWER,
        FASTER,
        REST_LONGER,
        REST_SHORTER,
        COUNT_LESS,
        COUNT_AS_USUAL,
        COUNT_EVERYTHING,
        COUNT_UP,
        COUNT_DOWN,
        ENCOURAGE,
        STOP_ENCOURAGING,
        SAY_MORE,
        SAY_LESS,
        /** More time to get into position. */
        POSITION_LONGER,
        /** The usual time to get into position. */
        POSITION_USUAL
    }

    /** A change of the voice. It needs no clearance: somebody may be asleep in the room before the first exercise. */
    enum VoiceChange implements UserRequest {
        TALK_QUIETLY,
        TALK_NORMALLY
    }

    /**
     * The user asked for one exercise.
     *
     * @param exercise its id, or the words that the user said for it; empty if no name was understood
     */
    record StartAt(Optional<String> exercise) implements UserRequest {}

    /**
     * The user asked for the exercise with a number.
     *
     * @param number from 1; empty for the last exercise
     */
    record StartNumber(OptionalInt number) implements UserRequest {}

    /**
     * The user wants to leave an exercise out.
     *
     * @param exercise its id, or the words that the user said for it; empty for the one under way
     */
    record SkipExercise(Optional<String> exercise) implements UserRequest {}

    /**
     * The user asked how an exercise is done.
     *
     * @param exercise its id, or the words that the user said for it; empty for the one under way
     */
    record HowTo(Optional<String> exercise) implements UserRequest {}

    /**
     * The user asked for a hold of so many seconds.
     *
     * @param seconds the number; empty if none was understood
     */
    record HoldFor(OptionalInt seconds) implements UserRequest {}

    /**
     * The user wants a goal, another one or none.
     *
     * @param visits how many visits a week, 0 for no goal; empty if the user named no number
     */
    record SetGoal(OptionalInt visits) implements UserRequest {}

    /**
     * The user said a number and nothing else.
     *
     * @param number the number; empty if none was understood
     */
    record BareNumber(OptionalInt number) implements UserRequest {}

    /** What the user asks about an exercise. */
    enum Topic {
        /** When it was done last. */
        LAST_TIME,
        /** How often it was done so far. */
        TIMES_DONE,
        /** How often it is prescribed. */
        TIMES_A_DAY,
        /** How long its hold is, and how long it takes. */
        LENGTH
    }

    /**
     * The user asked something about an exercise.
     *
     * @param topic what
     * @param exercise its id, or the words that the user said for it; empty for the one under way, or the whole routine
     */
    record AboutExercise(Topic topic, Optional<String> exercise) implements UserRequest {}

    /**
     * The user has little time.
     *
     * @param minutes how much; empty if the user did not say
     */
    record ShortVisit(OptionalInt minutes) implements UserRequest {}

    /** The user wants to do all that is left of the visit, and not only the short one. */
    record WholeVisit() implements UserRequest {}

    /** A request about stored data or reminders. */
    enum DataRequest implements UserRequest {
        DELETE_DATA,
        LIST_REMINDERS,
        CANCEL_REMINDERS
    }
}

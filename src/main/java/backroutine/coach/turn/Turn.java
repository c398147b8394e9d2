package backroutine.coach.turn;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the user or the device did. */
public sealed interface Turn {
    /** The beginning and the end of a session, and events on the device. */
    enum SessionEvent implements Turn {
        LAUNCH,
        STOP,
        /** The session ended and the user cannot hear a reply. */
        ENDED,
        /** The session ended because the user said nothing. */
        TIMED_OUT,
        /** The session went on after something else, such as a permission screen. */
        RESUMED,
        /** The device could not play the audio document. */
        AUDIO_FAILED
    }

    /** A move through a visit, or a yes or no. */
    enum Move implements Turn {
        READY,
        YES,
        NO,
        NEXT,
        PREVIOUS,
        REPEAT,
        SKIP,
        /** The user did the set alone. */
        DONE,
        PAUSE,
        RESUME,
        START_OVER
    }

    /** A question of the user, or a request that was not understood. */
    enum Question implements Turn {
        WHAT_DO_I_NEED,
        HOW_MANY_LEFT,
        HOW_AM_I_DOING,
        THIS_WEEK,
        FOR_MY_PHYSIO,
        WHAT_DO_YOU_KNOW,
        HELP,
        /** The user does not know whether there is a clearance. */
        NOT_SURE,
        NOT_UNDERSTOOD
    }

    /** A symptom that the user reports. It is answered at once and never stored. */
    enum Symptom implements Turn {
        HURTS,
        NUMB,
        EMERGENCY
    }

    /** A change of a setting by one step. */
    enum SettingChange implements Turn {
        HOLD_LONGER,
        HOLD_SHORTER,
        SLOWER,
        FASTER,
        REST_LONGER,
        REST_SHORTER,
        COUNT_LESS,
        COUNT_EVERYTHING,
        ENCOURAGE,
        STOP_ENCOURAGING,
        SAY_MORE,
        SAY_LESS
    }

    /**
     * The user asked for one exercise.
     *
     * @param exercise its id; empty if the name is not one of the routine
     */
    record StartAt(Optional<String> exercise) implements Turn {}

    /**
     * The user asked how an exercise is done.
     *
     * @param exercise its id; empty for the one under way
     */
    record HowTo(Optional<String> exercise) implements Turn {}

    /**
     * The user asked for a hold of so many seconds.
     *
     * @param seconds the number; empty if none was understood
     */
    record HoldFor(OptionalInt seconds) implements Turn {}

    /**
     * The user asked when an exercise was done last.
     *
     * @param exercise its id; empty for the whole routine
     */
    record LastTime(Optional<String> exercise) implements Turn {}

    /** A request about stored data or reminders. */
    enum DataRequest implements Turn {
        DELETE_DATA,
        LIST_REMINDERS,
        CANCEL_REMINDERS
    }

    /**
     * The user asked for daily reminders.
     *
     * @param times when; empty if none was understood
     * @param replace whether these replace the reminders that are set
     */
    record RemindAt(List<LocalTime> times, boolean replace) implements Turn {
        /** Keeps its own copy. */
        public RemindAt {
            times = List.copyOf(times);
        }
    }

    /** The answer that Alexa got when it asked for the permission to set reminders. */
    enum Permission implements Turn {
        GIVEN,
        REFUSED,
        NOT_ANSWERED
    }

    /**
     * The reminder service answered a command.
     *
     * @param command what the service was asked to do
     * @param result what it answered
     */
    record ReminderAnswered(ReminderCommand command, ReminderCommand.Result result) implements Turn {}
}

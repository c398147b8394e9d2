package backroutine.coach.turn;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the person, or her device, just did. */
public sealed interface Turn {
    /** Opening and closing the conversation. */
    enum SessionEvent implements Turn {
        LAUNCH,
        STOP,
        /** The session ended without her being able to hear an answer. */
        ENDED,
        /** The session ended because nobody said anything to the end of it. */
        TIMED_OUT,
        /** Something outside the conversation came back to it, such as a permission screen. */
        RESUMED,
        /** Her device could not play the counted document. */
        AUDIO_FAILED
    }

    /** Moving through a visit. */
    enum Move implements Turn {
        READY,
        YES,
        NO,
        NEXT,
        PREVIOUS,
        REPEAT,
        SKIP,
        /** She did the set on her own. */
        DONE,
        PAUSE,
        RESUME,
        START_OVER
    }

    /** Something she asks, or that was not understood. */
    enum Question implements Turn {
        WHAT_DO_I_NEED,
        HOW_MANY_LEFT,
        HOW_AM_I_DOING,
        THIS_WEEK,
        FOR_MY_PHYSIO,
        WHAT_DO_YOU_KNOW,
        HELP,
        /** She does not know whether she has been cleared. */
        NOT_SURE,
        NOT_UNDERSTOOD
    }

    /** What her body tells her; answered at once, and never kept. */
    enum Symptom implements Turn {
        HURTS,
        NUMB,
        EMERGENCY
    }

    /** A change of her settings. */
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
     * She asked for one exercise.
     *
     * @param exercise its id; empty if the name was not one of ours
     */
    record StartAt(Optional<String> exercise) implements Turn {}

    /**
     * She asked how an exercise is done.
     *
     * @param exercise its id; empty for the one under way
     */
    record HowTo(Optional<String> exercise) implements Turn {}

    /**
     * She asked for a hold of so many seconds.
     *
     * @param seconds the number; empty if none was understood
     */
    record HoldFor(OptionalInt seconds) implements Turn {}

    /**
     * She asked when she did an exercise last.
     *
     * @param exercise its id; empty for the whole routine
     */
    record LastTime(Optional<String> exercise) implements Turn {}

    /** What is kept of her, and beside her. */
    enum DataRequest implements Turn {
        DELETE_DATA,
        LIST_REMINDERS,
        CANCEL_REMINDERS
    }

    /**
     * She asked to be reminded every day.
     *
     * @param times when; empty if none was understood
     * @param replace whether these take the place of the reminders that are set
     */
    record RemindAt(List<LocalTime> times, boolean replace) implements Turn {
        /** Keeps its own copy. */
        public RemindAt {
            times = List.copyOf(times);
        }
    }

    /** What she said when Alexa asked her for a permission. */
    enum Permission implements Turn {
        GIVEN,
        REFUSED,
        NOT_ANSWERED
    }

    /**
     * An errand came back.
     *
     * @param command what was asked
     * @param result what came of it
     */
    record ReminderAnswered(ReminderCommand command, ReminderCommand.Result result) implements Turn {}
}

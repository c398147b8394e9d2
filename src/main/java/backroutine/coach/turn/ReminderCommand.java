package backroutine.coach.turn;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** Something that only Alexa's own services can do, asked for by a reply. */
public sealed interface ReminderCommand {
    /**
     * Reminds every day at a time, in the device's own time zone.
     *
     * @param at the time of day, to the minute
     */
    record Add(LocalTime at) implements ReminderCommand {
        /** Refuses a reminder at no time. */
        public Add {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Reminds every day at a time, and no longer at any other. The other reminders go only when this one is set.
     *
     * @param at the time of day, to the minute
     */
    record ReplaceAll(LocalTime at) implements ReminderCommand {
        /** Refuses a reminder at no time. */
        public ReplaceAll {
            Objects.requireNonNull(at, "at");
        }
    }

    /** Cancels every reminder of this skill. */
    record CancelAll() implements ReminderCommand {}

    /** Tells the times of this skill's reminders. */
    record ListTimes() implements ReminderCommand {}

    /** What came of an errand. */
    sealed interface Result {
        /** It was done. */
        record Done() implements Result {}

        /**
         * These daily reminders are set.
         *
         * @param times in the order of the day; empty if there are none
         */
        record Times(List<LocalTime> times) implements Result {
            /** Keeps its own copy. */
            public Times {
                times = List.copyOf(times);
            }
        }

        /** The person has not allowed this skill to set reminders. */
        record NotAllowed() implements Result {}

        /** This device has no reminders. */
        record NotSupported() implements Result {}

        /** Alexa's limit of reminders is reached. */
        record TooMany() implements Result {}

        /** Alexa's service did not answer, or failed. */
        record ServiceDown() implements Result {}
    }
}

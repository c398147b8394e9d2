package backroutine.coach.turn;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** A request to Alexa's reminder service, made by a reply. */
public sealed interface ReminderCommand {
    /**
     * Creates a reminder for every day, in the time zone of the device.
     *
     * @param at the time of day, to the minute
     */
    record Add(LocalTime at) implements ReminderCommand {
        /** Refuses null. */
        public Add {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Creates a reminder for every day and then deletes all others of this skill.
     *
     * @param at the time of day, to the minute
     */
    record ReplaceAll(LocalTime at) implements ReminderCommand {
        /** Refuses null. */
        public ReplaceAll {
            Objects.requireNonNull(at, "at");
        }
    }

    /** Cancels every reminder of this skill. */
    record CancelAll() implements ReminderCommand {}

    /** Reads the times of the reminders of this skill. */
    record ListTimes() implements ReminderCommand {}

    /** The result of a command. */
    sealed interface Result {
        /** It was done. */
        record Done() implements Result {}

        /**
         * These daily reminders are set.
         *
         * @param times in ascending order; empty if there are none
         */
        record Times(List<LocalTime> times) implements Result {
            /** Keeps its own copy. */
            public Times {
                times = List.copyOf(times);
            }
        }

        /** The user has not given this skill the permission to set reminders. */
        record NotAllowed() implements Result {}

        /** This device has no reminders. */
        record NotSupported() implements Result {}

        /** Alexa's limit of reminders is reached. */
        record TooMany() implements Result {}

        /** The time zone of the device is not known, so no reminder was set. */
        record NoTimeZone() implements Result {}

        /** Alexa's service did not answer, or failed. */
        record ServiceDown() implements Result {}
    }
}

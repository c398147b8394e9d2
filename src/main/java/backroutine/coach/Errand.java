package backroutine.coach;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** Something that only Alexa's own services can do, asked for by a reply. */
public sealed interface Errand {
    /**
     * Reminds every day at a time, in the device's own time zone.
     *
     * @param at the time of day, to the minute
     */
    record Remind(LocalTime at) implements Errand {
        /** Refuses a reminder at no time. */
        public Remind {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Reminds every day at a time, and no longer at any other. The other reminders go only when this one is set.
     *
     * @param at the time of day, to the minute
     */
    record RemindInstead(LocalTime at) implements Errand {
        /** Refuses a reminder at no time. */
        public RemindInstead {
            Objects.requireNonNull(at, "at");
        }
    }

    /** Cancels every reminder of this skill. */
    record CancelReminders() implements Errand {}

    /** Tells the times of this skill's reminders. */
    record ListReminders() implements Errand {}

    /** What came of an errand. */
    sealed interface Result {
        /** It was done. */
        record Done() implements Result {}

        /**
         * These daily reminders are set.
         *
         * @param times in the order of the day; empty if there are none
         */
        record Set(List<LocalTime> times) implements Result {
            /** Keeps its own copy. */
            public Set {
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
        record Down() implements Result {}
    }
}

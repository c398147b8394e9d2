package backroutine.talk.device;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What Alexa herself knows of an account, apart from the skill: settings of its devices, and what the skill is allowed. */
public interface Cloud {
    /** Nobody listens: where Alexa's own services play no part. */
    Cloud NONE = new Cloud() {
        @Override
        public void zone(String device, ZoneId zone) {}

        @Override
        public void allowReminders(Account account, boolean allowed) {}

        @Override
        public List<Ring> rings(Account account, Instant after, Instant until) {
            return List.of();
        }
    };

    /** A device is in this time zone from now on. */
    void zone(String device, ZoneId zone);

    /** The person gives the skill the permission to set reminders, or refuses it. */
    void allowReminders(Account account, boolean allowed);

    /** The reminders that go off after one moment and up to another, in the order of time. */
    List<Ring> rings(Account account, Instant after, Instant until);

    /**
     * A reminder goes off.
     *
     * @param at when
     * @param words what is spoken
     */
    record Ring(Instant at, String words) {}
}

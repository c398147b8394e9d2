package backroutine.talk.device;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Alexa's own services for an account: the settings of its devices, reminders, and the skill's permissions. */
public interface Cloud {
    /** Does nothing, for conversations that do not use Alexa's own services. */
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

    /** The user gives the skill the permission to set reminders, or refuses it. */
    void allowReminders(Account account, boolean allowed);

    /** The reminders that ring after one moment and up to another, in the order of time. */
    List<Ring> rings(Account account, Instant after, Instant until);

    /**
     * A reminder that rings.
     *
     * @param at when
     * @param words what is spoken
     */
    record Ring(Instant at, String words) {}
}

package backroutine.coach.turn;

import backroutine.pacing.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When and where a turn happens, and how its device plays blocks.
 *
 * @param now the request's timestamp
 * @param zone the time zone of the user
 * @param zoneKnown whether it is the user's own; otherwise it is the likely one for the user's language
 * @param delivery how blocks reach the device
 * @param session the session in which the turn happens
 */
public record TurnContext(Instant now, ZoneId zone, boolean zoneKnown, Delivery delivery, Session session) {
    /** From this time on nothing is left for later today. */
    private static final LocalTime LATE = LocalTime.of(23, 0);
    /** Until this time it is still the night of the day before. */
    private static final LocalTime END_OF_NIGHT = LocalTime.of(4, 0);

    /** The session of a turn, as seen from the block under way. */
    public enum Session {
        /** It begins with this turn. */
        NEW,
        /** It has the state that the last turn left: what plays, plays here. */
        SAME,
        /** Another device has changed the state since the last turn of this session. */
        OTHER
    }

    /** Refuses null. */
    public TurnContext {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(session, "session");
    }

    /** The time of day in the time zone of the user. */
    public LocalTime time() {
        return now.atZone(zone).toLocalTime();
    }

    /** The date in the time zone of the user. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** Whether the day is nearly over, so that nothing is left for later today. */
    public boolean isLate() {
        return !time().isBefore(LATE);
    }

    /** Whether a visit that began on a day still belongs to now; after a flight west, that day may be after today. */
    public boolean isCurrent(LocalDate day) {
        return !day.isBefore(today()) || isSameNight(day);
    }

    /** Whether it is the night after a day: what was begun before midnight goes on as if the day had not ended. */
    public boolean isSameNight(LocalDate day) {
        return day.equals(today().minusDays(1)) && time().isBefore(END_OF_NIGHT);
    }
}

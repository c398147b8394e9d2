package backroutine.coach.turn;

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
 * @param plain whether blocks are sent as plain speech
 */
public record TurnContext(Instant now, ZoneId zone, boolean plain) {
    /** Refuses null. */
    public TurnContext {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
    }

    /** The time of day in the time zone of the user. */
    public LocalTime time() {
        return now.atZone(zone).toLocalTime();
    }

    /** The date in the time zone of the user. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}

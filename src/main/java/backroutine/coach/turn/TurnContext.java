package backroutine.coach.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When a turn happens, and for what device.
 *
 * @param now the request's timestamp
 * @param zone the person's own time zone
 * @param plain whether counting is to be sent as plain speech
 */
public record TurnContext(Instant now, ZoneId zone, boolean plain) {
    /** Refuses a moment without a time or a zone. */
    public TurnContext {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
    }

    /** The time of day in her time zone. */
    public LocalTime time() {
        return now.atZone(zone).toLocalTime();
    }

    /** The date in her time zone. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}

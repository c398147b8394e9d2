package backroutine.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a turn happens.
 *
 * @param now the request's timestamp
 * @param today the date in the person's own time zone
 */
public record Moment(Instant now, LocalDate today) {
    /** The moment {@code now} in {@code zone}. */
    public static Moment of(Instant now, ZoneId zone) {
        return new Moment(now, now.atZone(zone).toLocalDate());
    }
}

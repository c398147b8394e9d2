package backroutine.session;

import backroutine.coach.turn.Turn;
import backroutine.progress.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * One turn of a conversation as it arrives, with everything that decides how it is answered.
 *
 * @param person whose progress it is
 * @param request the id of the request; a request that was answered before changes nothing
 * @param at when the request was made
 * @param turn what the user or the device did
 * @param deviceZone the device's time zone; empty if it was not asked for in this turn, or is not known
 * @param likelyZone the time zone to assume while no other is known
 * @param modes how answers are played
 * @param screen the screen of the device
 * @param session what the session carried; empty in a new session
 */
public record IncomingTurn(Person person, String request, Instant at, Turn turn, Optional<ZoneId> deviceZone,
        ZoneId likelyZone, PlaybackModes modes, Screen screen, Optional<SessionState> session) {
    /** Checks that no component is null. */
    public IncomingTurn {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(deviceZone, "deviceZone");
        Objects.requireNonNull(likelyZone, "likelyZone");
        Objects.requireNonNull(modes, "modes");
        Objects.requireNonNull(screen, "screen");
        Objects.requireNonNull(session, "session");
    }
}

package backroutine.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known for as long as a session lasts. The session carries it; it is never stored in the table.
 *
 * @param undisturbed the visit that began in this session and in which the person reported nothing that is wrong; empty if
 *        there is none
 * @param tooHard how often the person said in this session that an exercise is too hard, by the exercise's id
 */
public record ThisSession(Optional<Visit> undisturbed, Map<String, Integer> tooHard) {
    /** Keeps its own copy. */
    public ThisSession {
        Objects.requireNonNull(undisturbed, "undisturbed");
        tooHard = Map.copyOf(tooHard);
    }

    /** A session in which nothing has happened. */
    public static ThisSession begun() {
        return new ThisSession(Optional.empty(), Map.of());
    }

    /** This session with a visit that begins in it. */
    public ThisSession withVisit(Visit visit) {
        return new ThisSession(Optional.of(visit), tooHard);
    }

    /** This session after something in the visit under way that forbids any further offer in it. */
    public ThisSession disturbed() {
        return new ThisSession(Optional.empty(), tooHard);
    }

    /** This session after the person found an exercise too hard once more. */
    public ThisSession withTooHard(String exercise) {
        Map<String, Integer> more = new HashMap<>(tooHard);
        more.merge(exercise, 1, Integer::sum);
        return new ThisSession(undisturbed, more);
    }

    /** How often the person found an exercise too hard in this session. */
    public int timesTooHard(String exercise) {
        return tooHard.getOrDefault(exercise, 0);
    }
}

package backroutine.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known for as long as a session lasts. The session carries it; it is never stored in the table.
 *
 * @param undisturbed the visit that began in this session and in which the person reported nothing that is wrong; empty if
 *        there is none
 * @param tooHard how often the person said in this session that an exercise is too hard, by the exercise's id
 * @param startDelays how long the last blocks on the screen took to start, in milliseconds, the newest first,
 *        {@link #DELAYS_KEPT} at most
 * @param soundless whether the screen could not play the sound of its document; then the voice is sent beside it
 */
public record ThisSession(Optional<Visit> undisturbed, Map<String, Integer> tooHard, List<Integer> startDelays,
        boolean soundless) {
    /** How many delays are kept: one delay that is out of the ordinary does not change the middle one of three. */
    public static final int DELAYS_KEPT = 3;
    /** The start delay of a screen while none was measured, in milliseconds. */
    private static final int EXPECTED_START_DELAY = 400;

    /** Keeps its own copy. */
    public ThisSession {
        Objects.requireNonNull(undisturbed, "undisturbed");
        tooHard = Map.copyOf(tooHard);
        startDelays = List.copyOf(startDelays.subList(0, Math.min(startDelays.size(), DELAYS_KEPT)));
    }

    /** A session in which nothing has happened. */
    public static ThisSession begun() {
        return new ThisSession(Optional.empty(), Map.of(), List.of(), false);
    }

    /** This session with a visit that begins in it. */
    public ThisSession withVisit(Visit visit) {
        return new ThisSession(Optional.of(visit), tooHard, startDelays, soundless);
    }

    /** This session after something in the visit under way that forbids any further offer in it. */
    public ThisSession disturbed() {
        return new ThisSession(Optional.empty(), tooHard, startDelays, soundless);
    }

    /** This session after the person found an exercise too hard once more. */
    public ThisSession withTooHard(String exercise) {
        Map<String, Integer> more = new HashMap<>(tooHard);
        more.merge(exercise, 1, Integer::sum);
        return new ThisSession(undisturbed, more, startDelays, soundless);
    }

    /** How often the person found an exercise too hard in this session. */
    public int timesTooHard(String exercise) {
        return tooHard.getOrDefault(exercise, 0);
    }

    /** This session after a block on the screen that took {@code millis} milliseconds to start. */
    public ThisSession withStartDelay(int millis) {
        List<Integer> delays = new ArrayList<>(startDelays);
        delays.addFirst(millis);
        return new ThisSession(undisturbed, tooHard, delays, soundless);
    }

    /** This session after the screen could not play the sound of its document. */
    public ThisSession withoutSoundOnScreen() {
        return new ThisSession(undisturbed, tooHard, startDelays, true);
    }

    /** The median of the last delays, in milliseconds; empty if no block was played on the screen to its end. */
    public OptionalInt usualStartDelay() {
        List<Integer> sorted = startDelays.stream().sorted().toList();
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get((sorted.size() - 1) / 2));
    }

    /** The delay to reckon with, in milliseconds: the usual one, or an expected one while none was measured. */
    public int startDelay() {
        return usualStartDelay().orElse(EXPECTED_START_DELAY);
    }
}

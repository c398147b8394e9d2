package backroutine.progress;

import backroutine.pacing.Settings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of a person from day to day.
 *
 * @param cleared when she said that she has been cleared for exercise
 * @param settings what she chose
 * @param plainAudio whether her device could not play the counted document, so that plain speech is sent instead
 * @param completions how often each exercise was completed, by id
 * @param state where she is in the conversation
 * @param lastRequest the id of the request that was answered last
 * @param version how often this was saved; 0 for a person nobody has met
 */
public record Profile(Optional<Instant> cleared, Settings settings, boolean plainAudio,
        Map<String, Integer> completions, State state, Optional<String> lastRequest, long version) {
    /** Keeps its own copy. */
    public Profile {
        Objects.requireNonNull(cleared, "cleared");
        Objects.requireNonNull(settings, "settings");
        completions = Map.copyOf(completions);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(lastRequest, "lastRequest");
    }

    /** Somebody who has never been here. */
    public static Profile unknown() {
        return new Profile(Optional.empty(), Settings.prescribed(), false, Map.of(), new State.Away(),
                Optional.empty(), 0);
    }

    /** This profile in another state. */
    public Profile withState(State other) {
        return new Profile(cleared, settings, plainAudio, completions, other, lastRequest, version);
    }

    /** This profile, cleared for exercise at {@code when}. */
    public Profile withCleared(Instant when) {
        return new Profile(Optional.of(when), settings, plainAudio, completions, state, lastRequest, version);
    }

    /** This profile with other settings. */
    public Profile withSettings(Settings others) {
        return new Profile(cleared, others, plainAudio, completions, state, lastRequest, version);
    }

    /** This profile for a device that plays plain speech only. */
    public Profile withPlainAudio() {
        return new Profile(cleared, settings, true, completions, state, lastRequest, version);
    }

    /** This profile with an exercise completed once more. */
    public Profile withCompleted(String exercise) {
        Map<String, Integer> more = new HashMap<>(completions);
        more.merge(exercise, 1, Integer::sum);
        return new Profile(cleared, settings, plainAudio, more, state, lastRequest, version);
    }

    /** This profile after it answered {@code request} and was saved as {@code newVersion}. */
    public Profile savedAs(String request, long newVersion) {
        return new Profile(cleared, settings, plainAudio, completions, state, Optional.of(request), newVersion);
    }

    /** How often the exercise was completed. */
    public int completions(String exercise) {
        return completions.getOrDefault(exercise, 0);
    }
}

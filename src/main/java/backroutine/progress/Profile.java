package backroutine.progress;

import backroutine.pacing.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a person from day to day.
 *
 * @param cleared when she said that she has been cleared for exercise
 * @param settings what she chose
 * @param plainAudio whether her device could not play the counted document, so that plain speech is sent instead
 * @param zone her time zone, as Alexa told it last
 * @param history what was done so far
 * @param state where she is in the conversation
 * @param answered the ids of the requests that were answered last, the newest first, {@link #REMEMBERED} at most; none for a
 *        person nobody has met
 */
public record Profile(Optional<Instant> cleared, Settings settings, boolean plainAudio, Optional<ZoneId> zone,
        History history, State state, List<String> answered) {
    /** So many requests are known again: another device may have been answered before one is sent a second time. */
    public static final int ANSWERED_KEPT = 3;

    /** Refuses a profile with a part missing. */
    public Profile {
        Objects.requireNonNull(cleared, "cleared");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(state, "state");
        answered = List.copyOf(answered.subList(0, Math.min(answered.size(), ANSWERED_KEPT)));
    }

    /** Somebody who has never been here. */
    public static Profile unknown() {
        return new Profile(Optional.empty(), Settings.prescribed(), false, Optional.empty(), History.none(),
                new State.Idle(), List.of());
    }

    /** This profile in another state. */
    public Profile withState(State other) {
        return new Profile(cleared, settings, plainAudio, zone, history, other, answered);
    }

    /** This profile, cleared for exercise at {@code when}. */
    public Profile withCleared(Instant when) {
        return new Profile(Optional.of(when), settings, plainAudio, zone, history, state, answered);
    }

    /** This profile with other settings. */
    public Profile withSettings(Settings others) {
        return new Profile(cleared, others, plainAudio, zone, history, state, answered);
    }

    /** This profile for a device that plays plain speech only. */
    public Profile withPlainAudio() {
        return new Profile(cleared, settings, true, zone, history, state, answered);
    }

    /** This profile in another time zone. */
    public Profile withZone(ZoneId other) {
        return new Profile(cleared, settings, plainAudio, Optional.of(other), history, state, answered);
    }

    /** This profile with another history. */
    public Profile withHistory(History other) {
        return new Profile(cleared, settings, plainAudio, zone, other, state, answered);
    }

    /** This profile with an exercise completed once more, on {@code day}. */
    public Profile withCompleted(String exercise, LocalDate day) {
        return withHistory(history.with(exercise, day));
    }

    /** This profile after a request was answered. */
    public Profile after(String request) {
        List<String> more = Stream.concat(Stream.of(request), answered.stream()).toList();
        return new Profile(cleared, settings, plainAudio, zone, history, state, more);
    }

    /** The request that was answered last: whoever keeps more has to know it, or somebody else was here in between. */
    public Optional<String> lastAnswered() {
        return answered.stream().findFirst();
    }

    /** Whether this request was answered, as far back as is remembered. */
    public boolean hasAnswered(String request) {
        return answered.contains(request);
    }

    /** How often the exercise was completed. */
    public int completions(String exercise) {
        return history.completions(exercise);
    }
}

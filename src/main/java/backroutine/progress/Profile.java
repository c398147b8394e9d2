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
 * What is stored of a person, apart from days.
 *
 * @param cleared when the person confirmed the clearance; empty if not yet
 * @param settings what the person chose
 * @param failures what devices of the person could not play
 * @param zone the person's last known time zone
 * @param history what was done so far
 * @param guidance what the coach remembers to lead the person
 * @param state what the conversation waits for
 * @param returnTo where the person left a visit for a single exercise, to return there afterwards; empty otherwise
 * @param answered the ids of the requests that were answered last, the newest first, {@link #REMEMBERED} at most; empty for a
 *        person who has not used the skill
 */
public record Profile(Optional<Instant> cleared, Settings settings, DeviceFailures failures, Optional<ZoneId> zone,
        History history, Guidance guidance, State state, Optional<VisitPlace> returnTo, List<String> answered) {
    /**
     * How many ids of answered requests are kept. More than one, because a request may be sent again after another device was
     * answered.
     */
    public static final int ANSWERED_KEPT = 3;

    /** Keeps its own copy of the ids, without those that are too old; refuses null. */
    public Profile {
        Objects.requireNonNull(cleared, "cleared");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(failures, "failures");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(returnTo, "returnTo");
        answered = List.copyOf(answered.subList(0, Math.min(answered.size(), ANSWERED_KEPT)));
    }

    /** The profile of a person who has not used the skill. */
    public static Profile unknown() {
        return new Profile(Optional.empty(), Settings.prescribed(), DeviceFailures.none(), Optional.empty(),
                History.none(),
                Guidance.none(), new State.Idle(), Optional.empty(), List.of());
    }

    /** This profile in another state. */
    public Profile withState(State other) {
        return new Profile(cleared, settings, failures, zone, history, guidance, other, returnTo, answered);
    }

    /** This profile with the clearance confirmed at {@code when}. */
    public Profile withCleared(Instant when) {
        return new Profile(Optional.of(when), settings, failures, zone, history, guidance, state, returnTo, answered);
    }

    /** This profile without clearance and without a place: the person has to be asked again before the next exercise. */
    public Profile withoutClearance() {
        return new Profile(Optional.empty(), settings, failures, zone, history, guidance, new State.Idle(),
                Optional.empty(),
                answered);
    }

    /** This profile with a place to return to after a single exercise; none if {@code other} is empty. */
    public Profile withReturnTo(Optional<VisitPlace> other) {
        return new Profile(cleared, settings, failures, zone, history, guidance, state, other, answered);
    }

    /** This profile with other settings. For each hold that changes, its completions are counted anew. */
    public Profile withSettings(Settings others) {
        Guidance after = guidance;
        for (var hold : others.holds().entrySet()) {
            if (!hold.getValue().equals(settings.holds().get(hold.getKey()))) {
                after = after.withHeldSince(hold.getKey(), completions(hold.getKey()));
            }
        }
        return new Profile(cleared, others, failures, zone, history, after, state, returnTo, answered);
    }

    /** This profile for a device that plays plain speech only. */
    public Profile withPlainAudio() {
        return with(failures.withAudio());
    }

    /** This profile after a kind of device could not show the document for its screen. */
    public Profile withFailedScreen(String kind) {
        return with(failures.withScreen(kind));
    }

    private Profile with(DeviceFailures others) {
        return new Profile(cleared, settings, others, zone, history, guidance, state, returnTo, answered);
    }

    /** This profile in another time zone. */
    public Profile withZone(ZoneId other) {
        return new Profile(cleared, settings, failures, Optional.of(other), history, guidance, state, returnTo,
                answered);
    }

    /** This profile with another history. */
    public Profile withHistory(History other) {
        return new Profile(cleared, settings, failures, zone, other, guidance, state, returnTo, answered);
    }

    /** This profile with other guidance. */
    public Profile withGuidance(Guidance other) {
        return new Profile(cleared, settings, failures, zone, history, other, state, returnTo, answered);
    }

    /**
     * This profile as the table keeps it. An offer in the middle of a visit is not kept, because it may follow the words "too
     * hard": only the place is.
     */
    public Profile kept() {
        return state instanceof State.AskedOffer(var at, _) && at.isPresent()
                ? withState(new State.Paused(at.get()))
                : this;
    }

    /** This profile with an exercise completed once more, on {@code day}. */
    public Profile withCompleted(String exercise, LocalDate day) {
        return withHistory(history.with(exercise, day));
    }

    /** This profile with the id of one more request that was answered. */
    public Profile after(String request) {
        List<String> more = Stream.concat(Stream.of(request), answered.stream()).toList();
        return new Profile(cleared, settings, failures, zone, history, guidance, state, returnTo, more);
    }

    /** This profile before the last request was answered, as far as the ids are concerned. */
    public Profile beforeLastAnswer() {
        List<String> earlier = answered.isEmpty() ? answered : answered.subList(1, answered.size());
        return new Profile(cleared, settings, failures, zone, history, guidance, state, returnTo, earlier);
    }

    /** The id of the request answered last. A turn that saves must know it; otherwise another turn was saved in between. */
    public Optional<String> lastAnswered() {
        return answered.stream().findFirst();
    }

    /** Whether this request was answered, as far as the ids are kept. */
    public boolean hasAnswered(String request) {
        return answered.contains(request);
    }

    /** The visits that may go on: the one under way, and the one that was left for a single exercise. */
    public List<Visit> openVisits() {
        return Stream.concat(state.visitUnderWay().stream(), returnTo.map(VisitPlace::visit).stream()).toList();
    }

    /** Whether an earlier request of the person was answered, or an exercise done. */
    public boolean hasBeenHereBefore() {
        return !answered.isEmpty() || history.lastDay().isPresent();
    }

    /** How often the exercise was completed. */
    public int completions(String exercise) {
        return history.completions(exercise);
    }
}

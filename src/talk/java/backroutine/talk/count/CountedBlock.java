package backroutine.talk.count;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.pacing.Place;
import backroutine.pacing.RepetitionPhases;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.talk.count.Counted.Hold;
import backroutine.talk.count.Counted.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The beats of a block at the times at which they are heard.
 *
 * @param beats at least one, in order
 * @param workAfterMs from the end of the last beat until a repetition begins if nothing is said; 0 if none follows
 */
public record CountedBlock(Routine routine, Settings settings, List<TimedBeat> beats, long workAfterMs) {
    private static final Set<Kind> PAUSES = Set.of(Kind.COUNT_IN, Kind.REST, Kind.CHANGE_SIDES);

    /** Keeps its own copy; refuses an empty list. */
    public CountedBlock {
        Objects.requireNonNull(routine, "routine");
        Objects.requireNonNull(settings, "settings");
        beats = List.copyOf(beats);
        if (beats.isEmpty()) {
            throw new IllegalArgumentException("a block needs at least one beat");
        }
    }

    /** What is counted at a moment, in milliseconds from the start of the audio; empty while the end of a visit is told. */
    public Optional<Counted> at(long ms) {
        int index = indexAt(ms);
        Beat beat = beats.get(index).beat();
        return beat.place().map(place -> beat.isWork() ? repetition(index, place, ms) : between(index, place, ms));
    }

    /** When something else begins to be counted, in milliseconds from the start of the audio: each begins a row of its own. */
    public Set<Long> rowStarts() {
        return IntStream.range(1, beats.size())
                .filter(index -> !isSame(beats.get(index - 1).beat(), beats.get(index).beat()))
                .mapToObj(index -> beats.get(index).startMs())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSame(Beat one, Beat other) {
        return one.isWork()
                ? other.isWork() && one.place().equals(other.place())
                : one.kind() == other.kind();
    }

    private int indexAt(long ms) {
        return IntStream.range(0, beats.size())
                .filter(index -> beats.get(index).startMs() <= ms)
                .max()
                .orElse(0);
    }

    private Counted repetition(int index, Place place, long ms) {
        Exercise exercise = routine.exercise(place.exercise());
        int first = firstOfRun(index);
        long offset = ms - beats.get(first).startMs();
        RepetitionPhases.Timed phase = RepetitionPhases.of(exercise, settings).at(offset);
        return new Counted.Repetition(place, exercise.dose().repetitionsASide(), phase.held()
                ? Optional.of(new Hold(phase.second(offset), phase.seconds()))
                : Optional.empty());
    }

    /** A pause goes on while the question after it is asked, and while the microphone is open. */
    private Counted between(int index, Place place, long ms) {
        boolean asked = beats.get(index).beat().kind() == Kind.QUESTION && index > 0;
        int pause = asked ? index - 1 : index;
        Kind kind = beats.get(pause).beat().kind();
        long end = workStart(index);
        if (!PAUSES.contains(kind) || end <= ms) {
            return new Counted.Speech(place);
        }
        long start = beats.get(firstOfRun(pause)).startMs();
        Span span = new Span(ms - start, end - start);
        return switch (kind) {
            case REST -> new Counted.Rest(place, span);
            case CHANGE_SIDES -> new Counted.SideChange(place, span);
            case COUNT_IN -> new Counted.GettingReady(place, span);
            case ANNOUNCEMENT, INTRODUCTION, WORK, SET_END, HANDOVER, QUESTION, MICROPHONE -> new Counted.Speech(place);
        };
    }

    private int firstOfRun(int index) {
        int first = index;
        while (first > 0 && isSame(beats.get(first - 1).beat(), beats.get(index).beat())) {
            first--;
        }
        return first;
    }

    /** When the next repetition begins; 0 if none does. */
    private long workStart(int index) {
        return beats.subList(index, beats.size())
                .stream()
                .filter(timed -> timed.beat().isWork())
                .findFirst()
                .map(TimedBeat::startMs)
                .orElseGet(() -> workAfterMs == 0 ? 0 : beats.getLast().endMs() + workAfterMs);
    }
}

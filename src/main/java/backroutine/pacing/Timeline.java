package backroutine.pacing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Beats one after another. Times are in milliseconds from the start of the first one.
 *
 * @param beats at least one
 */
public record Timeline(List<Beat> beats) {
    /** Keeps its own copy; refuses an empty list. */
    public Timeline {
        beats = List.copyOf(beats);
        if (beats.isEmpty()) {
            throw new IllegalArgumentException("a timeline needs at least one beat");
        }
    }

    /** Its length in milliseconds. */
    public long total() {
        return millis(beats);
    }

    /** The total length of some beats in milliseconds. */
    public static long millis(List<Beat> beats) {
        return beats.stream().mapToLong(Beat::millis).sum();
    }

    /** The beat that is playing after {@code elapsed} milliseconds; the first before the start, the last after the end. */
    public Beat at(long elapsed) {
        long end = 0;
        for (Beat beat : beats) {
            end += beat.millis();
            if (elapsed < end) {
                return beat;
            }
        }
        return beats.getLast();
    }

    /** Whether all of it has been played after {@code elapsed} milliseconds. */
    public boolean isOver(long elapsed) {
        return elapsed >= total();
    }

    /** The sets whose last repetition has been played to its end after {@code elapsed} milliseconds, in order. */
    public SequencedSet<Place> setsEnded(long elapsed) {
        SequencedSet<Place> ended = new LinkedHashSet<>();
        long end = 0;
        for (Beat beat : beats) {
            end += beat.millis();
            if (end > elapsed) {
                break;
            }
            if (beat.kind() == Beat.Kind.SET_END) {
                beat.place().ifPresent(ended::add);
            }
        }
        return ended;
    }

    /** How many sentences that introduce an exercise have been played to their end after {@code elapsed} milliseconds. */
    public int sentencesIntroducing(String exercise, long elapsed) {
        int sentences = 0;
        long end = 0;
        for (Beat beat : beats) {
            end += beat.millis();
            boolean introduces = beat.kind() == Beat.Kind.INTRODUCTION
                    && beat.place().filter(place -> place.exercise().equals(exercise)).isPresent();
            sentences += introduces && end <= elapsed ? 1 : 0;
        }
        return sentences;
    }

    /** Milliseconds from {@code elapsed} until a repetition begins; 0 while one is under way, or if none follows. */
    public long untilWork(long elapsed) {
        long end = 0;
        for (Beat beat : beats) {
            long start = end;
            end += beat.millis();
            if (end > elapsed && beat.isWork()) {
                return Math.max(start - elapsed, 0);
            }
        }
        return 0;
    }

    /** When the last repetition ends, in milliseconds from the start; 0 if it has no repetition. */
    public long workEnds() {
        long end = 0;
        long workEnds = 0;
        for (Beat beat : beats) {
            end += beat.millis();
            workEnds = beat.isWork() ? end : workEnds;
        }
        return workEnds;
    }
}

package backroutine.talk.page;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How the times of a recording belong to the expected times of its audio. The skill reckons with the expected ones; a voice takes its
 * own time for speech without a beat, and what follows is then earlier or later in the recording.
 */
final class SoundTimes {
    private record Mark(long expected, long recorded) {}

    private static final ToLongFunction<Mark> EXPECTED = Mark::expected;
    private static final ToLongFunction<Mark> RECORDED = Mark::recorded;

    /** The start of each sound, and the end. */
    private final List<Mark> marks = new ArrayList<>();

    private SoundTimes() {
        marks.add(new Mark(0, 0));
    }

    /** The times of an audio, and of the same audio in a recording. */
    static SoundTimes between(Audio expected, Audio recorded) {
        var times = new SoundTimes();
        for (int i = 0; i < expected.sounds().size(); i++) {
            Sound sound = expected.sounds().get(i);
            times.mark(sound.startMs(), recorded.sounds().get(i).startMs());
        }
        times.mark(expected.lengthMs(), recorded.lengthMs());
        return times;
    }

    private void mark(long expected, long recorded) {
        Mark last = marks.getLast();
        if (expected > last.expected() && recorded > last.recorded()) {
            marks.add(new Mark(expected, recorded));
        }
    }

    /** The expected time for a time of the recording, in milliseconds. Before the start and after the end both run alike. */
    long expected(long recorded) {
        return converted(recorded, RECORDED, EXPECTED);
    }

    /** The time of the recording for an expected time, in milliseconds. */
    long recorded(long expected) {
        return converted(expected, EXPECTED, RECORDED);
    }

    private long converted(long time, ToLongFunction<Mark> from, ToLongFunction<Mark> to) {
        for (int i = 1; i < marks.size(); i++) {
            Mark before = marks.get(i - 1);
            Mark after = marks.get(i);
            if (time >= from.applyAsLong(before) && time < from.applyAsLong(after)) {
                double share = (double) (time - from.applyAsLong(before))
                        / (from.applyAsLong(after) - from.applyAsLong(before));
                return to.applyAsLong(before)
                        + Math.round(share * (to.applyAsLong(after) - to.applyAsLong(before)));
            }
        }
        Mark nearest = time < 0 ? marks.getFirst() : marks.getLast();
        return time - from.applyAsLong(nearest) + to.applyAsLong(nearest);
    }
}

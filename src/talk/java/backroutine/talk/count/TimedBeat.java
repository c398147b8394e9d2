package backroutine.talk.count;

import backroutine.pacing.Beat;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A beat and when it is heard.
 *
 * @param startMs milliseconds from the start of the audio
 */
public record TimedBeat(long startMs, Beat beat) {
    /** When the next beat begins, in milliseconds from the start of the audio. */
    public long endMs() {
        return startMs + beat.millis();
    }

    /**
     * Finds beats in the audio that plays them. A beat with words begins with them; one without words follows the beat before it.
     *
     * @return no beats if the audio plays none of them
     */
    static List<TimedBeat> of(List<Beat> beats, Audio heard) {
        List<Sound.Words> spoken = heard.spoken().toList();
        List<TimedBeat> timed = new ArrayList<>();
        int next = 0;
        long start = 0;
        for (Beat beat : beats) {
            OptionalInt found = find(beat, spoken, next);
            if (found.isPresent()) {
                next = found.getAsInt() + 1;
                start = spoken.get(found.getAsInt()).startMs();
            }
            timed.add(new TimedBeat(start, beat));
            start += beat.millis();
        }
        return next == 0 ? List.of() : List.copyOf(timed);
    }

    /** The audio may have a sound for each sentence of a beat. */
    private static OptionalInt find(Beat beat, List<Sound.Words> spoken, int from) {
        String words = beat.words().strip().replaceAll("\\s+", " ");
        return words.isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(from, spoken.size())
                        .filter(index -> words.startsWith(spoken.get(index).text()))
                        .findFirst();
    }
}

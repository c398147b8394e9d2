package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.files.RoutineFile;
import backroutine.pacing.Cue;
import backroutine.pacing.Limits;
import backroutine.pacing.Line;
import backroutine.pacing.Listing;
import backroutine.pacing.SpeechLength;
import backroutine.routine.Exercise;
import backroutine.speech.Phrases;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final int GAP_AND_GRAIN = 300;

    @Test
    void theLongestClosingHasRoom() {
        List<String> all = RoutineFile.bundled()
                .exercises()
                .stream()
                .map(Exercise::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(Closing.NAMED)
                .toList();
        List<Line> closing = List.of(Line.of(Say.VISIT_DONE_MORE_TODAY).with("exercises", Listing.and(all)),
                Line.of(Say.MILESTONE).with("visits", 500), Line.of(Cue.ASK_LAST));
        long millis = closing.stream()
                .mapToLong(line -> SpeechLength.millis(Phrases.english().words(line)) + GAP_AND_GRAIN)
                .sum();

        assertTrue(millis <= Limits.CLOSING, "the longest closing takes about " + millis + " ms");
    }
}

package backroutine.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Beat;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenChecksTest {
    private static final SpokenChecks CHECKS = new SpokenChecks(PlayedScript.routine(), PlayedScript.numbers());
    private static final Exercise SQUEEZE = PlayedScript.routine().exercise("glute-squeeze");
    private static final Optional<Place> FIFTH = Optional.of(new Place(SQUEEZE.id(), 1, Side.BOTH, 5));
    private static final int TWO_SECONDS = 2000;

    @Test
    void anExerciseThatIsCountedWithoutAStepIsFound() {
        List<HeardBeat> heard = new ArrayList<>(SQUEEZE.text().steps().stream().map(SpokenChecksTest::said).toList());
        heard.add(said("You need a chair and a resistance band."));
        heard.add(counted("squeeze", 0));

        assertEquals(List.of(), CHECKS.countedUnexplained(heard));

        String step = heard.removeFirst().words();
        assertEquals(List.of("glute-squeeze is counted, and nobody has said: " + step),
                CHECKS.countedUnexplained(heard));
    }

    @Test
    void anExerciseIsExplainedBeforeItsCountIn() {
        HeardBeat three = new HeardBeat("three", Optional.of(beat("three", Beat.Kind.COUNT_IN)), 0,
                Progress.unknown());

        assertTrue(CHECKS.countedUnexplained(List.of(three)).size() >= SQUEEZE.text().steps().size());
    }

    @Test
    void theNumberOfARepetitionNeedsItsMark() {
        assertEquals(List.of(), unmarked("Number six.", 4000));
        assertEquals(List.of(), unmarked("Halfway. Number six.", 4000));
        assertEquals(List.of(), unmarked("last one, lift", 0));
        assertEquals(1, unmarked("six", 4000).size());
        assertEquals(1, unmarked("Halfway. Six.", 4000).size());
        assertEquals(1, unmarked("one, lift", 0).size());
    }

    @Test
    void theSecondsOfAHoldNeedNoMark() {
        assertEquals(List.of(), unmarked("two", 1000));
        assertEquals(1, unmarked("five", 1000).size());
    }

    private static List<String> unmarked(String words, long millis) {
        return CHECKS.unmarkedNumbers(List.of(counted(words, millis)));
    }

    private static HeardBeat said(String words) {
        return new HeardBeat(words, Optional.empty(), 0, Progress.unknown());
    }

    private static HeardBeat counted(String words, long millis) {
        return new HeardBeat(words, Optional.of(beat(words, Beat.Kind.WORK)), millis, Progress.unknown());
    }

    private static Beat beat(String words, Beat.Kind kind) {
        return new Beat(TWO_SECONDS, new SpokenText(words, 1, 1), kind, FIFTH);
    }
}

package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepetitionBeatsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();

    @Test
    void theFirstPhaseHasTheNumberAndTheHoldItsSeconds() {
        assertEquals("2 no 6 lift | 1 hold | 1 2 | 3 lower", spoken("glute-bridge", 6, PRESCRIBED));
    }

    @Test
    void theLastRepetitionIsAnnounced() {
        assertEquals("2 last lift | 1 hold | 1 2 | 3 lower", spoken("glute-bridge", 10, PRESCRIBED));
    }

    @Test
    void halfwayIsAnnouncedInTheFifthOfTen() {
        assertEquals("2 no 5 lift | 1 hold | 1 2 | 3 lower halfway", spoken("glute-bridge", 5, PRESCRIBED));
        assertEquals("4 no 5 inhale of cat | 4 exhale of cat halfway", spoken("cat-camel", 5, PRESCRIBED));
    }

    @Test
    void halfwayIsNotAnnouncedInAShortSet() {
        for (int number = 1; number <= 5; number++) {
            assertFalse(spoken("thoracic-stretch", number, PRESCRIBED).contains("halfway"));
        }
    }

    @Test
    void halfwayIsAnnouncedFromSixRepetitionsOn() {
        assertTrue(spoken(ExerciseVariants.withRepetitions(6), 3, PRESCRIBED).endsWith("lower halfway"));
        assertFalse(spoken(ExerciseVariants.withRepetitions(4), 2, PRESCRIBED).contains("halfway"));
    }

    @Test
    void aSingleRepetitionHasNoNumber() {
        assertEquals("2 lift | 1 hold | 1 2 | 3 lower", spoken(ExerciseVariants.withRepetitions(1), 1, PRESCRIBED));
    }

    @Test
    void ifTheFirstPhaseIsAHoldTheNumberIsSaidBeforeIt() {
        assertEquals("1 squeeze | 1 2 | 1 3 | 1 relax | 2 no 7",
                spoken("glute-squeeze", 6, PRESCRIBED));
        assertEquals("1 squeeze | 1 2 | 1 3 | 1 relax | 2 halfway. no 6",
                spoken("glute-squeeze", 5, PRESCRIBED));
        assertEquals("1 squeeze | 1 2 | 1 3 | 1 relax | 2 last no", spoken("glute-squeeze", 9, PRESCRIBED));
        assertEquals("1 squeeze | 1 2 | 1 3 | 3 relax", spoken("glute-squeeze", 10, PRESCRIBED));
    }

    @Test
    void inAShortPhaseTheNumberIsSaidInTheBeatOfTheMotion() {
        assertEquals("1 squeeze | 1 2 | 1 3 | 2 relax. no 7",
                spoken("glute-squeeze", 6, PRESCRIBED.withPace(Pace.FASTER)));
    }

    @Test
    void aMotionThatLeavesNoTimeForTheNumberIsSaidInOneBeatWithIt() {
        assertEquals("1 squeeze | 1 2 | 1 3 | 3 relax. no 7",
                spoken(new SlowTranslator(Map.of(CountMessage.RELAX, 1_001)), exercise("glute-squeeze"), 6,
                        PRESCRIBED));
    }

    @Test
    void aNumberThatDoesNotFitWithItsMotionIsSaidAloneButNeverBare() {
        assertEquals("2 no 6 | 1 hold | 1 2 | 3 lower",
                spoken(new SlowTranslator(Map.of(CountMessage.MOTION_NUMBERED, 2_001)), exercise("glute-bridge"), 6,
                        PRESCRIBED));
    }

    @Test
    void aLongHoldIsMarkedByItsTensABreathAndItsLastFive() {
        assertEquals("hold|8 s|10|4 s|breathing|4 s|20|5 s|26|27|28|29|30", marks(30, PRESCRIBED));
        assertEquals("hold|3 s|breathing|4 s|10|11|12|13|14|15", marks(15, PRESCRIBED));
    }

    @Test
    void countingEverySecondNumbersALongHoldThroughout() {
        assertEquals("hold|2|3|4|5|6|7|8|9|10|11|12|13|14|15",
                marks(15, PRESCRIBED.withCounting(Counting.EVERY_SECOND)));
    }

    @Test
    void countingLessStillMarksAHold() {
        Settings less = PRESCRIBED.withCounting(Counting.LESS);

        assertEquals("2 no 3 turn | 1 hold | 1 | 1 3 | 1 4 | 1 5 | 2 return", spoken("thoracic-stretch", 3, less));
        assertEquals("hold|8 s|10|4 s|breathing|4 s|20|7 s|28|29|30", marks(30, less));
    }

    @Test
    void aHoldCanBeCountedDown() {
        Settings down = PRESCRIBED.withDirection(CountDirection.DOWN);

        assertEquals("2 no 3 turn | 1 hold | 1 4 | 1 3 | 1 2 | 1 1 | 2 return", spoken("thoracic-stretch", 3, down));
        assertEquals("hold|9 s|20|3 s|breathing|5 s|10|4 s|5|4|3|2|1", marks(30, down));
    }

    @Test
    void anExerciseMayHaveItsOwnWordsForAMotion() {
        assertEquals("4 no 2 inhale of cat | 4 exhale of cat", spoken("cat-camel", 2, PRESCRIBED));
        assertEquals("4 no 2 inhale of cat | 4 exhale",
                spoken(new SlowTranslator(Map.of(CountMessage.VERBATIM, 4_001)), exercise("cat-camel"), 2,
                        PRESCRIBED));
    }

    @Test
    void paceChangesMovementsButNotHolds() {
        assertEquals("3 no 2 lift | 1 hold | 1 2 | 4 lower",
                spoken("glute-bridge", 2, PRESCRIBED.withPace(Pace.SLOWER)));
        assertEquals("3 no 2 inhale of cat | 3 exhale of cat",
                spoken("cat-camel", 2, PRESCRIBED.withPace(Pace.FASTER)));
    }

    @Test
    void allBeatsHaveThePlaceAndTheLastOneEndsTheSet() {
        Exercise bridge = exercise("glute-bridge");
        Place tenth = new Place("glute-bridge", 2, Side.BOTH, 10);
        List<Beat> beats = new RepetitionBeats(TestLanguage.translator(), bridge, PRESCRIBED, tenth, true).beats();

        assertTrue(beats.stream().allMatch(beat -> beat.place().orElseThrow().equals(tenth)));
        assertEquals(Kind.SET_END, beats.getLast().kind());
        assertTrue(beats.subList(0, beats.size() - 1).stream().allMatch(beat -> beat.kind() == Kind.WORK));
    }

    /** What is said in a hold of the hip flexor stretch, with the silent seconds between it. */
    private static String marks(int seconds, Settings settings) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Place place = new Place(stretch.id(), 1, Side.LEFT, 1);
        List<String> marks = new ArrayList<>();
        int silent = 0;
        for (Beat beat : new RepetitionBeats(TestLanguage.translator(), stretch,
                settings.withHold(stretch.id(), seconds), place, false).beats()) {
            if (beat.words().isEmpty()) {
                silent++;
                continue;
            }
            if (silent > 0) {
                marks.add(silent + " s");
            }
            marks.add(beat.words());
            silent = beat.millis() / 1000 - 1;
        }
        return String.join("|", marks);
    }

    private static String spoken(String id, int number, Settings settings) {
        return spoken(exercise(id), number, settings);
    }

    private static String spoken(Exercise exercise, int number, Settings settings) {
        return spoken(TestLanguage.translator(), exercise, number, settings);
    }

    private static String spoken(Translator translator, Exercise exercise, int number, Settings settings) {
        Place place = new Place(exercise.id(), 1, exercise.dose().sides().order().getFirst(), number);
        return new RepetitionBeats(translator, exercise, settings, place, false).beats()
                .stream()
                .map(beat -> (beat.millis() / 1000 + " " + beat.words()).strip())
                .collect(Collectors.joining(" | "));
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }
}

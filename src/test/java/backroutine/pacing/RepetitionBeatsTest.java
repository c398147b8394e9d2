package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.Translator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepetitionBeatsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();

    @Test
    void theFirstPhaseHasTheNumberAndTheHoldItsSeconds() {
        assertEquals("2 6 lift | 1 hold | 1 2 | 3 lower", spoken("glute-bridge", 6, PRESCRIBED));
    }

    @Test
    void theLastRepetitionIsAnnounced() {
        assertEquals("2 last lift | 1 hold | 1 2 | 3 lower", spoken("glute-bridge", 10, PRESCRIBED));
    }

    @Test
    void halfwayIsAnnouncedInTheFifthOfTen() {
        assertEquals("2 5 lift | 1 hold | 1 2 | 3 lower halfway", spoken("glute-bridge", 5, PRESCRIBED));
        assertEquals("4 5 inhale | 4 exhale halfway", spoken("cat-camel", 5, PRESCRIBED));
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
        assertEquals("1 squeeze | 1 2 | 1 3 | 1 relax | 2 halfway no 6",
                spoken("glute-squeeze", 5, PRESCRIBED));
        assertEquals("1 squeeze | 1 2 | 1 3 | 1 relax | 2 last no", spoken("glute-squeeze", 9, PRESCRIBED));
        assertEquals("1 squeeze | 1 2 | 1 3 | 3 relax", spoken("glute-squeeze", 10, PRESCRIBED));
    }

    @Test
    void inAShortBeatTheNumberIsSaidAlone() {
        assertEquals("1 squeeze | 1 2 | 1 3 | 1 relax | 1 7",
                spoken(new SlowTranslator(Map.of(CountMessage.NUMBER, 1_001)), exercise("glute-squeeze"), 6,
                        PRESCRIBED.withPace(Pace.FASTER)));
    }

    @Test
    void aSingleRepetitionOfASideHasNoNumber() {
        String spoken = spoken("hip-flexor-stretch", 1, PRESCRIBED.withHold("hip-flexor-stretch", 15));

        assertEquals("1 hold | 1 2 | 1 3 | 1 4 | 1 5 | 1 6 | 1 7 | 1 8 | 1 9 | 1 10 | 1 11 | 1 12 | 1 13 | 1 14 | 1 15",
                spoken);
    }

    @Test
    void lastThreeCountingKeepsTheBeats() {
        Settings less = PRESCRIBED.withCounting(Counting.LESS);

        assertEquals("2 3 turn | 1 hold | 1 | 1 3 | 1 4 | 1 5 | 2 return",
                spoken("thoracic-stretch", 3, less));
        assertEquals("1 hold | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 13 | 1 14 | 1 15",
                spoken("hip-flexor-stretch", 1, less.withHold("hip-flexor-stretch", 15)));
    }

    @Test
    void paceChangesMovementsButNotHolds() {
        assertEquals("3 2 lift | 1 hold | 1 2 | 4 lower",
                spoken("glute-bridge", 2, PRESCRIBED.withPace(Pace.SLOWER)));
        assertEquals("3 2 inhale | 3 exhale",
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

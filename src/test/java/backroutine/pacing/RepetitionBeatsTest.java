package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepetitionBeatsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();

    @Test
    void theFirstPhaseHasTheNumberAndTheHoldItsSeconds() {
        assertEquals("2 six, lift | 1 hold | 1 two | 3 and lower", spoken("glute-bridge", 6, PRESCRIBED));
    }

    @Test
    void theLastRepetitionIsAnnounced() {
        assertEquals("2 last one, lift | 1 hold | 1 two | 3 and lower", spoken("glute-bridge", 10, PRESCRIBED));
    }

    @Test
    void halfwayIsAnnouncedInTheFifthOfTen() {
        assertEquals("2 five, lift | 1 hold | 1 two | 3 And lower. Halfway.", spoken("glute-bridge", 5, PRESCRIBED));
        assertEquals("4 five, breathe in | 4 Breathe out. Halfway.", spoken("cat-camel", 5, PRESCRIBED));
    }

    @Test
    void halfwayIsNotAnnouncedInAShortSet() {
        for (int number = 1; number <= 5; number++) {
            assertFalse(spoken("thoracic-stretch", number, PRESCRIBED).contains("Halfway"));
        }
    }

    @Test
    void halfwayIsAnnouncedFromSixRepetitionsOn() {
        assertTrue(spoken(ExerciseVariants.withRepetitions(6), 3, PRESCRIBED).endsWith("And lower. Halfway."));
        assertFalse(spoken(ExerciseVariants.withRepetitions(4), 2, PRESCRIBED).contains("Halfway"));
    }

    @Test
    void aSingleRepetitionHasNoNumber() {
        assertEquals("2 lift | 1 hold | 1 two | 3 and lower",
                spoken(ExerciseVariants.withRepetitions(1), 1, PRESCRIBED));
    }

    @Test
    void ifTheFirstPhaseIsAHoldTheNumberIsSaidBeforeIt() {
        assertEquals("1 squeeze | 1 two | 1 three | 1 relax | 2 Number seven.",
                spoken("glute-squeeze", 6, PRESCRIBED));
        assertEquals("1 squeeze | 1 two | 1 three | 1 relax | 2 Halfway. Six.",
                spoken("glute-squeeze", 5, PRESCRIBED));
        assertEquals("1 squeeze | 1 two | 1 three | 1 relax | 2 Last one.", spoken("glute-squeeze", 9, PRESCRIBED));
        assertEquals("1 squeeze | 1 two | 1 three | 3 relax", spoken("glute-squeeze", 10, PRESCRIBED));
    }

    @Test
    void inAShortBeatTheNumberIsSaidAlone() {
        assertEquals("1 squeeze | 1 two | 1 three | 1 relax | 1 seven",
                spoken("glute-squeeze", 6, PRESCRIBED.withPace(Pace.FASTER)));
    }

    @Test
    void aSingleRepetitionOfASideHasNoNumber() {
        String spoken = spoken("hip-flexor-stretch", 1, PRESCRIBED.withHold("hip-flexor-stretch", 15));

        assertEquals("1 hold | 1 two | 1 three | 1 four | 1 five | 1 six | 1 seven | 1 eight | 1 nine | 1 ten | "
                + "1 eleven | 1 twelve | 1 thirteen | 1 fourteen | 1 fifteen", spoken);
    }

    @Test
    void lastThreeCountingKeepsTheBeats() {
        Settings less = PRESCRIBED.withCounting(Counting.LAST_THREE);

        assertEquals("2 three, turn up | 1 hold | 1 | 1 three | 1 four | 1 five | 2 and back",
                spoken("thoracic-stretch", 3, less));
        assertEquals("1 hold | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 thirteen | 1 fourteen | 1 fifteen",
                spoken("hip-flexor-stretch", 1, less.withHold("hip-flexor-stretch", 15)));
    }

    @Test
    void paceChangesMovementsButNotHolds() {
        assertEquals("3 two, lift | 1 hold | 1 two | 4 and lower",
                spoken("glute-bridge", 2, PRESCRIBED.withPace(Pace.SLOWER)));
        assertEquals("3 two, breathe in | 3 breathe out",
                spoken("cat-camel", 2, PRESCRIBED.withPace(Pace.FASTER)));
    }

    @Test
    void allBeatsHaveThePlaceAndTheLastOneEndsTheSet() {
        Exercise bridge = exercise("glute-bridge");
        Place tenth = new Place("glute-bridge", 2, Side.BOTH, 10);
        List<Beat> beats = new RepetitionBeats(English.translator(), bridge, PRESCRIBED, tenth, true).beats();

        assertTrue(beats.stream().allMatch(beat -> beat.place().orElseThrow().equals(tenth)));
        assertEquals(Kind.SET_END, beats.getLast().kind());
        assertTrue(beats.subList(0, beats.size() - 1).stream().allMatch(beat -> beat.kind() == Kind.WORK));
    }

    private static String spoken(String id, int number, Settings settings) {
        return spoken(exercise(id), number, settings);
    }

    private static String spoken(Exercise exercise, int number, Settings settings) {
        Place place = new Place(exercise.id(), 1, exercise.dose().sides().order().getFirst(), number);
        return new RepetitionBeats(English.translator(), exercise, settings, place, false).beats()
                .stream()
                .map(beat -> (beat.millis() / 1000 + " " + beat.words()).strip())
                .collect(Collectors.joining(" | "));
    }

    private static Exercise exercise(String id) {
        return English.routine().exercise(id);
    }
}

package backroutine.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.text.MessageValue.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the records refuse, whatever makes them. The reader of the file refuses the same with better messages. */
class RoutineRecordsTest {
    private static final DoseValue ONE = DoseValue.fixed(1, ChosenBy.OURS);
    private static final DoseValue THREE = DoseValue.fixed(3, ChosenBy.SOURCE);
    private static final DoseValue NONE = DoseValue.fixed(0, ChosenBy.OURS);
    private static final RoutineText TEXT = new RoutineText(Term.of("routine"), List.of(), "Take care.", Map.of());
    private static final Phase HOLD = new Phase(Motion.HOLD, THREE);

    @Test
    void aValueOutsideItsOwnRangeIsRefused() {
        refused("a dose value needs 0 <= min <= value <= max, not 4 <= 3 <= 5",
                () -> new DoseValue(3, 4, 5, ChosenBy.OURS));
        refused("a dose value needs 0 <= min <= value <= max, not -1 <= 3 <= 5",
                () -> new DoseValue(3, -1, 5, ChosenBy.OURS));
    }

    @Test
    void aChoiceIsLimitedToTheRange() {
        DoseValue hold = new DoseValue(3, 3, 5, ChosenBy.SOURCE);

        assertEquals(List.of(3, 4, 5), List.of(hold.nearest(1), hold.nearest(4), hold.nearest(9)));
    }

    @Test
    void aRangeOutsideTheAllowedRangeIsRefused() {
        refused("seconds of a phase is 1 to 60, not 3 to 61",
                () -> new Phase(Motion.HOLD, new DoseValue(3, 3, 61, ChosenBy.OURS)));
        refused("settle is 3 to 60, not 1",
                () -> new Exercise("squeeze", ONE, squeezing(), AfterPainRule.TRY_AGAIN, text(Map.of())));
        refused("change is 1 to 60, not 0", () -> new Sides.Each(NONE, ChosenBy.OURS));
    }

    @Test
    void aDoseThatCannotBeCarriedOutIsRefused() {
        Sides sides = new Sides.None();
        refused("sets is 1 to 5, not 6",
                () -> new Dose(ONE, DoseValue.fixed(6, ChosenBy.OURS), THREE, sides, List.of(HOLD), THREE));
        refused("a repetition needs at least one phase", () -> new Dose(ONE, ONE, THREE, sides, List.of(), NONE));
        refused("more than one set needs a rest between them, not 0 seconds",
                () -> new Dose(ONE, THREE, THREE, sides, List.of(HOLD), NONE));
        refused("repetitions divided between two sides must be even, not 3",
                () -> new Dose(ONE, ONE, THREE, new Sides.Divided(THREE, ChosenBy.OURS), List.of(HOLD), NONE));
    }

    @Test
    void anExerciseWithSidesNeedsSideCues() {
        Dose dose = new Dose(ONE, ONE, THREE, new Sides.Each(THREE, ChosenBy.OURS), List.of(HOLD), NONE);
        refused("the exercise \"turn\" needs a side cue for RIGHT",
                () -> exercise("turn", Map.of(Side.LEFT, "Left hand."), dose));
        refused("a side cue needs words, not \" \"",
                () -> exercise("turn", Map.of(Side.LEFT, "Left hand.", Side.RIGHT, " "), dose));
    }

    @Test
    void idsAreUniqueAndWellFormed() {
        Dose dose = new Dose(ONE, ONE, THREE, new Sides.None(), List.of(HOLD), NONE);
        Exercise squeeze = exercise("squeeze", Map.of(), dose);
        refused("two exercises have the id \"squeeze\"",
                () -> new Routine("s", TEXT, List.of(squeeze, squeeze)));
        refused("an id is lower-case words joined by hyphens, not \"Squeeze!\"",
                () -> exercise("Squeeze!", Map.of(), dose));
    }

    @Test
    void eachNumberOfADoseHasAnAllowedRange() {
        Sides sides = new Sides.None();
        DoseValue tooMuch = DoseValue.fixed(121, ChosenBy.OURS);
        refused("timesADay is 1 to 2, not 3", () -> new Dose(THREE, ONE, ONE, sides, List.of(HOLD), NONE));
        refused("repetitions is 1 to 30, not 121", () -> new Dose(ONE, ONE, tooMuch, sides, List.of(HOLD), NONE));
        refused("rest is 0 to 120, not 121", () -> new Dose(ONE, ONE, ONE, sides, List.of(HOLD), tooMuch));
        refused("change is 1 to 60, not 121", () -> new Sides.Divided(tooMuch, ChosenBy.OURS));
        assertThrows(IllegalArgumentException.class,
                () -> new Dose(ONE, ONE, ONE, sides, List.of(HOLD, HOLD), NONE));
    }

    @Test
    void sidesSayHowManyRepetitionsOneSideDoes() {
        assertEquals(List.of(6, 3, 6), List.of(new Sides.None().repetitionsASide(6),
                new Sides.Divided(THREE, ChosenBy.OURS).repetitionsASide(6),
                new Sides.Each(THREE, ChosenBy.OURS).repetitionsASide(6)));
    }

    @Test
    void anExerciseIsFoundByItsId() {
        Dose dose = new Dose(ONE, ONE, THREE, new Sides.None(), List.of(HOLD), NONE);
        Exercise squeeze = exercise("squeeze", Map.of(), dose);
        Exercise bridge = exercise("bridge", Map.of(), dose);
        Routine sides = new Routine("s", TEXT, List.of(squeeze, bridge));

        assertEquals(Optional.of(bridge), sides.find("bridge"));
        assertEquals(Optional.empty(), sides.find("headstand"));
        assertEquals(squeeze, sides.exercise("squeeze"));
        refused("the routine has no exercise \"headstand\"", () -> sides.exercise("headstand"));
    }

    @Test
    void theHoldIsTheOnePhaseThatIsHeld() {
        Phase in = new Phase(Motion.INHALE, THREE);
        Phase out = new Phase(Motion.EXHALE, THREE);

        assertEquals(Optional.of(HOLD),
                new Dose(ONE, ONE, THREE, new Sides.None(), List.of(in, HOLD, out), NONE).hold());
        assertEquals(Optional.empty(), new Dose(ONE, ONE, THREE, new Sides.None(), List.of(in, out), NONE).hold());
    }

    @Test
    void dividedRepetitionsAreHalvedForASide() {
        DoseValue six = DoseValue.fixed(6, ChosenBy.OURS);

        assertEquals(3, new Dose(ONE, ONE, six, new Sides.Divided(THREE, ChosenBy.OURS), List.of(HOLD), NONE)
                .repetitionsASide());
        assertEquals(List.of(0, 3, 3), List.of(new Sides.None().changeSeconds(),
                new Sides.Divided(THREE, ChosenBy.OURS).changeSeconds(),
                new Sides.Each(THREE, ChosenBy.OURS).changeSeconds()));
    }

    @Test
    void anAllowedRangeIncludesItsEnds() {
        assertEquals(List.of(false, true, true, false),
                LongStream.of(2, 3, 60, 61).mapToObj(Exercise.SETTLE::contains).toList());
    }

    @Test
    void blankTextsAreRefused() {
        Dose dose = new Dose(ONE, ONE, THREE, new Sides.None(), List.of(HOLD), NONE);
        Exercise squeeze = exercise("squeeze", Map.of(), dose);
        refused("source needs words, not \"\"", () -> new Routine("", TEXT, List.of(squeeze)));
        refused("cautions needs words, not \" \"",
                () -> new RoutineText(Term.of("routine"), List.of(" "), "Take care.", Map.of()));
        refused("weeklyCaution needs words, not \"\"",
                () -> new RoutineText(Term.of("routine"), List.of(), "", Map.of()));
        refused("id needs words, not \"\"", () -> exercise("", Map.of(), dose));
        refused("a name needs words in each form, not \"\" and {}", () -> Term.of(""));
        refused("a name needs words in each form, not \"bridge\" and {of= }",
                () -> new Term("bridge", Map.of("of", " ")));
        refused("position needs words, not \"\"", () -> text("", List.of("Squeeze."), "Squeeze."));
        refused("cue needs words, not \"\"", () -> text("sitting", List.of("Squeeze."), ""));
        refused("the exercise \"squeeze\" needs at least one step", () -> text("sitting", List.of(), "Squeeze."));
    }

    @Test
    void aTextThatAnExerciseMayHaveIsNotBlank() {
        refused("the words of a motion needs words, not \" \"",
                () -> text(Map.of(Motion.HOLD, " "), Optional.empty(), Optional.empty()));
        refused("counted needs words, not \"\"", () -> text(Map.of(), Optional.of(""), Optional.empty()));
        refused("leaving needs words, not \" \"", () -> text(Map.of(), Optional.empty(), Optional.of(" ")));
    }

    @Test
    void anUnknownExerciseIsRefusedByName() {
        Dose dose = new Dose(ONE, ONE, THREE, new Sides.None(), List.of(HOLD), NONE);
        Routine routine = new Routine("s", TEXT, List.of(exercise("squeeze", Map.of(), dose)));

        assertEquals("the routine has no exercise \"bridge\"",
                assertThrows(IllegalArgumentException.class, () -> routine.exercise("bridge")).getMessage());
    }

    @Test
    void anExerciseWithoutSidesHasNoSideCues() {
        refused("the exercise \"squeeze\" has no sides, so it needs no side cues",
                () -> exercise("squeeze", Map.of(Side.LEFT, "Left."), squeezing()));
    }

    private static Dose squeezing() {
        return new Dose(ONE, ONE, THREE, new Sides.None(), List.of(HOLD), NONE);
    }

    private static Exercise exercise(String id, Map<Side, String> sideCues, Dose dose) {
        return new Exercise(id, THREE, dose, AfterPainRule.TRY_AGAIN, text(sideCues));
    }

    private static ExerciseText text(Map<Side, String> sideCues) {
        return new ExerciseText(Term.of("squeeze"), List.of(), "sitting", List.of(), List.of("Squeeze."), "Squeeze.",
                List.of(), sideCues, Map.of(), Optional.empty(), Optional.empty());
    }

    private static ExerciseText text(String position, List<String> steps, String cue) {
        return new ExerciseText(Term.of("squeeze"), List.of(), position, List.of(), steps, cue, List.of(), Map.of(),
                Map.of(),
                Optional.empty(), Optional.empty());
    }

    private static ExerciseText text(Map<Motion, String> motions, Optional<String> counted,
            Optional<String> leaving) {
        return new ExerciseText(Term.of("squeeze"), List.of(), "sitting", List.of(), List.of("Squeeze."), "Squeeze.",
                List.of(), Map.of(), motions, counted, leaving);
    }

    private static void refused(String message, Executable making) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}

package backroutine.routine.json;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.routine.Sides;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The deployed routine file is the prescription. A star marks what the source leaves open. */
class RoutinePrescriptionTest {
    private static final Routine ROUTINE = English.routine();
    private static final List<Exercise> EXERCISES = ROUTINE.exercises();

    /** The longest time for steps and cautions, so that the whole introduction and a set fit one response. */
    private static final int LONGEST_INTRODUCTION_MILLIS = 22_000;

    @Test
    void theDosesAreThePrescribedOnes() {
        assertEquals(
                """
                        glute-squeeze: 2 a day, 1 x 10, squeeze 3 (3-5), relax 3* (2-5)
                        glute-bridge: 1* a day, 2 x 10, lift 2* (2-3), hold 2 (2-3), lower 3* (2-4), rest 30* (15-60)
                        hip-flexor-stretch: 2 a day, 2 x 2 divided*, change 8*, hold 30* (15-30), rest 8* (8-60)
                        cat-camel: 1* a day, 2 x 10, inhale 4* (3-6), exhale 4* (3-6), rest 30* (15-60)
                        thoracic-stretch: 1* a day, 2 x 5 each*, change 8*, turn 2* (2-3), hold 5, return 2* (2-3), rest 30* (15-60)
                        """,
                table(RoutinePrescriptionTest::dose));
    }

    @Test
    void theShippedFileMatchesItsSchema() {
        assertTrue(RoutineFiles.schemaAccepts(RoutineFiles.SHIPPED));
    }

    @Test
    void theOrderNeedsTheFewestChangesOfPosition() {
        assertEquals("""
                glute squeeze: sitting on a chair in 10*, with a chair, a resistance band
                glute bridge: lying flat on your back in 10*, with nothing
                hip flexor stretch: kneeling on one knee in 12*, with a chair or something sturdy
                cat camel stretch: on your hands and knees in 8*, with nothing
                kneeling thoracic stretch: on your hands and knees in 5*, with nothing
                """, table(exercise -> exercise.name().bare() + ": " + exercise.text().position() + " in "
                + number(exercise.settle()) + ", with "
                + (exercise.text().kit().isEmpty() ? "nothing" : String.join(", ", exercise.text().kit()))));
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void stepsAndCautionsAreShortEnough(Exercise exercise) {
        int millis = Stream.concat(exercise.text().steps().stream(), exercise.text().cautions().stream())
                .mapToInt(words -> English.spoken(words).longestMillis())
                .sum();

        assertTrue(millis <= LONGEST_INTRODUCTION_MILLIS, () -> exercise.id() + " takes " + millis + " ms to say");
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void eachStepHasTwelveWordsAtMost(Exercise exercise) {
        exercise.text().steps().forEach(step -> assertTrue(step.split(" ").length <= 12, step));
    }

    /** What the source says of the movement, in our words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            glute-squeeze      | inside the band; Pelvis rolls back; Buttocks squeeze; relax
            glute-bridge       | below your bent knees; in line with your hips; Pelvis rolls back; gap under your back; Heels press; before you lift; one line with your body; stay tight; slowly, under control
            hip-flexor-stretch | chair; knee on the floor; Buttocks tighten; lower back is flat; front of the thigh; where the knee is down
            cat-camel          | Hands below shoulders; knees below hips; back straight; Belly sinks; back arches; head lifts; slow breath in; Back rounds; chin tucks in; slow breath out
            thoracic-stretch   | Hips above your knees; shoulders above your hands; hand behind your head; Elbow lifts; chest turns; as far as it can; Hips stay still
            """)
    void theStepsHaveEachMovementOfTheSource(String exercise, String parts) {
        String steps = String.join(" ", ROUTINE.exercise(exercise).text().steps());
        for (String part : parts.split("; ")) {
            assertTrue(steps.contains(part), () -> part + " is missing in: " + steps);
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void eachSentenceEndsWithAFullStop(Exercise exercise) {
        Stream.of(exercise.text().steps(), exercise.text().cautions(), List.of(exercise.text().cue()),
                exercise.text().sideCues().values())
                .flatMap(sentences -> sentences.stream())
                .forEach(sentence -> assertTrue(sentence.endsWith("."), sentence));
    }

    private static String table(Function<Exercise, String> row) {
        return EXERCISES.stream().map(exercise -> row.apply(exercise) + "\n").collect(joining());
    }

    private static String dose(Exercise exercise) {
        Dose dose = exercise.dose();
        return exercise.id() + ": " + number(dose.timesADay()) + " a day, " + number(dose.sets()) + " x "
                + number(dose.repetitions()) + sides(dose.sides()) + phases(dose.repetition())
                + (dose.rest().value() == 0 ? "" : ", rest " + number(dose.rest()));
    }

    private static String sides(Sides sides) {
        return switch (sides) {
            case Sides.None() -> "";
            case Sides.Divided(DoseValue change, ChosenBy by) -> " divided" + star(by) + ", change " + number(change);
            case Sides.Each(DoseValue change, ChosenBy by) -> " each" + star(by) + ", change " + number(change);
        };
    }

    private static String phases(List<Phase> phases) {
        return phases.stream()
                .map(phase -> ", " + phase.motion().name().toLowerCase(Locale.ROOT) + " " + number(phase.seconds()))
                .collect(joining());
    }

    private static String star(ChosenBy by) {
        return by == ChosenBy.OURS ? "*" : "";
    }

    private static String number(DoseValue value) {
        String range = value.min() == value.max() ? "" : " (" + value.min() + "-" + value.max() + ")";
        return value.value() + star(value.chosenBy()) + range;
    }
}

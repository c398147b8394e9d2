package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.language.SpokenExercise;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.ExerciseText;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.routine.Sides;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit of what can be spoken, up to the last number that is accepted. */
class SpeakableExerciseTest {
    private static final Exercise BRIDGE = English.routine().exercise("glute-bridge");
    private static final Exercise STRETCH = English.routine().exercise("thoracic-stretch");

    static List<SpokenExercise> shipped() {
        return SpokenExercise.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyExerciseOfTheSkillCanBeSpoken(SpokenExercise spoken) {
        assertEquals(Optional.empty(),
                SpeakableExercise.obstacle(spoken.exercise(), spoken.language().translator()));
    }

    /** What physiotherapists prescribe: ten seconds ten times, three times ten, twenty slow ones, a minute's plank. */
    @ParameterizedTest
    @CsvSource({"1,10,10,4", "3,10,5,3", "2,20,2,4", "1,30,1,3", "3,1,60,3", "5,5,30,0"})
    void aSensibleDoseCanBeSpoken(int sets, int repetitions, int hold, int back) {
        assertEquals(Optional.empty(), obstacle(bridge(sets, repetitions, hold, back, 60)));
    }

    @Test
    void aSetThatIsTooLongIsRefusedWithTheSum() {
        assertEquals(Optional.empty(), obstacle(bridge(1, 16, 5, 5, 30)));
        assertEquals("dose.repetition lasts too long: one set takes up to 300 s (30 times 10 s), but at most "
                + "163 s fit one answer (235 s less 6 s to count in, 39 s to end and 27 s for a slow voice); lower the "
                + "repetitions, the seconds or a range", line(bridge(1, 30, 5, 5, 30)));
    }

    @Test
    void aSetHasToFitWithTheLongestHoldThatAUserMayChoose() {
        Phase hold = new Phase(Motion.HOLD, new DoseValue(5, 5, 30, ChosenBy.OURS));

        assertTrue(line(with(BRIDGE, 1, 10, List.of(hold, phase(Motion.LOWER, 3)), 0)).startsWith(
                "dose.repetition lasts too long: one set takes up to 330 s (10 times 33 s)"));
    }

    @Test
    void aPhaseThatIsTooShortForItsWordsIsRefused() {
        assertEquals(
                "dose.repetition cannot be counted: \"Number three.\" needs about 1082 ms and does not fit a beat of "
                        + "1000 ms; make that phase or its range longer, or shorten its words",
                line(with(BRIDGE, 1, 10, List.of(phase(Motion.LIFT, 1)), 0)));
    }

    @Test
    void aRestHasTimeToNameTheSet() {
        assertEquals(Optional.empty(), obstacle(bridge(2, 10, 2, 3, 4)));
        assertEquals("dose.rest is 3 s at the least, but must be at least 4 s: it takes so long to name the set and to "
                + "count in", line(bridge(2, 10, 2, 3, 3)));
    }

    @Test
    void aChangeOfSidesHasTimeToNameTheSide() {
        assertEquals(Optional.empty(), obstacle(withChange(7)));
        assertEquals(
                "dose.sides.change is 3 s at the least, but must be at least 7 s: it takes so long to name the side "
                        + "and to count in",
                line(withChange(3)));
    }

    /** As plain speech a set is followed by a part of its rest and by a question, and a slow voice makes each of them longer. */
    @ParameterizedTest
    @ValueSource(ints = {30, 60, 80, 82, 84})
    void aSetThatCanBeSpokenIsCountedWithoutAQuestionBefore(int rest) {
        Exercise longSet = bridge(2, 14, 8, 2, rest);
        Routine routine = new Routine("a test", English.routine().text(), English.routine()
                .exercises()
                .stream()
                .map(exercise -> exercise.id().equals(longSet.id()) ? longSet : exercise)
                .toList());
        BlockPlan plan = SetLength.plan(longSet);

        Block block = new BlockPlanner(routine, English.translator())
                .block(plan, Settings.prescribed().withCounting(Counting.EVERY_SECOND));

        assertEquals(Optional.empty(), obstacle(longSet));
        assertTrue(BlockPlanner.fits(block, plan), () -> plan.longestMillis(block.response()) + " ms");
    }

    @Test
    void aRestThatIsNeverTakenIsNotInTheWay() {
        assertEquals(Optional.empty(), obstacle(bridge(1, 16, 5, 5, 120)));
    }

    @Test
    void onAScreenARestAndItsSetFitOneAnswer() {
        assertEquals(
                "dose.rest lasts too long: on a screen one answer has the rest of up to 120 s, one set of up to 120 s "
                        + "and 8 s to end, together more than 235 s; lower the rest, the repetitions, the seconds or a range",
                line(bridge(2, 20, 3, 3, 120)));
    }

    @Test
    void anIntroductionFitsAReprompt() {
        ExerciseText text = BRIDGE.text();
        ExerciseText wordy = new ExerciseText(text.name(), text.synonyms(), text.position(), text.kit(),
                Collections.nCopies(12, "Heels press into the floor before you lift your hips."), text.cue(),
                text.cautions(), text.sideCues(), text.motions(), text.counted(), text.leaving());

        assertTrue(line(new Exercise(BRIDGE.id(), BRIDGE.settle(), BRIDGE.dose(), BRIDGE.afterPain(), wordy))
                .matches(
                        " cannot be spoken: its introduction with every step lasts \\d+ s, but at most \\d+ s; shorten "
                                + "its position, kit, steps, cautions or cue in the exercises.json of the language"));
    }

    private static Optional<SpeechObstacle> obstacle(Exercise exercise) {
        return SpeakableExercise.obstacle(exercise, English.translator());
    }

    private static String line(Exercise exercise) {
        return obstacle(exercise).map(obstacle -> obstacle.field() + " " + obstacle.words()).orElse("");
    }

    /** The bridge as a hold and the way back, which may be 0 for a hold alone. */
    private static Exercise bridge(int sets, int repetitions, int hold, int back, int rest) {
        List<Phase> phases = back == 0
                ? List.of(phase(Motion.HOLD, hold))
                : List.of(phase(Motion.HOLD, hold), phase(Motion.LOWER, back));
        return with(BRIDGE, sets, repetitions, phases, rest);
    }

    private static Exercise withChange(int seconds) {
        Dose dose = STRETCH.dose();
        return new Exercise(STRETCH.id(), STRETCH.settle(), new Dose(dose.timesADay(), dose.sets(), dose.repetitions(),
                new Sides.Each(value(seconds), ChosenBy.OURS), dose.repetition(), dose.rest()), STRETCH.afterPain(),
                STRETCH.text());
    }

    private static Exercise with(Exercise exercise, int sets, int repetitions, List<Phase> phases, int rest) {
        Dose dose = new Dose(value(1), value(sets), value(repetitions), exercise.dose().sides(), phases,
                value(sets == 1 ? 0 : rest));
        return new Exercise(exercise.id(), exercise.settle(), dose, exercise.afterPain(), exercise.text());
    }

    private static Phase phase(Motion motion, int seconds) {
        return new Phase(motion, value(seconds));
    }

    private static DoseValue value(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }
}

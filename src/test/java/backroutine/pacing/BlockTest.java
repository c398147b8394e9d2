package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for all blocks that can be planned. */
class BlockTest {
    static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final long ALEXA_RESPONSE = 240_000;
    private static final long ALEXA_REPROMPT = 90_000;

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void fitsTheLimitsEndsBeforeASideAndLeavesNoRepetitionOut(Exercise exercise) {
        List<Place> expected = Stream
                .concat(Stream.of(exercise), EXERCISES.stream().dropWhile(one -> one != exercise).skip(1))
                .flatMap(one -> AllCombinations.places(one).stream())
                .toList();
        AllBlocks.forEach(exercise, (plan, block) -> {
            fitsTheLimits(plan, block);
            endsBeforeASide(plan, block.response());
            countsWholeSidesOrPartOfOne(plan, block.reprompt());
            explainsTheNextExerciseBeforeItIsCounted(plan, block, exercise);
            leavesNoRepetitionOut(plan, block, expected);
            assertEquals(block.response().getLast().place(), block.reprompt().getFirst().place(), plan);
        });
    }

    private static void fitsTheLimits(Supplier<String> plan, Block block) {
        assertTrue(counted(block.response()) <= 200_000, plan);
        assertTrue(block.responseEnds() <= ALEXA_RESPONSE, plan);
        assertTrue(work(block.reprompt()) <= 80_000, plan);
        assertTrue(Timeline.millis(block.reprompt()) <= ALEXA_REPROMPT, plan);
    }

    private static void endsBeforeASide(Supplier<String> plan, List<Beat> beats) {
        beats.getLast()
                .place()
                .filter(next -> counts(beats))
                .ifPresent(
                        next -> assertEquals(1, next.repetition(), plan));
    }

    private static void countsWholeSidesOrPartOfOne(Supplier<String> plan, List<Beat> reprompt) {
        boolean withinSide = reprompt.getLast().place().filter(next -> next.repetition() > 1).isPresent();
        long sides = reprompt.stream()
                .filter(Beat::isWork)
                .map(beat -> beat.place().orElseThrow())
                .map(place -> place.set() + " " + place.side())
                .distinct()
                .count();
        assertTrue(!withinSide || sides <= 1, plan);
    }

    /** However much is needed of the introduction of the next exercise, it is said before that is counted. */
    private static void explainsTheNextExerciseBeforeItIsCounted(Supplier<String> plan, Block block,
            Exercise exercise) {
        List<Beat> nextExercise = Stream.of(block.response(), block.reprompt())
                .flatMap(List::stream)
                .filter(beat -> beat.place().filter(place -> !place.exercise().equals(exercise.id())).isPresent())
                .takeWhile(beat -> !beat.isWork())
                .toList();
        if (block.reprompt().stream().filter(Beat::isWork).anyMatch(beat -> isOther(beat, exercise))) {
            Exercise next = EXERCISES.get(EXERCISES.indexOf(exercise) + 1);
            List<String> said = nextExercise.stream().map(Beat::words).toList();
            assertTrue(!plan.get().contains("nextIntroduction=FULL") || said.containsAll(next.text().steps()), plan);
            assertTrue(plan.get().contains("nextIntroduction=NAME") || said.contains(next.text().cue()), plan);
        }
    }

    private static boolean isOther(Beat beat, Exercise exercise) {
        return beat.place().filter(place -> !place.exercise().equals(exercise.id())).isPresent();
    }

    private static void leavesNoRepetitionOut(Supplier<String> plan, Block block, List<Place> expected) {
        List<Place> counted = Stream.of(block.response(), block.reprompt())
                .flatMap(List::stream)
                .filter(Beat::isWork)
                .map(beat -> beat.place().orElseThrow())
                .distinct()
                .toList();
        int from = expected.indexOf(block.response().getFirst().place().orElseThrow());
        assertEquals(expected.subList(from, from + counted.size()), counted, plan);
    }

    private static boolean counts(List<Beat> beats) {
        return beats.stream().anyMatch(Beat::isWork);
    }

    /** Milliseconds from the count-in to the end of the last repetition. */
    private static long counted(List<Beat> beats) {
        List<Kind> kinds = beats.stream().map(Beat::kind).toList();
        return counts(beats) ? Timeline.millis(beats.subList(kinds.indexOf(Kind.COUNT_IN), end(beats))) : 0;
    }

    /** Milliseconds from the first repetition to the end of the last, with rests and changes of side. */
    private static long work(List<Beat> beats) {
        List<Boolean> working = beats.stream().map(Beat::isWork).toList();
        return counts(beats) ? Timeline.millis(beats.subList(working.indexOf(true), end(beats))) : 0;
    }

    private static int end(List<Beat> beats) {
        return beats.stream().map(Beat::isWork).toList().lastIndexOf(true) + 1;
    }
}

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

/** What holds for every block that can be planned, with the shipped routine and its English sentences. */
class BlockTest {
    static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final long ALEXA_RESPONSE = 240_000;
    private static final long ALEXA_REPROMPT = 90_000;

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void itFitsBreaksAtASideAndLeavesNothingOut(Exercise exercise) {
        List<Place> ahead = Stream
                .concat(Stream.of(exercise), EXERCISES.stream().dropWhile(one -> one != exercise).skip(1))
                .flatMap(one -> Every.place(one).stream())
                .toList();
        EveryBlock.of(exercise, (plan, block) -> {
            staysInsideTheTimeAlexaGives(plan, block);
            breaksOnlyWhereASideBegins(plan, block.response());
            breaksOnlyWhereASideBegins(plan, block.reprompt());
            countsWithoutAGap(plan, block, ahead);
            assertEquals(block.response().getLast().place(), block.reprompt().getFirst().place(), plan);
        });
    }

    private static void staysInsideTheTimeAlexaGives(Supplier<String> plan, Block block) {
        assertTrue(counted(block.response()) <= 200_000, plan);
        assertTrue(block.responseEnds() <= ALEXA_RESPONSE, plan);
        assertTrue(work(block.reprompt()) <= 80_000, plan);
        assertTrue(Timeline.millis(block.reprompt()) <= ALEXA_REPROMPT, plan);
    }

    private static void breaksOnlyWhereASideBegins(Supplier<String> plan, List<Beat> beats) {
        beats.getLast()
                .place()
                .filter(next -> counts(beats))
                .ifPresent(
                        next -> assertEquals(1, next.repetition(), plan));
    }

    private static void countsWithoutAGap(Supplier<String> plan, Block block, List<Place> ahead) {
        List<Place> counted = Stream.of(block.response(), block.reprompt())
                .flatMap(List::stream)
                .filter(Beat::isWork)
                .map(beat -> beat.place().orElseThrow())
                .distinct()
                .toList();
        int from = ahead.indexOf(block.response().getFirst().place().orElseThrow());
        assertEquals(ahead.subList(from, from + counted.size()), counted, plan);
    }

    private static boolean counts(List<Beat> beats) {
        return beats.stream().anyMatch(Beat::isWork);
    }

    /** From the count that leads in to the last repetition. */
    private static long counted(List<Beat> beats) {
        List<Kind> kinds = beats.stream().map(Beat::kind).toList();
        return counts(beats) ? Timeline.millis(beats.subList(kinds.indexOf(Kind.COUNT_IN), end(beats))) : 0;
    }

    /** From the first repetition to the last, with what lies between them. */
    private static long work(List<Beat> beats) {
        List<Boolean> working = beats.stream().map(Beat::isWork).toList();
        return counts(beats) ? Timeline.millis(beats.subList(working.indexOf(true), end(beats))) : 0;
    }

    private static int end(List<Beat> beats) {
        return beats.stream().map(Beat::isWork).toList().lastIndexOf(true) + 1;
    }
}

package backroutine.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final int MANY = 10_000;

    @Test
    void sameSeedMakesTheSameValues() {
        Generator<List<Integer>> lists = Generator.between(1, 1_000).list(3, 50);

        assertEquals(lists.next(new SplittableRandom(7)), lists.next(new SplittableRandom(7)));
    }

    @Test
    void aRangeIncludesBothEndsAndNothingMore() {
        assertEquals(IntStream.rangeClosed(-2, 3).boxed().collect(Collectors.toSet()),
                count(Generator.between(-2, 3)).keySet());
        assertEquals(IntStream.rangeClosed(2, 4).boxed().collect(Collectors.toSet()),
                count(Generator.always("any").list(2, 4).map(List::size)).keySet());
    }

    @Test
    void aGeneratorIsChosenAsOftenAsItsWeightSays() {
        Map<String, Long> count = count(Generator.weighted(Generator.weight(1, Generator.always("rare")),
                Generator.weight(9, Generator.oneOf(List.of("frequent")))));

        assertTrue(count.get("rare") > MANY / 10 * 0.8 && count.get("rare") < MANY / 10 * 1.2, count::toString);
        assertEquals(MANY, count.get("rare") + count.get("frequent"));
    }

    @Test
    void aWeightOfZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Generator.weight(0, Generator.always("never")));
    }

    private static <T> Map<T, Long> count(Generator<T> generator) {
        var random = new SplittableRandom(20261122);
        return Stream.generate(() -> generator.next(random))
                .limit(MANY)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}

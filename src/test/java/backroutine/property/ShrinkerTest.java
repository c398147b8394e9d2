package backroutine.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static final Shrinker<List<Integer>> SHRINKER = Shrinker.byLeavingOut(Function.identity(),
            (all, some) -> some);

    @Test
    void onlyThePartsThatMakeTheCaseFailAreLeft() {
        List<Integer> wanted = List.of(3, 77, 78, 199);

        assertEquals(wanted, SHRINKER.shrink(numbers(200), some -> some.containsAll(wanted)));
    }

    @Test
    void aCaseThatAlwaysFailsBecomesEmpty() {
        assertEquals(List.of(), SHRINKER.shrink(numbers(200), some -> true));
        assertEquals(List.of(), SHRINKER.shrink(List.of(), some -> true));
    }

    @Test
    void aCaseThatFailsOnlyAsAWholeStaysUnchanged() {
        assertEquals(numbers(9), SHRINKER.shrink(numbers(9), some -> some.size() == 9));
    }

    /**
     * The case fails with an odd number of parts and three neighbours whose sum has the factor 7. Removing a part makes other
     * parts neighbours.
     */
    @Test
    void theResultDoesNotFailWithoutAnyOneOfItsParts() {
        Predicate<List<Integer>> fails = some -> IntStream.range(2, some.size())
                .anyMatch(at -> (some.get(at - 2) + some.get(at - 1) + some.get(at)) % 7 == 0 && some.size() % 2 == 1);
        var random = new SplittableRandom(20261122);
        for (int i = 0; i < 100; i++) {
            List<Integer> failing = Generator.between(1, 50).list(101, 101).next(random);
            if (fails.test(failing)) {
                List<Integer> small = SHRINKER.shrink(failing, fails);

                assertTrue(fails.test(small), small::toString);
                for (int part = 0; part < small.size(); part++) {
                    List<Integer> fewer = new ArrayList<>(small);
                    fewer.remove(part);
                    assertTrue(!fails.test(fewer), small::toString);
                }
            }
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}

package backroutine.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class RandomCasesTest {
    private static final Generator<List<Integer>> LISTS = Generator.between(0, 99).list(1, 40);
    private static final Shrinker<List<Integer>> SHRINKER = Shrinker.byLeavingOut(Function.identity(),
            (all, some) -> some);

    @Test
    void theSameSeedChecksTheSameCases(TestInfo test) {
        List<List<Integer>> first = cases(test, new Seeds(5, Optional.empty()));

        assertEquals(300, first.size());
        assertEquals(first, cases(test, new Seeds(5, Optional.empty())));
        assertNotEquals(first, cases(test, new Seeds(6, Optional.empty())));
        assertTrue(first.stream().distinct().count() > 290, "the cases differ");
    }

    @Test
    void aFailingCaseIsMadeSmallerAndRepeatedByItsSeed(TestInfo test) {
        AssertionError failure = failure(test, new Seeds(5, Optional.empty()));

        String report = failure.getMessage();
        assertTrue(report.contains("42 is in it") && report.contains("fails:\n[42]\n"), report);
        MatchResult command = Pattern.compile("mvn test -Dtest='RandomCasesTest#(\\w+)' -Dtests.case=(\\d+)\n")
                .matcher(report)
                .results()
                .findFirst()
                .orElseThrow(() -> failure);
        assertEquals(test.getTestMethod().orElseThrow().getName(), command.group(1));

        var onlyThis = new Seeds(0, Optional.of(Long.valueOf(command.group(2))));
        assertEquals(report, failure(test, onlyThis).getMessage());
        assertEquals(1, cases(test, onlyThis).size());
        assertTrue(cases(test, onlyThis).getFirst().contains(42));
    }

    private static AssertionError failure(TestInfo test, Seeds seeds) {
        return assertThrows(AssertionError.class, () -> new RandomCases<>(seeds, LISTS, SHRINKER).check(test, 300,
                list -> assertTrue(!list.contains(42), "42 is in it")));
    }

    private static List<List<Integer>> cases(TestInfo test, Seeds seeds) {
        List<List<Integer>> cases = new ArrayList<>();
        new RandomCases<>(seeds, LISTS, SHRINKER).check(test, 300, cases::add);
        return cases;
    }
}

package backroutine.property;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.TestInfo;

/**
 * Runs a check on random cases. The first case that fails is made smaller and reported, with its seed and the command that
 * runs it again.
 *
 * @param seeds a seed for each case
 * @param generator makes a case
 * @param shrinker makes a failing case smaller
 */
public record RandomCases<T>(Seeds seeds, Generator<T> generator, Shrinker<T> shrinker) {
    /**
     * Checks so many cases, or the single one that is to be run again.
     *
     * @param test the test that asks for it
     * @param check throws where a case fails
     * @throws AssertionError when a case fails
     */
    public void check(TestInfo test, int cases, Consumer<T> check) {
        String name = test.getTestClass().orElseThrow().getSimpleName() + "#"
                + test.getTestMethod().orElseThrow().getName();
        String leftOut = test.getTags().isEmpty() ? "" : " -Dtests.left.out=";
        seeds.of(name, cases).forEach(seed -> {
            T made = generator.next(new SplittableRandom(seed));
            if (failure(made, check).isPresent()) {
                T small = shrinker.shrink(made, smaller -> failure(smaller, check).isPresent());
                Throwable failure = failure(small, check)
                        .orElseGet(() -> new IllegalStateException("it failed once and then no more"));
                throw new AssertionError("seed " + seed + ": " + failure
                        + "\nThe smallest case found that fails:\n" + small
                        + "\nTo run the whole case again, and make it smaller again:\nmvn test -Dtest='" + name + "' -D"
                        + Seeds.CASE + "=" + seed + leftOut + "\n", failure);
            }
        });
    }

    /** Whether all cases run; a coverage of states means nothing after a single one. */
    public boolean runsAll() {
        return seeds.onlyCase().isEmpty();
    }

    private static <T> Optional<Throwable> failure(T made, Consumer<T> check) {
        try {
            check.accept(made);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }
}

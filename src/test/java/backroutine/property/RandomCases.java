package backroutine.property;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.TestInfo;

/**
 * Runs a check on random cases. The first case that fails is value smaller and reported, with its seed and the command to
 * repeat it.
 *
 * @param seeds the seeds, one for each case
 * @param generator makes a case
 * @param shrinker makes a failing case smaller
 */
public record RandomCases<T>(Seeds seeds, Generator<T> generator, Shrinker<T> shrinker) {
    /**
     * Checks {@code cases} cases, or only the one that is to be repeated.
     *
     * @param test the test that runs the check
     * @param check throws if a case fails
     * @throws AssertionError if a case fails
     */
    public void check(TestInfo test, int cases, Consumer<T> check) {
        String name = test.getTestClass().orElseThrow().getSimpleName() + "#"
                + test.getTestMethod().orElseThrow().getName();
        seeds.of(name, cases).forEach(seed -> {
            T value = generator.next(new SplittableRandom(seed));
            if (failure(value, check).isPresent()) {
                T small = shrinker.shrink(value, smaller -> failure(smaller, check).isPresent());
                Throwable failure = failure(small, check)
                        .orElseGet(() -> new IllegalStateException(
                                "the case failed once, and passed when it was repeated"));
                throw new AssertionError("seed " + seed + ": " + failure
                        + "\nThe smallest case found that fails:\n" + small
                        + "\nTo repeat the whole case:\nmvn test -Dtest='" + name + "' -D"
                        + Seeds.CASE + "=" + seed + "\n", failure);
            }
        });
    }

    /** Whether all cases run, rather than only one that is repeated. */
    public boolean runsAll() {
        return seeds.onlyCase().isEmpty();
    }

    private static <T> Optional<Throwable> failure(T value, Consumer<T> check) {
        try {
            check.accept(value);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }
}

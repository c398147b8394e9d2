package backroutine.property;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of random cases, one for each case.
 *
 * @param base the number from which all seeds are derived
 * @param onlyCase the seed of the only case to run; empty to run all cases
 */
public record Seeds(long base, Optional<Long> onlyCase) {
    /** The system property with the base. Maven sets another one in each build, and each test report has it. */
    public static final String BASE = "tests.seed";
    /** The system property with the seed of the only case to run. */
    public static final String CASE = "tests.case";
    /** The base without a build, as in an editor. */
    private static final long DEFAULT_BASE = 20261122;

    /** The seeds of this build, from its system properties. */
    public static Seeds ofThisBuild() {
        return new Seeds(Long.getLong(BASE, DEFAULT_BASE), Optional.ofNullable(Long.getLong(CASE)));
    }

    /** The seeds of {@code cases} cases, 0 or more. Another test has other seeds; the same base makes the same seeds. */
    LongStream of(String test, int cases) {
        return onlyCase.map(LongStream::of)
                .orElseGet(() -> new SplittableRandom(base ^ test.hashCode()).longs(cases, 0, Long.MAX_VALUE));
    }
}

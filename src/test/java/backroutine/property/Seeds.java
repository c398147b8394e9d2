package backroutine.property;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of random cases, one for each case.
 *
 * @param base what all seeds are derived from
 * @param onlyCase the seed of the one case to be run again; empty where all cases run
 */
public record Seeds(long base, Optional<Long> onlyCase) {
    /** The system property with the base seed. Maven sets another one in each build, and each test report has it. */
    public static final String BASE = "tests.seed";
    /** The system property with the seed of a single case, given to run that case again. */
    public static final String CASE = "tests.case";
    /** Where no build sets one, as in an editor. */
    private static final long USUAL_BASE = 20261122;

    /** The seeds of this build, as its system properties say. */
    public static Seeds ofThisBuild() {
        return new Seeds(Long.getLong(BASE, USUAL_BASE), Optional.ofNullable(Long.getLong(CASE)));
    }

    /** So many seeds, none negative; others for another test, and the same ones for the same base. */
    LongStream of(String test, int cases) {
        return onlyCase.map(LongStream::of)
                .orElseGet(() -> new SplittableRandom(base ^ test.hashCode()).longs(cases, 0, Long.MAX_VALUE));
    }
}

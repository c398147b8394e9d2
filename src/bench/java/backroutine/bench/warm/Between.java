package backroutine.bench.warm;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * A time that is not known better than this: each drawn time is equally likely.
 *
 * @param least the shortest
 * @param most the longest
 */
record Between(Duration least, Duration most) {
    Between {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("not a range of time: " + least + " to " + most);
        }
    }

    static Between minutes(int least, int most) {
        return new Between(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }

    static Between hours(int least, int most) {
        return new Between(Duration.ofHours(least), Duration.ofHours(most));
    }

    /** One of these times, in milliseconds. */
    long draw(RandomGenerator random) {
        return random.nextLong(least.toMillis(), most.toMillis() + 1);
    }
}

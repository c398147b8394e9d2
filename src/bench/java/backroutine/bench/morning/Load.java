package backroutine.bench.morning;

import java.time.Duration;

/**
 * How many people come, and what goes wrong.
 *
 * @param people the number of sessions; every second person has a day of use behind them
 * @param morning the time within which they come
 * @param played the time that this takes here
 * @param share the share of calls that fail, of writes before which another device writes, and of requests that are sent twice
 * @param seed of all randomness
 */
record Load(int people, Duration morning, Duration played, double share, long seed) {
    Load {
        if (people < 1 || share < 0 || share > 1 || played.compareTo(morning) > 0) {
            throw new IllegalArgumentException("no load: %d people in %s, played in %s, with faults in %s of calls"
                    .formatted(people, morning, played, share));
        }
    }
}

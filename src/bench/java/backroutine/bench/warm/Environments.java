package backroutine.bench.warm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The environments of one function. A call takes the most recently used one that is free; if there is none, one is started. */
final class Environments {
    private final LambdaTimes times;
    private final RandomGenerator random;
    private final List<Environment> environments = new ArrayList<>();

    Environments(LambdaTimes times, RandomGenerator random) {
        this.times = times;
        this.random = random;
    }

    /**
     * An environment.
     *
     * @param end when it is ended, although it is used
     * @param freeAt when it has answered its last call
     * @param idleEnd when it is ended, if no other call comes
     */
    private record Environment(long end, long freeAt, long idleEnd) {
        boolean isKept(long at) {
            return at < freeAt || at < end && at < idleEnd;
        }

        boolean isFree(long at) {
            return at >= freeAt;
        }
    }

    /**
     * A call.
     *
     * @param at when it comes; not before the last call
     * @param duration how long it takes in an environment that has started
     * @return whether an environment had to be started
     */
    boolean startsFor(long at, Duration duration) {
        environments.removeIf(one -> !one.isKept(at));
        Optional<Environment> warm = environments.stream()
                .filter(one -> one.isFree(at))
                .max(Comparator.comparingLong(Environment::freeAt));
        warm.ifPresent(environments::remove);
        long freeAt = at + (warm.isPresent() ? duration : times.start()).toMillis();
        long end = warm.map(Environment::end).orElseGet(() -> at + times.life().draw(random));
        environments.add(new Environment(end, freeAt, freeAt + times.idle().draw(random)));
        return warm.isEmpty();
    }
}

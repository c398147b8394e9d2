package backroutine.bench.warm;

import java.time.Duration;
import java.time.LocalTime;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** Draws the visits of a group. */
final class Visits {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private Visits() {}

    /** The beginnings of all visits, in order, in milliseconds after the first midnight in UTC. */
    static long[] of(Group group, Habits habits, int days, RandomGenerator random) {
        LongStream.Builder starts = LongStream.builder();
        for (int person = 0; person < group.people(); person++) {
            for (LocalTime visit : habits.visits()) {
                long usual = visit.toNanoOfDay() / 1_000_000 - group.zone(person).getTotalSeconds() * 1_000L
                        + normal(habits.betweenPeople(), random);
                for (int day = 0; day < days; day++) {
                    long start = day * DAY + usual + normal(habits.betweenDays(), random);
                    if (random.nextDouble() >= habits.leftOut()) {
                        starts.add(start);
                    }
                }
            }
        }
        return starts.build().sorted().toArray();
    }

    private static long normal(Duration deviation, RandomGenerator random) {
        return Math.round(random.nextGaussian() * deviation.toMillis());
    }
}

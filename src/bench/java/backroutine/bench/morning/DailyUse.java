package backroutine.bench.morning;

import java.time.Duration;
import java.util.Map;

/**
 * How many people use the skill, and what a visit takes.
 *
 * @param people who make all their visits every day
 * @param visits the visits of a day
 * @param turns the turns of a visit
 * @param readUnits the read units of a visit
 * @param writeUnits the write units of a visit
 * @param turn how long Lambda is busy with a turn
 * @param start how long the start of an environment takes
 * @param life how long an environment is kept
 * @param gigabytes the memory of an environment
 * @param zones the share of people by time zone, as hours before UTC, from 0 to 1; together 1
 * @param busiestHour the share of a morning's visits that begins in its busiest hour, from 0 to 1
 */
record DailyUse(long people, int visits, double turns, double readUnits, double writeUnits, Duration turn,
        Duration start, Duration life, double gigabytes, Map<Integer, Double> zones, double busiestHour) {
    DailyUse {
        zones = Map.copyOf(zones);
        double all = zones.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(all - 1) > 1e-9) {
            throw new IllegalArgumentException("the shares of the time zones are 1 together, not " + all);
        }
        if (busiestHour <= 0 || busiestHour > 1) {
            throw new IllegalArgumentException("the share of the busiest hour is from 0 to 1, not " + busiestHour);
        }
    }

    /** A million people. The shares are guesses for a skill in English, German, French, Italian, Spanish and Portuguese. */
    static DailyUse ofAMillion() {
        return new DailyUse(1_000_000, 2, 7, 1, 18, Duration.ofMillis(30), Duration.ofSeconds(2), Duration.ofHours(5),
                0.5,
                Map.of(5, 0.30, 6, 0.20, 7, 0.05, 8, 0.15, 3, 0.05, 0, 0.08, -1, 0.12, -5, 0.03, -10, 0.02), 0.35);
    }
}

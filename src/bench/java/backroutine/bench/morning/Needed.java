package backroutine.bench.morning;

import backroutine.bench.growth.Consumed;
import backroutine.bench.result.Prices;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What a day of use needs of Lambda and DynamoDB, by calculation.
 *
 * @param visitsASecond visits that begin in a second of the busiest hour
 * @param requestsASecond requests in a second of the busiest hour
 * @param concurrency environments that are busy at the same time
 * @param concurrencyIfCold the same if each of these requests had to wait for a start, as after a new version
 * @param startsASecond environments that are started in a second because others have ended
 * @param readUnitsASecond read units of the table in a second
 * @param writeUnitsASecond write units of the table in a second
 * @param tableDollarsADay what the table costs in a day
 * @param functionDollarsADay what Lambda costs in a day
 */
record Needed(double visitsASecond, double requestsASecond, double concurrency, double concurrencyIfCold,
        double startsASecond, double readUnitsASecond, double writeUnitsASecond, double tableDollarsADay,
        double functionDollarsADay) {
    private static final double HOUR = 3_600;
    private static final double MILLION = 1e6;
    /** The share of the busiest hour in the hour before it, and in the hour after it. */
    private static final double NEIGHBOUR = 0.7;

    static Needed by(DailyUse use) {
        double visits = use.people() * busiest(use.zones()) * use.busiestHour() / HOUR;
        double requests = visits * use.turns();
        double turn = use.turn().toMillis() / 1_000.0;
        double start = use.start().toMillis() / 1_000.0;
        double day = (double) use.people() * use.visits();
        double calls = day * use.turns();
        return new Needed(visits, requests, requests * turn, requests * start,
                requests * turn / use.life().toSeconds(), visits * use.readUnits(),
                visits * use.writeUnits(),
                day / MILLION * (use.readUnits() * Consumed.READ_MILLION + use.writeUnits() * Consumed.WRITE_MILLION),
                calls / MILLION * Prices.LAMBDA_MILLION + calls * turn * use.gigabytes() * Prices.GIGABYTE_SECOND);
    }

    /**
     * The people who are in the busiest hour of their morning at the same time, as a share of all: those of one time zone, and
     * {@link #NEIGHBOUR} of those of the zones one hour before and after it.
     */
    static double busiest(Map<Integer, Double> zones) {
        return zones.keySet()
                .stream()
                .flatMapToDouble(zone -> DoubleStream.of(zones.get(zone)
                        + NEIGHBOUR * (zones.getOrDefault(zone - 1, 0.0) + zones.getOrDefault(zone + 1, 0.0))))
                .max()
                .orElse(0);
    }
}

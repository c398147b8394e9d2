package backroutine.bench.warm;

import backroutine.bench.result.Prices;
import java.time.Duration;

/**
 * What the pings of a month cost, in dollars.
 *
 * @param pings the pings of a month
 * @param calls the price of the calls
 * @param schedule the price of the scheduler
 * @param answers the price of the processor while pings are answered
 * @param starts the price of the starts that pings make
 * @param log the price of the lines that Lambda writes about each call
 */
record PingCost(double pings, double calls, double schedule, double answers, double starts, double log) {
    private static final Duration MONTH = Duration.ofDays(365).dividedBy(12);
    private static final double MILLION = 1e6;
    private static final double GIGABYTE = 1e9;

    /**
     * The cost of a schedule.
     *
     * @param startingShare the share of pings that start an environment, from 0 to 1
     * @param gigabytes the memory of the function
     * @param logBytes the bytes that Lambda logs for a call
     */
    static PingCost of(KeepWarm keepWarm, LambdaTimes times, double startingShare, double gigabytes, int logBytes) {
        double pings = (double) MONTH.toMillis() / keepWarm.every().toMillis();
        double second = gigabytes * Prices.GIGABYTE_SECOND;
        return new PingCost(pings, pings * Prices.LAMBDA_MILLION / MILLION, pings * Prices.SCHEDULED_MILLION / MILLION,
                pings * (1 - startingShare) * seconds(times.ping()) * second,
                pings * startingShare * seconds(times.start()) * second,
                pings * logBytes * Prices.LOG_GIGABYTE / GIGABYTE);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }

    /** All of it. */
    double dollars() {
        return calls + schedule + answers + starts + log;
    }

    String words() {
        return ("%,.0f pings a month cost $%.4f: calls $%.4f, scheduler $%.4f, answers $%.4f, starts $%.4f, log lines $%.4f\n")
                .formatted(pings, dollars(), calls, schedule, answers, starts, log);
    }
}

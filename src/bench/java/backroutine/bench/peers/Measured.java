package backroutine.bench.peers;

import java.time.Duration;
import java.util.List;

/**
 * The measurements of one run of a program; times in milliseconds.
 *
 * @param init the time from the start of the process until it asks for the first request
 * @param first the time of the first call
 * @param second the time of the second call
 * @param p50 the median of the later calls
 * @param p95 the 95th percentile of the later calls
 * @param p99 the 99th percentile of the later calls
 * @param startMegabytes the peak memory until the second answer
 * @param peakMegabytes the peak memory of the whole run
 */
public record Measured(double init, double first, double second, double p50, double p95, double p99,
        double startMegabytes, double peakMegabytes) {
    /** The time from the start of the process to the first answer. */
    public double cold() {
        return init + first;
    }

    static Measured of(Duration init, List<Duration> calls, long startKilobytes, long peakKilobytes) {
        double[] warm = calls.stream().skip(2).mapToDouble(Measured::millis).sorted().toArray();
        return new Measured(millis(init), millis(calls.get(0)), millis(calls.get(1)), percentile(warm, 50),
                percentile(warm, 95), percentile(warm, 99), startKilobytes / 1024.0, peakKilobytes / 1024.0);
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

}

package backroutine.bench.peers;

import java.time.Duration;
import java.util.List;

/**
 * One run of one program.
 *
 * @param init from the start of the process to its asking for the first request, in milliseconds
 * @param first the first call, in milliseconds
 * @param second the second call, in milliseconds
 * @param p50 what half of the calls after these take at most, in milliseconds
 * @param p95 what all but one in twenty take at most
 * @param p99 what all but one in a hundred take at most
 * @param startMegabytes the most memory it had up to its second answer
 * @param peakMegabytes the most memory it ever had
 */
public record Measured(double init, double first, double second, double p50, double p95, double p99,
        double startMegabytes, double peakMegabytes) {
    /** From nothing to the first answer, in milliseconds. */
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

package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import backroutine.bench.result.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What this project promises itself of its speed, and what came of it.
 *
 * @param what a few words
 * @param found what was measured
 * @param most what it may be
 */
public record Target(String what, Spread found, double most) {
    /** Whether the median keeps to it. */
    public boolean met() {
        return found.median() <= most;
    }

    /** All that can be said of a comparison. */
    static List<Target> of(Comparison comparison) {
        Picked picked = new Picked(comparison);
        List<Target> targets = new ArrayList<>();
        Program zip = picked.named("zip").orElseThrow();
        targets.add(new Target("first call, ms, one core", comparison.spread(Processor.ONE_CORE, zip, Measured::first),
                25));
        picked.ratio(targets, "first call ÷ Node's, one core", "zip", "Node", Processor.ONE_CORE, Measured::first, 0.6);
        picked.ratio(targets, "cold ÷ official Java's, 512 MB", "zip", "Java", Processor.QUOTA, Measured::cold, 0.6);
        picked.ratio(targets, "cold ÷ official Java's, 512 MB, AOT cache", "AOT", "Java", Processor.QUOTA,
                Measured::cold, 0.35);
        picked.ratio(targets, "cold ÷ official Java's, one core, AOT cache", "AOT", "Java", Processor.ONE_CORE,
                Measured::cold, 0.65);
        for (String other : List.of("Java", "Node")) {
            picked.ratio(targets, "warm p50 ÷ official " + other + "'s", "zip", other, Processor.ONE_CORE,
                    Measured::p50, 1);
            picked.ratio(targets, "warm p99 ÷ official " + other + "'s", "zip", other, Processor.ONE_CORE,
                    Measured::p99, 1);
        }
        picked.ratio(targets, "memory after start ÷ official Java's", "zip", "Java", Processor.ONE_CORE,
                Measured::startMegabytes, 1.1);
        double megabytes = zip.zipped() / 1e6;
        targets.add(new Target("zip file, MB", new Spread(megabytes, megabytes, megabytes), 12));
        return targets;
    }

    /** Programs by a word of their names. */
    private record Picked(Comparison comparison) {
        Optional<Program> named(String word) {
            return comparison.programs().stream().filter(program -> program.name().contains(word)).findFirst();
        }

        void ratio(List<Target> targets, String what, String one, String other, Processor processor,
                ToDoubleFunction<Measured> figure, double most) {
            if (comparison.has(processor) && named(one).isPresent() && named(other).isPresent()) {
                targets.add(new Target(what, comparison.ratio(processor, named(one).get(), named(other).get(), figure),
                        most));
            }
        }
    }
}

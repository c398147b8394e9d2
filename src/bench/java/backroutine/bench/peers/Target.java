package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import backroutine.bench.result.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A performance target of this project, and its measurement.
 *
 * @param what its name
 * @param found the measurement
 * @param most the largest allowed median
 */
public record Target(String what, Spread found, double most) {
    /** Whether the median is within the target. */
    public boolean met() {
        return found.median() <= most;
    }

    /** The targets for which a comparison has measurements. */
    static List<Target> of(Comparison comparison) {
        ByName byName = new ByName(comparison);
        List<Target> targets = new ArrayList<>();
        Program zip = byName.named("zip").orElseThrow();
        targets.add(new Target("first call, ms, one core", comparison.spread(Processor.ONE_CORE, zip, Measured::first),
                25));
        byName.ratio(targets, "first call ÷ Node's, one core", "zip", "Node", Processor.ONE_CORE, Measured::first, 0.6);
        byName.ratio(targets, "cold ÷ official Java's, 512 MB", "zip", "Java", Processor.QUOTA, Measured::cold, 0.6);
        byName.ratio(targets, "cold ÷ official Java's, 512 MB, AOT cache", "AOT", "Java", Processor.QUOTA,
                Measured::cold, 0.35);
        byName.ratio(targets, "cold ÷ official Java's, one core, AOT cache", "AOT", "Java", Processor.ONE_CORE,
                Measured::cold, 0.65);
        for (String other : List.of("Java", "Node")) {
            byName.ratio(targets, "warm p50 ÷ official " + other + "'s", "zip", other, Processor.ONE_CORE,
                    Measured::p50, 1);
            byName.ratio(targets, "warm p99 ÷ official " + other + "'s", "zip", other, Processor.ONE_CORE,
                    Measured::p99, 1);
        }
        byName.ratio(targets, "memory after start ÷ official Java's", "zip", "Java", Processor.ONE_CORE,
                Measured::startMegabytes, 1.1);
        double megabytes = zip.zipped() / 1e6;
        targets.add(new Target("zip file, MB", new Spread(megabytes, megabytes, megabytes), 12));
        return targets;
    }

    /** Finds programs by a word of their names. */
    private record ByName(Comparison comparison) {
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

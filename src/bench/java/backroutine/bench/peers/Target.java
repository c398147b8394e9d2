package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import backroutine.bench.result.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * A performance target of this project, and its measurement.
 *
 * @param what its name
 * @param found the measurement
 * @param most the largest allowed median
 */
record Target(String what, Spread found, double most) {
    private static final double MEGABYTES = 12;
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(Figure.FIRST_DAY, Processor.QUOTA, Programs.ZIP, Programs.JAVA, 0.65),
            new Allowed(Figure.LATER_DAY, Processor.QUOTA, Programs.ZIP, Programs.JAVA, 0.65),
            new Allowed(Figure.COLD, Processor.ONE_CORE, Programs.ZIP, Programs.JAVA, 1),
            new Allowed(Figure.COLD, Processor.ONE_CORE, Programs.IMAGE, Programs.JAVA, 0.6),
            new Allowed(Figure.FIRST_CALL, Processor.ONE_CORE, Programs.ZIP, Programs.NODE, 0.6),
            new Allowed(Figure.START_MEMORY, Processor.ONE_CORE, Programs.ZIP, Programs.JAVA, 1.1));

    /** The largest allowed ratio of a figure. */
    private record Allowed(String figure, Processor processor, String own, String other, double most) {
        boolean isOf(Ratio ratio) {
            return ratio.figure().name().equals(figure) && ratio.figure().processor() == processor
                    && ratio.own().name().equals(own) && ratio.other().name().equals(other);
        }
    }

    /** Whether the median is within the target. */
    boolean met() {
        return found.median() <= most;
    }

    /** The targets for which a comparison has measurements. */
    static List<Target> of(Comparison comparison) {
        List<Target> targets = new ArrayList<>();
        for (Ratio ratio : Ratio.of(comparison)) {
            ALLOWED.stream()
                    .filter(allowed -> allowed.isOf(ratio))
                    .forEach(allowed -> targets.add(new Target(ratio.words(), ratio.found(), allowed.most())));
        }
        comparison.programs().stream().filter(program -> program.name().equals(Programs.ZIP)).forEach(zip -> {
            double megabytes = zip.zipped() / 1e6;
            targets.add(new Target("zip file, MB", new Spread(megabytes, megabytes, megabytes), MEGABYTES));
        });
        return targets;
    }
}

package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import backroutine.bench.result.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure of this skill, divided by that of a skill as Amazon documents it, round for round.
 *
 * @param figure what is compared
 * @param own this skill, as a zip file or as an image
 * @param other the other program
 * @param found the ratio; less than 1 is better than the other program
 */
record Ratio(Figure figure, Program own, Program other, Spread found) {
    /** All ratios that a comparison has measurements for, good or bad. */
    static List<Ratio> of(Comparison comparison) {
        List<Ratio> ratios = new ArrayList<>();
        for (Processor processor : Processor.values()) {
            if (comparison.has(processor)) {
                Stream.concat(Figure.ofVisits(processor).stream(), Figure.ofCalls(processor).stream())
                        .forEach(figure -> add(ratios, comparison, figure));
            }
        }
        return ratios;
    }

    private static void add(List<Ratio> ratios, Comparison comparison, Figure figure) {
        for (Program own : comparison.programs().stream().filter(Program::isThisSkill).toList()) {
            for (Program other : comparison.programs().stream().filter(Program::isAmazons).toList()) {
                ratios.add(new Ratio(figure, own, other, comparison.ratio(figure, own, other)));
            }
        }
    }

    /** What is compared with what. */
    String words() {
        return figure.name() + " at " + figure.processor().words() + ": " + own.name() + " ÷ " + other.name();
    }
}

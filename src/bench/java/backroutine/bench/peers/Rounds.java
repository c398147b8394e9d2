package backroutine.bench.peers;

import backroutine.bench.result.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of each program in each round.
 *
 * @param <T> what one run of a program measures
 */
final class Rounds<T> {
    private final Map<String, List<T>> measured = new LinkedHashMap<>();

    void keep(Program program, T one) {
        measured.computeIfAbsent(program.name(), some -> new ArrayList<>()).add(one);
    }

    boolean isEmpty() {
        return measured.isEmpty();
    }

    /** The values of one figure of one program. */
    Spread spread(Program program, ToDoubleFunction<T> figure) {
        return Spread.of(measured.get(program.name()).stream().map(figure::applyAsDouble).toList());
    }

    /** The ratio of a figure of one program to that of another, round for round. */
    Spread ratio(Program one, Program other, ToDoubleFunction<T> figure) {
        List<T> numerators = measured.get(one.name());
        List<T> denominators = measured.get(other.name());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            ratios.add(figure.applyAsDouble(numerators.get(i)) / figure.applyAsDouble(denominators.get(i)));
        }
        return Spread.of(ratios);
    }
}

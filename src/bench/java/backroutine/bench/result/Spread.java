package backroutine.bench.result;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/**
 * The median and the range of the values of several runs.
 *
 * @param median the median
 * @param least the smallest
 * @param most the largest
 */
public record Spread(double median, double least, double most) {
    /** The spread of at least one value. */
    public static Spread of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The text in a table: the median, then the range. */
    public String words() {
        return digits(median) + " (" + digits(least) + "–" + digits(most) + ")";
    }

    /** The values as JSON. */
    public ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("median", median).put("least", least).put("most", most);
    }

    static String digits(double value) {
        return value >= 100 ? "%.0f".formatted(value) : value >= 10 ? "%.1f".formatted(value) : "%.2f".formatted(value);
    }
}

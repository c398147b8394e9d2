package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import backroutine.bench.result.Columns;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Shows a comparison as tables and as JSON. */
record PeersReport(Comparison comparison) {
    private static final Map<String, ToDoubleFunction<Measured>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("init", Measured::init);
        FIGURES.put("first", Measured::first);
        FIGURES.put("cold", Measured::cold);
        FIGURES.put("second", Measured::second);
        FIGURES.put("p50", Measured::p50);
        FIGURES.put("p95", Measured::p95);
        FIGURES.put("p99", Measured::p99);
        FIGURES.put("start MB", Measured::startMegabytes);
        FIGURES.put("peak MB", Measured::peakMegabytes);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        words.append(table("At one core, ms: median of the runs (least–most)", Processor.ONE_CORE));
        words.append(comparison.has(Processor.QUOTA)
                ? table("Started at one core, then held to the share of a 512 MB function", Processor.QUOTA)
                : "This machine does not allow a processor quota, so nothing was measured at 512 MB.\n\n");
        Columns targets = new Columns().row("Target", "found", "at most", "");
        Target.of(comparison)
                .forEach(target -> targets.row(target.what(), target.found().words(), target.most(),
                        target.met() ? "met" : "MISSED"));
        return words.append(targets).toString();
    }

    private String table(String title, Processor processor) {
        Columns columns = new Columns();
        columns.row(cells("", FIGURES.keySet().stream(), "zip MB"));
        for (Program program : comparison.programs()) {
            columns.row(cells(program.name(),
                    FIGURES.values().stream().map(figure -> comparison.spread(processor, program, figure).words()),
                    "%.1f".formatted(program.zipped() / 1e6)));
        }
        return title + "\n\n" + columns + "\n";
    }

    private static Object[] cells(String first, Stream<String> middle, String last) {
        return Stream.of(Stream.of(first), middle, Stream.of(last))
                .flatMap(some -> some)
                .toArray();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode programs = json.putObject("programs");
        for (Program program : comparison.programs()) {
            ObjectNode one = programs.putObject(program.name()).put("zippedBytes", program.zipped());
            for (Processor processor : List.of(Processor.values())) {
                if (comparison.has(processor)) {
                    ObjectNode figures = one.putObject(processor.name());
                    FIGURES.forEach((name, figure) -> figures.set(name,
                            comparison.spread(processor, program, figure).json()));
                }
            }
        }
        ObjectNode targets = json.putObject("targets");
        Target.of(comparison)
                .forEach(target -> targets.set(target.what(),
                        target.found().json().put("atMost", target.most()).put("met", target.met())));
        return json;
    }
}

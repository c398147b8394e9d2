package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import backroutine.bench.result.Columns;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a comparison as tables and as JSON. */
record PeersReport(Comparison comparison) {
    String words() {
        StringBuilder words = new StringBuilder();
        for (Processor processor : measured()) {
            words.append("What a person waits in a visit, ms at " + processor.words()
                    + ": median of the runs (least–most)\n\n" + table(Figure.ofVisits(processor)) + "\n");
        }
        for (Processor processor : measured()) {
            words.append("Starts and calls, ms at " + processor.words() + "\n\n" + table(Figure.ofCalls(processor))
                    + "\n");
        }
        if (!comparison.has(Processor.QUOTA)) {
            words.append("This machine does not allow a processor quota, so nothing was measured at 512 MB.\n\n");
        }
        return words.append(ratios() + "\n").append(targets()).toString();
    }

    private List<Processor> measured() {
        return Arrays.stream(Processor.values()).filter(comparison::has).toList();
    }

    private Columns table(List<Figure> figures) {
        Columns columns = new Columns();
        columns.row(row("", figures.stream().map(Figure::name).toList()));
        comparison.programs()
                .forEach(program -> columns.row(row(program.name(),
                        figures.stream().map(figure -> comparison.spread(figure, program).words()).toList())));
        return columns;
    }

    /** A line for each figure, a column for each pair of programs. */
    private Columns ratios() {
        Map<String, List<Ratio>> byFigure = new LinkedHashMap<>();
        Ratio.of(comparison)
                .forEach(ratio -> byFigure
                        .computeIfAbsent(ratio.figure().name() + ", " + ratio.figure().processor().words(),
                                some -> new ArrayList<>())
                        .add(ratio));
        Columns columns = new Columns();
        byFigure.values()
                .stream()
                .findFirst()
                .ifPresent(pairs -> columns.row(row("Ratio, run for run",
                        pairs.stream().map(pair -> pair.own().name() + " ÷ " + pair.other().name()).toList())));
        byFigure.forEach((figure, pairs) -> columns
                .row(row(figure, pairs.stream().map(pair -> pair.found().words()).toList())));
        comparison.programs()
                .forEach(program -> columns.row("zip file of " + program.name(),
                        "%.1f MB".formatted(program.zipped() / 1e6)));
        return columns;
    }

    private Columns targets() {
        Columns targets = new Columns().row("Target", "found", "at most", "");
        Target.of(comparison)
                .forEach(target -> targets.row(target.what(), target.found().words(), target.most(),
                        target.met() ? "met" : "MISSED"));
        return targets;
    }

    private static Object[] row(String first, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return cells.toArray();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode programs = json.putObject("programs");
        for (Program program : comparison.programs()) {
            ObjectNode one = programs.putObject(program.name()).put("zippedBytes", program.zipped());
            for (Processor processor : measured()) {
                add(one.putObject(processor.name()), Figure.ofCalls(processor), program);
                add(one.putObject("visits at " + processor.name()), Figure.ofVisits(processor), program);
            }
        }
        ObjectNode ratios = json.putObject("ratios");
        Ratio.of(comparison).forEach(ratio -> ratios.set(ratio.words(), ratio.found().json()));
        ObjectNode targets = json.putObject("targets");
        Target.of(comparison)
                .forEach(target -> targets.set(target.what(),
                        target.found().json().put("atMost", target.most()).put("met", target.met())));
        return json;
    }

    private void add(ObjectNode json, List<Figure> figures, Program program) {
        figures.forEach(figure -> json.set(figure.name(), comparison.spread(figure, program).json()));
    }
}

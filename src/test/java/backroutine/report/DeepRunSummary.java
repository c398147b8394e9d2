package backroutine.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Prints what the deep run did as one table, from the reports of its parts. Maven runs it as the last part. */
public final class DeepRunSummary {
    /** The reports of {@link TestReport} that have a line in the table, by the name of the line. */
    private static final Map<String, String> MEASURED = new LinkedHashMap<>();

    static {
        MEASURED.put("random conversations", "random-conversations.txt");
        MEASURED.put("random doses", "dosed-visits.txt");
        MEASURED.put("fuzzing of requests", "fuzz-requests.txt");
        MEASURED.put("fuzzing of routine files", "fuzz-routine-files.txt");
    }

    private final Path build;

    /** The summary of the reports in {@code build}, Maven's folder {@code target}. */
    DeepRunSummary(Path build) {
        this.build = build;
    }

    /**
     * Prints the table.
     *
     * @param arguments the build folder
     * @throws IllegalStateException if a part left no report
     * @throws IOException if a report cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.print(new DeepRunSummary(Path.of(arguments[0])).table());
    }

    /**
     * The table, with a line for each part.
     *
     * @throws IllegalStateException if a part left no report; the message names it
     * @throws IOException if a report cannot be read
     */
    String table() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("tests", tests());
        for (var report : MEASURED.entrySet()) {
            parts.put(report.getKey(),
                    lines("measured/" + report.getValue()).getFirst());
        }
        parts.put("mutation", mutations());
        parts.put("coverage", coverage());
        var table = new StringBuilder("\nThe deep run\n");
        parts.forEach((part, result) -> table.append("  %-26s%s%n".formatted(part, result)));
        return table.toString();
    }

    private String tests() throws IOException {
        List<Element> suites = new ArrayList<>();
        try (Stream<Path> reports = Files.list(build.resolve("surefire-reports"))) {
            for (Path report : reports.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList()) {
                suites.add(xml(report));
            }
        }
        return "%d in %d classes, %d failed, %d skipped".formatted(sum(suites, "tests"), suites.size(),
                sum(suites, "failures") + sum(suites, "errors"), sum(suites, "skipped"));
    }

    private static int sum(List<Element> suites, String attribute) {
        return suites.stream().mapToInt(suite -> Integer.parseInt(suite.getAttribute(attribute))).sum();
    }

    private String mutations() throws IOException {
        var changes = xml(report("pit-reports/mutations.xml")).getElementsByTagName("mutation");
        int noticed = 0;
        for (int i = 0; i < changes.getLength(); i++) {
            if (((Element) changes.item(i)).getAttribute("detected").equals("true")) {
                noticed++;
            }
        }
        return "%d of %d changes noticed, %s".formatted(noticed, changes.getLength(),
                percent(noticed, changes.getLength()));
    }

    /** The columns of the report are GROUP, PACKAGE, CLASS, and then pairs of numbers: missed and covered. */
    private String coverage() throws IOException {
        List<String[]> classes = lines("site/jacoco/jacoco.csv")
                .stream()
                .map(line -> line.split(","))
                .toList();
        return "lines %s, branches %s".formatted(covered("LINE", classes), covered("BRANCH", classes));
    }

    private static String covered(String counter, List<String[]> classes) {
        int missed = List.of(classes.getFirst()).indexOf(counter + "_MISSED");
        long left = 0;
        long reached = 0;
        for (String[] row : classes.subList(1, classes.size())) {
            left += Long.parseLong(row[missed]);
            reached += Long.parseLong(row[missed + 1]);
        }
        return percent(reached, left + reached);
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(report(name));
    }

    private Path report(String name) {
        Path report = build.resolve(name);
        if (!Files.exists(report)) {
            throw new IllegalStateException(
                    report + " is missing: a part of the deep run has not run; run mvn -Pdeep clean verify");
        }
        return report;
    }

    private static Element xml(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }
}

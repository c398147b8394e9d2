package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.faults.VisitWithFault.Moment;
import backroutine.report.TestReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Every fault of the table at every moment of a visit, once for a single call and once for three turns. Each answer is
 * checked against the rules of Alexa, and the stored progress against what the user did. The results are written to
 * {@code target/measured/faults.md}.
 */
class FaultMatrixTest {
    private static final String PASSED = "answered, nothing lost";
    private static final int THREADS = 12;

    @Test
    void withEveryFaultTheUserIsAnsweredAndNothingIsLost() throws Exception {
        Map<Fault, Map<Moment, String>> results = new ConcurrentSkipListMap<>();
        String logged;
        try (DynamoDbServer server = DynamoDbServer.inMemory(); CapturedLog log = new CapturedLog()) {
            try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
                for (Fault fault : Fault.values()) {
                    results.put(fault, new ConcurrentSkipListMap<>());
                    for (Moment moment : Moment.values()) {
                        pool.submit(() -> results.get(fault).put(moment, result(server, log, fault, moment)));
                    }
                }
            }
            logged = log.text();
        }
        TestReport.write("faults.md", report(results));
        results.forEach((fault, row) -> {
            assertEquals(Moment.values().length, row.size());
            row.forEach(
                    (moment, result) -> assertTrue(result.startsWith(PASSED), fault + ", " + moment + ": " + result));
        });
        assertTrue(logged.contains("could not be read in the table"));
        assertTrue(logged.contains("\"outcome\":\"without-store\""));
        for (String secret : List.of(Fault.SECRET, "amzn1.ask", "local-voice-session", "refused for", "<html>")) {
            assertFalse(logged.contains(secret), () -> secret + " is logged: " + excerpt(logged, secret));
        }
    }

    private static String result(DynamoDbServer server, CapturedLog log, Fault fault, Moment moment) {
        try {
            Duration longest = Duration.ZERO;
            for (boolean threeTurns : List.of(false, true)) {
                String table = fault + "." + moment.name() + "." + threeTurns;
                server.create(table);
                Duration took = VisitWithFault.run(server, table, log, fault, moment, threeTurns);
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
            return String.format(Locale.ROOT, "%s, %.1f s", PASSED, longest.toMillis() / 1000.0);
        } catch (Exception | AssertionError e) {
            return e.toString();
        }
    }

    private static String report(Map<Fault, Map<Moment, String>> results) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| the table | " + String.join(" | ", List.of(Moment.values()).stream().map(Moment::toString).toList())
                        + " |");
        lines.add("|---".repeat(Moment.values().length + 1) + "|");
        results.forEach((fault, row) -> lines.add("| " + fault.description() + " | "
                + String.join(" | ", new TreeMap<>(row).values()) + " |"));
        lines.add("(seconds: the longest time of an answer, with the fault in a single call or in three turns)");
        return String.join("\n", lines);
    }

    private static String excerpt(String text, String part) {
        int at = text.indexOf(part);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
    }
}

package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.faults.FaultyVisit.Moment;
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
 * Every fault of the table at every moment of a visit, as a single call and as three turns on end. Each answer is checked
 * for what Alexa would refuse, and what is in the table afterwards for what she did. Writes all of it into a table in {@code target/measured}.
 */
class FaultTableTest {
    private static final String HELD = "answered, nothing lost";
    private static final int AT_ONCE = 12;

    @Test
    void whateverTheTableDoesSheIsAnsweredAndNothingIsLost() throws Exception {
        Map<Fault, Map<Moment, String>> cells = new ConcurrentSkipListMap<>();
        String logged;
        try (TableServer server = TableServer.inMemory(); Log log = new Log()) {
            try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
                for (Fault fault : Fault.values()) {
                    cells.put(fault, new ConcurrentSkipListMap<>());
                    for (Moment moment : Moment.values()) {
                        pool.submit(() -> cells.get(fault).put(moment, cell(server, log, fault, moment)));
                    }
                }
            }
            logged = log.text();
        }
        TestReport.write("faults.md", table(cells));
        cells.forEach((fault, row) -> {
            assertEquals(Moment.values().length, row.size());
            row.forEach((moment, found) -> assertTrue(found.startsWith(HELD), fault + ", " + moment + ": " + found));
        });
        assertTrue(logged.contains("could not be read in the table"));
        assertTrue(logged.contains("\"outcome\":\"without-store\""));
        for (String secret : List.of(Fault.SECRET, "amzn1.ask", "local-voice-session", "refused for", "<html>")) {
            assertFalse(logged.contains(secret), () -> secret + " is logged: " + around(logged, secret));
        }
    }

    private static String cell(TableServer server, Log log, Fault fault, Moment moment) {
        try {
            Duration longest = Duration.ZERO;
            for (boolean burst : List.of(false, true)) {
                String table = fault + "." + moment.name() + "." + burst;
                server.create(table);
                Duration took = FaultyVisit.with(server, table, log, fault, moment, burst);
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
            return String.format(Locale.ROOT, "%s, %.1f s", HELD, longest.toMillis() / 1000.0);
        } catch (Exception | AssertionError e) {
            return e.toString();
        }
    }

    private static String table(Map<Fault, Map<Moment, String>> cells) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| the table | " + String.join(" | ", List.of(Moment.values()).stream().map(Moment::toString).toList())
                        + " |");
        lines.add("|---".repeat(Moment.values().length + 1) + "|");
        cells.forEach((fault, row) -> lines.add("| " + fault.words() + " | "
                + String.join(" | ", new TreeMap<>(row).values()) + " |"));
        lines.add("(seconds: the longest an answer took here, of a single call in trouble and of three turns)");
        return String.join("\n", lines);
    }

    private static String around(String text, String part) {
        int at = text.indexOf(part);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
    }
}

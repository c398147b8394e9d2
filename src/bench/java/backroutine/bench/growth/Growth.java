package backroutine.bench.growth;

import backroutine.bench.result.Columns;
import backroutine.bench.result.Machine;
import backroutine.bench.result.Result;
import backroutine.bench.result.Spread;
import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import backroutine.progress.dynamodb.DynamoProgressStore;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Measures the cost of a visit: after a long time of use, and with many users at once. */
public final class Growth {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final List<Integer> DAYS = List.of(0, 1, 100, 1_000);
    private static final List<Integer> SESSIONS = List.of(1, 8, 64);
    private static final int WARM_UP = 30;

    private final LocalTables tables;
    private final Columns columns = new Columns().row("A whole visit", "turns", "reads", "writes", "read units",
            "write units", "units a turn", "CPU ms a turn", "profile B", "day B");
    private final ArrayNode json = JsonNodeFactory.instance.arrayNode();

    private Growth(LocalTables tables) {
        this.tables = tables;
    }

    /** Runs all measurements, for a minute or two. */
    public static Result measured(Consumer<String> progress) throws Exception {
        try (LocalTables tables = new LocalTables(Certificate.in(Path.of("target", "bench", "certificate")))) {
            Growth growth = new Growth(tables);
            progress.accept("warming up");
            growth.visits(0, WARM_UP, 1);
            Consumed first = Consumed.NOTHING;
            for (int days : DAYS) {
                progress.accept("after " + days + " days");
                Visits visits = growth.visits(days, 1, 1);
                growth.row(days == 0 ? "the first" : "after %,d days".formatted(days), visits);
                first = days == 0 ? visits.consumed() : first;
            }
            for (int sessions : SESSIONS) {
                progress.accept(sessions + " at once");
                growth.row(sessions + " at once, each", growth.visits(1, sessions, sessions));
            }
            progress.accept("");
            return new Result(Machine.words() + "\n" + growth.columns + "\n" + words(first),
                    JsonNodeFactory.instance.objectNode().<ObjectNode>set("visits", growth.json));
        }
    }

    /** The sum of some visits. */
    private record Visits(int people, Consumed consumed, List<Double> millis, int profileBytes, int dayBytes) {}

    private Visits visits(int days, int people, int atOnce) throws Exception {
        String table = tables.skillTable(List.of());
        Meter meter = new Meter();
        try (DynamoDbClient client = tables.client(meter);
                ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            DynamoProgressStore store = new DynamoProgressStore(client, table);
            for (int person = 0; person < people; person++) {
                UsageHistory.save(days, store, user(person), NOW);
            }
            meter.take();
            List<Future<Visitor>> visitors = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                String user = user(person);
                visitors.add(threads.submit(
                        () -> new Visitor(new DynamoProgressStore(client, table), user, NOW).completeVisit()));
            }
            List<Double> millis = new ArrayList<>();
            for (Future<Visitor> visitor : visitors) {
                millis.addAll(visitor.get().millis());
            }
            return new Visits(people, meter.take(), millis, bytes(table, "PROFILE"), bytes(table, "DAY#"));
        } finally {
            tables.drop(table);
        }
    }

    private int bytes(String table, String item) {
        return tables.owner()
                .scan(scan -> scan.tableName(table))
                .items()
                .stream()
                .filter(some -> some.get("item").s().startsWith(item))
                .mapToInt(ItemSize::of)
                .max()
                .orElse(0);
    }

    private void row(String what, Visits visits) {
        Consumed sum = visits.consumed();
        double people = visits.people();
        double turns = visits.millis().size() / people;
        double perTurn = (sum.readUnits() + sum.writeUnits()) / visits.millis().size();
        double millis = Spread.of(visits.millis()).median();
        columns.row(what, "%.0f".formatted(turns), "%.1f".formatted(sum.reads() / people),
                "%.1f".formatted(sum.writes() / people), "%.1f".formatted(sum.readUnits() / people),
                "%.1f".formatted(sum.writeUnits() / people), "%.2f".formatted(perTurn), "%.2f".formatted(millis),
                visits.profileBytes(), visits.dayBytes());
        json.addObject()
                .put("what", what)
                .put("turns", turns)
                .put("reads", sum.reads() / people)
                .put("writes", sum.writes() / people)
                .put("readUnits", sum.readUnits() / people)
                .put("writeUnits", sum.writeUnits() / people)
                .put("cpuMillisATurn", millis)
                .put("profileBytes", visits.profileBytes())
                .put("dayBytes", visits.dayBytes());
    }

    private static String words(Consumed first) {
        return ("a whole first visit: %d reads, %d writes, %.1f read and %.1f write units\n"
                + "a million of them: $%.2f of DynamoDB, at $%.3f for a million read units and $%.3f for a million write units\n")
                .formatted(first.reads(), first.writes(), first.readUnits(), first.writeUnits(),
                        first.dollarsForAMillion(), Consumed.READ_MILLION, Consumed.WRITE_MILLION);
    }

    private static String user(int person) {
        return "amzn1.ask.account." + "%0200d".formatted(person);
    }
}

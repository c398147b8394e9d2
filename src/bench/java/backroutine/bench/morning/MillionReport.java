package backroutine.bench.morning;

import backroutine.bench.result.Columns;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a million people a day would take, on paper.
 *
 * @param use what is assumed
 * @param needed what follows
 */
record MillionReport(DailyUse use, Needed needed) {
    /** The environments that one function may start in ten seconds. */
    private static final double STARTS = 1_000;
    private static final double NEW_ACCOUNT = 10;
    private static final double CONCURRENCY = 1_000;
    private static final double TABLE_UNITS = 40_000;
    /** The read and write units of a table on its first day, before it has grown with use. */
    private static final double NEW_TABLE_READS = 12_000;
    private static final double NEW_TABLE_WRITES = 4_000;

    /** The calculation for a million people. */
    static MillionReport calculated() {
        DailyUse use = DailyUse.ofAMillion();
        return new MillionReport(use, Needed.by(use));
    }

    /** The limits, with what is needed of each. */
    List<AccountLimit> limits() {
        return List.of(
                new AccountLimit("Lambda, concurrent executions in a region", CONCURRENCY, needed.concurrency(),
                        "documented: Lambda quotas"),
                new AccountLimit("the same, while a new version starts cold at the peak", CONCURRENCY,
                        needed.concurrencyIfCold(), "documented; a rollout in ten steps needs a tenth"),
                new AccountLimit("the same in a new account", NEW_ACCOUNT, needed.concurrencyIfCold(),
                        "documented: a new account may have less; not how much, 10 is reported"),
                new AccountLimit("Lambda, new environments in 10 s of a function, for that", STARTS,
                        needed.concurrencyIfCold(),
                        "documented: Lambda scaling behavior"),
                new AccountLimit("DynamoDB, read units a second of a table on demand", TABLE_UNITS,
                        needed.readUnitsASecond(), "documented: DynamoDB quotas"),
                new AccountLimit("DynamoDB, write units a second of a table on demand", TABLE_UNITS,
                        needed.writeUnitsASecond(), "documented: DynamoDB quotas"),
                new AccountLimit("DynamoDB, read units a second of a new table", NEW_TABLE_READS,
                        needed.readUnitsASecond(), "documented; it grows with use"),
                new AccountLimit("DynamoDB, write units a second of a new table", NEW_TABLE_WRITES,
                        needed.writeUnitsASecond(), "documented; it grows with use"));
    }

    /** The calculation as text. */
    String words() {
        return "A million people a day, by calculation\n" + assumed() + "\n"
                + new Columns().row("at the peak of a morning", "")
                        .row("visits that begin in a second", "%,.1f".formatted(needed.visitsASecond()))
                        .row("requests a second", "%,.0f".formatted(needed.requestsASecond()))
                        .row("busy environments", "%,.0f".formatted(needed.concurrency()))
                        .row("busy environments, if every request started one",
                                "%,.0f".formatted(needed.concurrencyIfCold()))
                        .row("environments started in a second", "%,.3f".formatted(needed.startsASecond()))
                        .row("environments started in a second after a new version",
                                "%,.0f".formatted(needed.requestsASecond()))
                        .row("read units a second", "%,.0f".formatted(needed.readUnitsASecond()))
                        .row("write units a second", "%,.0f".formatted(needed.writeUnitsASecond()))
                        .row("DynamoDB a day", "$%,.2f".formatted(needed.tableDollarsADay()))
                        .row("Lambda a day, without starts", "$%,.2f".formatted(needed.functionDollarsADay()))
                + "\nLimits of an account:\n"
                + limits().stream().map(AccountLimit::words).collect(Collectors.joining())
                + "  Alexa: how many requests it sends to one skill is not documented\n";
    }

    private String assumed() {
        String zones = new TreeMap<>(use.zones()).descendingMap()
                .entrySet()
                .stream()
                .map(zone -> "%.0f at UTC%+d".formatted(100 * zone.getValue(), -zone.getKey()))
                .collect(Collectors.joining(", "));
        return """
                  %,d people make %d visits a day each; a visit has %.0f turns, %.0f read unit and %.0f write units (./bench growth)
                  a turn takes %d ms of Lambda, a start %d ms, with %.1f GB (./bench, as in ./bench warm)
                  of 100 people live %s (guess)
                  of 100 visits of a morning, %.0f begin in its busiest hour, and 0.7 times as many in the hours beside it (guess)
                """
                .formatted(use.people(), use.visits(), use.turns(), use.readUnits(), use.writeUnits(),
                        use.turn().toMillis(), use.start().toMillis(), use.gigabytes(), zones, 100 * use.busiestHour());
    }

    /** The calculation as JSON. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("people", use.people())
                .put("requestsASecond", needed.requestsASecond())
                .put("concurrency", needed.concurrency())
                .put("concurrencyIfCold", needed.concurrencyIfCold())
                .put("readUnitsASecond", needed.readUnitsASecond())
                .put("writeUnitsASecond", needed.writeUnitsASecond())
                .put("tableDollarsADay", needed.tableDollarsADay())
                .put("functionDollarsADay", needed.functionDollarsADay());
        ObjectNode limits = json.putObject("limits");
        limits().forEach(limit -> limits.putObject(limit.name())
                .put("limit", limit.limit())
                .put("needed", limit.needed())
                .put("tooLow", limit.isTooLow()));
        return json;
    }
}

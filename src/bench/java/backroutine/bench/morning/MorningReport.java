package backroutine.bench.morning;

import backroutine.bench.result.Columns;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a morning as text and as JSON.
 *
 * @param result what was measured
 */
record MorningReport(MorningResult result) {
    /** The result as text. */
    String words() {
        Load load = result.load();
        long turns = result.turns().count();
        return new Columns().row("%,d sessions in a morning".formatted(load.people()), "")
                .row("played", "%d h in %d s, %d times as fast".formatted(load.morning().toHours(),
                        load.played().toSeconds(), load.morning().dividedBy(load.played())))
                .row("sessions open at the peak", result.openAtThePeak())
                .row("functions here, as many as turns at once", result.functions())
                .row("turns", "%,d".formatted(turns))
                .row("reads, writes", "%,d, %,d".formatted(result.calls().reads(), result.calls().writes()))
                .row("retries of the AWS client", result.calls().retries())
                .row("writes refused by their condition", result.calls().conflicts())
                .row("injected faults", result.faults())
                .row("requests sent twice", result.sentTwice())
                .row("time to an answer, p50, p95, p99",
                        "%.0f, %.0f, %.0f ms".formatted(result.millis(0.5), result.millis(0.95),
                                result.millis(0.99)))
                .row("slowest answer", "%.0f ms".formatted(result.millis(1)))
                .row("answers over 2 s, with a fault", result.slow(true))
                .row("answers over 2 s, without a fault", result.slow(false))
                .row("sets and settings lost", result.lost().size())
                .row("the same, and the person was told", result.lostAndTold().size())
                .row("requests that changed something twice", result.changedTwice())
                + faults() + problems();
    }

    private String faults() {
        return Stream.of(Fault.values())
                .map(fault -> result.faults(fault) + " " + fault)
                .collect(Collectors.joining(", ", "injected: ", "\n"));
    }

    private String problems() {
        String slow = result.slow(false) == 0
                ? ""
                : "A slow answer without a fault: this machine was too busy, or the skill is too slow. Measure again.\n";
        return result.lost().isEmpty() ? slow : slow + "LOST: " + result.lost() + "\n";
    }

    /** The result as JSON. */
    ObjectNode json() {
        return JsonNodeFactory.instance.objectNode()
                .put("sessions", result.load().people())
                .put("openAtThePeak", result.openAtThePeak())
                .put("functionsAtThePeak", result.functions())
                .put("turns", result.turns().count())
                .put("reads", result.calls().reads())
                .put("writes", result.calls().writes())
                .put("retries", result.calls().retries())
                .put("conflicts", result.calls().conflicts())
                .put("faults", result.faults())
                .put("sentTwice", result.sentTwice())
                .put("p50", result.millis(0.5))
                .put("p95", result.millis(0.95))
                .put("p99", result.millis(0.99))
                .put("slowWithFault", result.slow(true))
                .put("slowWithoutFault", result.slow(false))
                .put("lost", result.lost().size())
                .put("lostAndTold", result.lostAndTold().size())
                .put("changedTwice", result.changedTwice());
    }
}

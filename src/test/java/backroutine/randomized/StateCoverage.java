package backroutine.randomized;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.device.Exchange;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Records which turns were tried in each state, and which states followed, in all random conversations of a test. */
final class StateCoverage implements ConversationRun.Observer {
    private static final Set<String> STATES = Set.of("away", "asked-clearance", "waiting", "playing", "paused",
            "asked-start-over", "asked-carry-on", "asked-soon", "asked-forget", "asked-reminder", "asked-how-to-go-on",
            "asked-ready-or-skip", "asked-done", "finished");
    /** Needs a whole visit without an interruption, which random words seldom make; {@code LeadingOverWeeksTest} plays it. */
    private static final String RARE = "asked-offer";

    private final Map<String, Set<String>> tried = new TreeMap<>();
    private final Map<String, Set<String>> nextStates = new TreeMap<>();
    private int requests;

    @Override
    public void exchanged(Exchange exchange, StoredItems before, StoredItems after) {
        requests++;
        String turn = exchange.request()
                .at("/request/intent/name")
                .asText(exchange.request().at("/request/type").asText());
        tried.computeIfAbsent(before.state(), state -> new TreeSet<>()).add(turn);
        nextStates.computeIfAbsent(before.state(), state -> new TreeSet<>()).add(after.state());
    }

    /** Fails if a state was never reached, or was never followed by another state. */
    void assertComplete() {
        Set<String> reached = new TreeSet<>(tried.keySet());
        reached.remove(RARE);
        assertEquals(new TreeSet<>(STATES), reached, "states that no conversation reached");
        nextStates.forEach((state, others) -> assertTrue(state.equals(RARE) || others.size() > 1,
                () -> state + " led only to " + others));
    }

    /** The number of requests, and the turns that were tried in each state. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("%d requests, %d pairs of a state and a turn%n".formatted(requests,
                tried.values().stream().mapToInt(Set::size).sum()));
        tried.forEach((state, turns) -> lines.append(state).append(": ").append(String.join(", ", turns)).append('\n'));
        return lines.toString();
    }
}

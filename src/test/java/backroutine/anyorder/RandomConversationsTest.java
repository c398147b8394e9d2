package backroutine.anyorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.device.Exchange;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is said, in whatever order, whatever goes wrong: nothing is lost, nothing invented, and there is always a way on. */
class RandomConversationsTest {
    private static final Set<String> STATES = Set.of("away", "asked-clearance", "waiting", "playing", "paused",
            "asked-start-over", "asked-carry-on", "asked-soon", "asked-forget", "asked-reminder", "finished");
    private static final TreeMap<String, Set<String>> TRIED = new TreeMap<>();
    private static final TreeMap<String, Set<String>> LED_TO = new TreeMap<>();

    private static World world;
    private static int people;
    private static int requests;

    @BeforeContainer
    static void start() {
        world = World.begun();
    }

    @AfterContainer
    static void everyStateIsReachedAndLeft() {
        world.close();
        int pairs = TRIED.values().stream().mapToInt(Set::size).sum();
        System.out.println(people + " conversations, " + requests + " requests, " + pairs
                + " pairs of a state and what happened in it");
        assertEquals(new TreeSet<>(STATES), new TreeSet<>(TRIED.keySet()), "states that no conversation reached");
        LED_TO.forEach((state, others) -> assertTrue(others.size() > 1, () -> state + " led only to " + others));
    }

    @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void nothingIsLostAndNothingInvented(@ForAll("conversations") Script script) {
        play(script);
    }

    @Tag("deep")
    @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE)
    void nothingIsLostAndNothingInventedIn50000(@ForAll("conversations") Script script) {
        play(script);
    }

    @Provide
    Arbitrary<Script> conversations() {
        return Scripts.any();
    }

    private static void play(Script script) {
        new Playthrough(world, "person-" + ++people, script, RandomConversationsTest::noted).run();
    }

    private static void noted(Exchange exchange, Kept before, Kept after) {
        requests++;
        String turn = exchange.request()
                .at("/request/intent/name")
                .asText(exchange.request().at("/request/type").asText());
        TRIED.computeIfAbsent(before.state(), state -> new TreeSet<>()).add(turn);
        LED_TO.computeIfAbsent(before.state(), state -> new TreeSet<>()).add(after.state());
    }
}

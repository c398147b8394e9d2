package backroutine.randomized;

import static backroutine.property.Generator.always;
import static backroutine.property.Generator.between;
import static backroutine.property.Generator.oneOf;
import static backroutine.property.Generator.weight;
import static backroutine.property.Generator.weighted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.property.Generator;
import backroutine.property.RandomCases;
import backroutine.property.Seeds;
import backroutine.property.Shrinker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Two sessions of one account at the same time. Turns that overlap store exactly what they store one after the other: no set is
 * lost or counted twice, and a request that is sent twice is saved once. {@link RandomConversationsTest} shows that turns one
 * after the other store the right progress.
 */
class TwoSessionsTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    private static final List<String> UTTERANCES = List.of(RandomScripts.LAUNCH, "yes", "ready", "next exercise",
            "go back",
            "pause",
            "continue", "i did it", "i did it", "start over", "just the twist", "the hip stretch", "hold longer",
            "slower",
            "how many are left", "stop", "exit");
    private static final int CASES = 100;
    private static TestEnvironment environment;
    private static int people;

    /** What happens while a turn is answered. */
    private enum Overlap {
        NOTHING,
        OTHER_DEVICE,
        OTHER_DEVICE_TWICE,
        SENT_TWICE,
        OTHER_DEVICE_AND_SENT_TWICE
    }

    /** Words that are said {@code into} what is playing. */
    record Utterance(Duration into, String words) {}

    record Turn(int device, Utterance utterance, Overlap overlap, Utterance first, Utterance second) {
        List<Utterance> others() {
            return switch (overlap) {
                case NOTHING, SENT_TWICE -> List.of();
                case OTHER_DEVICE, OTHER_DEVICE_AND_SENT_TWICE -> List.of(first);
                case OTHER_DEVICE_TWICE -> List.of(first, second);
            };
        }

        boolean sentTwice() {
            return overlap == Overlap.SENT_TWICE || overlap == Overlap.OTHER_DEVICE_AND_SENT_TWICE;
        }
    }

    @BeforeAll
    static void start() {
        environment = TestEnvironment.start();
    }

    @AfterAll
    static void stop() {
        environment.close();
    }

    @Test
    void overlappingTurnsStoreWhatTheyStoreOneAfterTheOther(TestInfo test) {
        Shrinker<List<Turn>> shrinker = Shrinker.byLeavingOut(Function.identity(), (all, some) -> some);
        new RandomCases<>(Seeds.ofThisBuild(), turn().list(3, 10), shrinker)
                .check(test, CASES, TwoSessionsTest::assertSameStored);
    }

    private static void assertSameStored(List<Turn> turns) {
        String together = "together-" + ++people;
        String apart = "apart-" + people;
        List<SimulatedDevice> overlapping = devices(together);
        List<SimulatedDevice> sequential = devices(apart);
        for (Turn turn : turns) {
            SimulatedDevice device = overlapping.get(turn.device());
            SimulatedDevice otherDevice = overlapping.get(1 - turn.device());
            List<Runnable> duringTurn = new ArrayList<>();
            turn.others().forEach(utterance -> duringTurn.add(() -> otherDevice.say(utterance, List.of())));
            if (turn.sentTwice()) {
                duringTurn.add(device::resend);
            }
            device.say(turn.utterance(), duringTurn);

            turn.others().forEach(utterance -> sequential.get(1 - turn.device()).say(utterance, List.of()));
            sequential.get(turn.device()).say(turn.utterance(), List.of());

            assertEquals(environment.stored(apart).comparable(),
                    environment.stored(together).comparable(), () -> "after " + turn + " of " + turns);
        }
    }

    private static List<SimulatedDevice> devices(String person) {
        List<SimulatedDevice> devices = List.of(new SimulatedDevice(environment, person, "living room", MORNING),
                new SimulatedDevice(environment, person, "bedroom", MORNING.plusSeconds(1)));
        devices.getFirst().say(new Utterance(Duration.ZERO, RandomScripts.LAUNCH), List.of());
        devices.getFirst().say(new Utterance(Duration.ZERO, "yes"), List.of());
        devices.getLast().say(new Utterance(Duration.ofSeconds(30), RandomScripts.LAUNCH), List.of());
        return devices;
    }

    private static Generator<Turn> turn() {
        Generator<Integer> into = between(0, 240_000);
        Generator<Utterance> utterance = random -> new Utterance(Duration.ofMillis(into.next(random)),
                oneOf(UTTERANCES).next(random));
        Generator<Overlap> overlap = weighted(weight(2, always(Overlap.NOTHING)),
                weight(3, always(Overlap.OTHER_DEVICE)),
                weight(2, always(Overlap.OTHER_DEVICE_TWICE)), weight(2, always(Overlap.SENT_TWICE)),
                weight(2, always(Overlap.OTHER_DEVICE_AND_SENT_TWICE)));
        return random -> new Turn(random.nextInt(2), utterance.next(random), overlap.next(random),
                utterance.next(random),
                utterance.next(random));
    }
}

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
 * Two sessions of one account at the same moment: turns that overlap leave exactly what they leave one after the other, so
 * that no set is lost and none counted twice, and a request that is sent twice is kept once. That turns one after the other
 * leave the right thing is what {@link RandomConversationsTest} shows.
 */
class TwoSessionsTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    private static final List<String> WORDS = List.of(RandomScripts.LAUNCH, "yes", "ready", "next exercise", "go back",
            "pause",
            "continue", "i did it", "i did it", "start over", "just the twist", "the hip stretch", "hold longer",
            "slower",
            "how many are left", "stop", "exit");
    private static final int CASES = 100;
    private static TestEnvironment environment;
    private static int people;

    /** What happens while a turn is being answered. */
    private enum Overlap {
        NOTHING,
        OTHER_DEVICE,
        OTHER_DEVICE_TWICE,
        SENT_TWICE,
        OTHER_DEVICE_AND_SENT_TWICE
    }

    /** Some words, so far into what plays. */
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
    void turnsThatOverlapLeaveWhatTheyLeaveOneAfterTheOther(TestInfo test) {
        Shrinker<List<Turn>> shrinker = Shrinker.byLeavingOut(Function.identity(), (all, some) -> some);
        new RandomCases<>(Seeds.ofThisBuild(), turn().list(3, 10), shrinker)
                .check(test, CASES, TwoSessionsTest::leaveTheSame);
    }

    private static void leaveTheSame(List<Turn> turns) {
        String together = "together-" + ++people;
        String apart = "apart-" + people;
        List<SimulatedDevice> overlapping = devices(together);
        List<SimulatedDevice> patient = devices(apart);
        for (Turn turn : turns) {
            SimulatedDevice here = overlapping.get(turn.device());
            SimulatedDevice there = overlapping.get(1 - turn.device());
            List<Runnable> meanwhile = new ArrayList<>();
            turn.others().forEach(said -> meanwhile.add(() -> there.say(said, List.of())));
            if (turn.sentTwice()) {
                meanwhile.add(here::resend);
            }
            here.say(turn.utterance(), meanwhile);

            turn.others().forEach(said -> patient.get(1 - turn.device()).say(said, List.of()));
            patient.get(turn.device()).say(turn.utterance(), List.of());

            assertEquals(environment.stored(apart).comparable(),
                    environment.stored(together).comparable(), () -> "after " + turn + " of " + turns);
        }
    }

    private static List<SimulatedDevice> devices(String person) {
        List<SimulatedDevice> rooms = List.of(new SimulatedDevice(environment, person, "living room", MORNING),
                new SimulatedDevice(environment, person, "bedroom", MORNING.plusSeconds(1)));
        rooms.getFirst().say(new Utterance(Duration.ZERO, RandomScripts.LAUNCH), List.of());
        rooms.getFirst().say(new Utterance(Duration.ZERO, "yes"), List.of());
        rooms.getLast().say(new Utterance(Duration.ofSeconds(30), RandomScripts.LAUNCH), List.of());
        return rooms;
    }

    private static Generator<Turn> turn() {
        Generator<Integer> into = between(0, 240_000);
        Generator<Utterance> said = random -> new Utterance(Duration.ofMillis(into.next(random)),
                oneOf(WORDS).next(random));
        Generator<Overlap> overlap = weighted(weight(2, always(Overlap.NOTHING)),
                weight(3, always(Overlap.OTHER_DEVICE)),
                weight(2, always(Overlap.OTHER_DEVICE_TWICE)), weight(2, always(Overlap.SENT_TWICE)),
                weight(2, always(Overlap.OTHER_DEVICE_AND_SENT_TWICE)));
        return random -> new Turn(random.nextInt(2), said.next(random), overlap.next(random), said.next(random),
                said.next(random));
    }
}

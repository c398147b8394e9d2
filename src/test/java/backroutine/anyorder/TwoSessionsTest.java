package backroutine.anyorder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Two sessions of one account at the same moment: turns that overlap leave exactly what they leave one after the other, so
 * that no set is lost and none counted twice, and a request that is sent twice is kept once. That turns one after the other
 * leave the right thing is what {@link RandomConversationsTest} shows.
 */
class TwoSessionsTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    private static final List<String> WORDS = List.of(Scripts.LAUNCH, "yes", "ready", "next exercise", "go back",
            "pause",
            "continue", "i did it", "i did it", "start over", "just the twist", "the hip stretch", "hold longer",
            "slower",
            "how many are left", "stop", "exit");
    private static World world;
    private static int people;

    /** What happens while a turn is being answered. */
    private enum Overlap {
        NOTHING,
        OTHER_ROOM,
        OTHER_ROOM_TWICE,
        SENT_TWICE,
        OTHER_ROOM_AND_SENT_TWICE
    }

    /** Some words, so far into what plays. */
    record Said(Duration into, String words) {}

    record Turn(int room, Said said, Overlap overlap, Said first, Said second) {
        List<Said> others() {
            return switch (overlap) {
                case NOTHING, SENT_TWICE -> List.of();
                case OTHER_ROOM, OTHER_ROOM_AND_SENT_TWICE -> List.of(first);
                case OTHER_ROOM_TWICE -> List.of(first, second);
            };
        }

        boolean sentTwice() {
            return overlap == Overlap.SENT_TWICE || overlap == Overlap.OTHER_ROOM_AND_SENT_TWICE;
        }
    }

    @BeforeContainer
    static void start() {
        world = World.begun();
    }

    @AfterContainer
    static void stop() {
        world.close();
    }

    @Property(tries = 100, seed = "20261122", edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void turnsThatOverlapLeaveWhatTheyLeaveOneAfterTheOther(@ForAll("turns") List<Turn> turns) {
        String together = "together-" + ++people;
        String apart = "apart-" + people;
        List<Room> overlapping = rooms(together);
        List<Room> patient = rooms(apart);
        for (Turn turn : turns) {
            Room here = overlapping.get(turn.room());
            Room there = overlapping.get(1 - turn.room());
            List<Runnable> meanwhile = new ArrayList<>();
            turn.others().forEach(said -> meanwhile.add(() -> there.say(said, List.of())));
            if (turn.sentTwice()) {
                meanwhile.add(here::sentTwice);
            }
            here.say(turn.said(), meanwhile);

            turn.others().forEach(said -> patient.get(1 - turn.room()).say(said, List.of()));
            patient.get(turn.room()).say(turn.said(), List.of());

            assertEquals(world.kept(apart).withoutRequest(),
                    world.kept(together).withoutRequest(), () -> "after " + turn + " of " + turns);
        }
    }

    private static List<Room> rooms(String person) {
        List<Room> rooms = List.of(new Room(world, person, "living room", MORNING),
                new Room(world, person, "bedroom", MORNING.plusSeconds(1)));
        rooms.getFirst().say(new Said(Duration.ZERO, Scripts.LAUNCH), List.of());
        rooms.getFirst().say(new Said(Duration.ZERO, "yes"), List.of());
        rooms.getLast().say(new Said(Duration.ofSeconds(30), Scripts.LAUNCH), List.of());
        return rooms;
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        Arbitrary<Said> said = Combinators.combine(Arbitraries.integers().between(0, 240_000), Arbitraries.of(WORDS))
                .as((into, words) -> new Said(Duration.ofMillis(into), words));
        Arbitrary<Overlap> overlaps = Arbitraries.frequency(Tuple.of(2, Overlap.NOTHING),
                Tuple.of(3, Overlap.OTHER_ROOM),
                Tuple.of(2, Overlap.OTHER_ROOM_TWICE), Tuple.of(2, Overlap.SENT_TWICE),
                Tuple.of(2, Overlap.OTHER_ROOM_AND_SENT_TWICE));
        return Combinators.combine(Arbitraries.integers().between(0, 1), said, overlaps, said, said)
                .as(Turn::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(10);
    }
}

package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How long blocks on the screen usually take to start. */
class ThisSessionTest {
    static List<Arguments> delays() {
        return List.of(
                Arguments.of(List.of(400), 400),
                Arguments.of(List.of(400, 900), 400),
                Arguments.of(List.of(900, 400), 400),
                Arguments.of(List.of(900, 400, 500), 500),
                Arguments.of(List.of(400, 2900, 500), 500),
                Arguments.of(List.of(400, 400, 400, 900, 1000), 900),
                Arguments.of(List.of(0, 0, 0), 0));
    }

    @ParameterizedTest
    @MethodSource("delays")
    void theUsualDelayIsTheMiddleOneOfTheLastThreeAndOfTwoTheShorter(List<Integer> inOrder, int usual) {
        assertEquals(OptionalInt.of(usual), after(inOrder).usualStartDelay());
    }

    @Test
    void beforeTheFirstBlockNoDelayIsUsual() {
        assertEquals(OptionalInt.empty(), ThisSession.begun().usualStartDelay());
    }

    @Test
    void untilADelayWasMeasuredOneIsExpected() {
        assertEquals(400, ThisSession.begun().startDelay());
        assertEquals(900, after(List.of(900)).startDelay());
    }

    @Test
    void theLastThreeDelaysAreKeptTheNewestFirst() {
        assertEquals(List.of(5, 4, 3), after(IntStream.rangeClosed(1, 5).boxed().toList()).startDelays());
        assertEquals(List.of(9, 8, 7),
                new ThisSession(Optional.empty(), Map.of(), List.of(9, 8, 7, 6), false).startDelays());
    }

    @Test
    void whateverElseHappensInTheSessionTheDelaysStay() {
        ThisSession session = after(List.of(700)).disturbed().withTooHard("glute-bridge");

        assertEquals(OptionalInt.of(700), session.usualStartDelay());
        assertEquals(1, session.withStartDelay(300).timesTooHard("glute-bridge"));
    }

    private static ThisSession after(List<Integer> delays) {
        ThisSession session = ThisSession.begun();
        for (int delay : delays) {
            session = session.withStartDelay(delay);
        }
        return session;
    }
}

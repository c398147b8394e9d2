package backroutine.bench.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted of a morning. */
class MorningResultTest {
    private static final Load LOAD = new Load(2, Duration.ofHours(4), Duration.ofMinutes(4), 0.01, 1);
    private static final TimedTurn QUICK = new TimedTurn(10, List.of());
    private static final TimedTurn SLOW = new TimedTurn(2_001, List.of());
    private static final TimedTurn SLOW_BY_FAULT = new TimedTurn(2_100, List.of(Fault.NO_ANSWER, Fault.NO_ANSWER));

    @Test
    void aSlowAnswerIsExplainedOnlyByAFaultOfTheSameTurn() {
        MorningResult result = of(session(0, 10, false, QUICK, SLOW, SLOW_BY_FAULT));

        assertEquals(1, result.slow(true));
        assertEquals(1, result.slow(false));
        assertEquals(2, result.faults());
        assertTrue(words(result).contains("A slow answer without a fault"));
    }

    @Test
    void sessionsThatOverlapAreOpenAtTheSameTime() {
        MorningResult result = of(session(0, 10, false, QUICK), session(5, 15, false, QUICK),
                session(10, 20, false, QUICK));

        assertEquals(2, result.openAtThePeak());
    }

    @Test
    void whatIsLostIsSaidUnlessThePersonWasTold() {
        MorningResult lost = of(new Outcome(List.of(QUICK), List.of("2026-11-22 1.cat-camel.1"), false, 0, 0, 0, 1));
        MorningResult told = of(new Outcome(List.of(QUICK), List.of("2026-11-22 1.cat-camel.1"), true, 0, 0, 0, 1));

        assertTrue(words(lost).contains("LOST: [2026-11-22 1.cat-camel.1]"));
        assertFalse(words(told).contains("LOST"));
        assertEquals(1, told.lostAndTold().size());
    }

    private static MorningResult of(Outcome... outcomes) {
        return new MorningResult(LOAD, List.of(outcomes), new CallCount(), 1);
    }

    private static Outcome session(double begin, double end, boolean told, TimedTurn... turns) {
        return new Outcome(List.of(turns), List.of(), told, 0, 0, begin, end);
    }

    private static String words(MorningResult result) {
        return new MorningReport(result).words();
    }
}

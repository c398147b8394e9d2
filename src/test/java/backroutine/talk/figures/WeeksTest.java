package backroutine.talk.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.BlockPlanner;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A simulated week in the tests' own language and routine. */
class WeeksTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static List<PlayedVisit> visits;

    @BeforeAll
    static void playsAWeek() {
        visits = play();
    }

    @Test
    void aWeekHasTwoVisitsADayEachPlayedToItsEnd() {
        assertEquals(14, visits.size());
        for (PlayedVisit visit : visits) {
            assertTrue(visit.heard().stream().anyMatch(heard -> heard.words().startsWith("visit-done-")),
                    () -> visit.heard().toString());
        }
        assertTrue(visits.getFirst().length().compareTo(visits.get(1).length()) > 0);
    }

    @Test
    void thePersonSaysOnlyWhatIsNeeded() {
        assertEquals("yes", visits.getFirst().said().getFirst());
        assertEquals(List.of("ready"), visits.get(1).said().stream().distinct().toList());
        assertEquals(1, visits.get(1).wordsSaid());
    }

    @Test
    void theCountTheSidesAndTheRestsAreKnownByTheirBeats() {
        assertTrue(isCounted("no 1 lift"));
        assertTrue(isCounted("rest-praised."));
        assertTrue(isCounted("change right"));
        assertFalse(isCounted("finished-exercise seat."));
        assertFalse(isCounted("ask-exercise bridge?"));
    }

    @Test
    void figuresSayEverySentenceThatIsHeardMost() {
        Figures figures = Figures.of(visits);
        String lines = String.join("\n", figures.lines());

        assertTrue(figures.all().different() > figures.spoken().different());
        assertTrue(lines.contains("visits played: 14"), lines);
        assertTrue(lines.contains("heard most, without the count, the sides and the rests:"), lines);
        assertTrue(lines.contains("The longest: " + figures.all().longest()), lines);
        assertTrue(lines.contains("second visit 1, last visit 1."), lines);
    }

    @Test
    void theSameWeekHasTheSameFigures() {
        assertEquals(Figures.of(visits).lines(), Figures.of(play()).lines());
    }

    private static boolean isCounted(String words) {
        List<Heard> heard = visits.stream()
                .flatMap(visit -> visit.heard().stream())
                .filter(one -> one.words().contains(words))
                .toList();
        assertFalse(heard.isEmpty(), words + " is not heard");
        return heard.getFirst().counted();
    }

    private static List<PlayedVisit> play() {
        var planner = new BlockPlanner(TestLanguage.routine(), TestLanguage.translator());
        return Weeks.play(new Coached(store -> TestLanguage.handler(store, ""), TestLanguage.interactionModel(),
                planner, ZoneOffset.UTC), START, 1);
    }
}

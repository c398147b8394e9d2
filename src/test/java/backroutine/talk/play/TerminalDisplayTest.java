package backroutine.talk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.play.TerminalDisplay.Size;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalDisplayTest {
    private static final String HOLD = "  [0:27] lift… hold… two";
    private static final List<String> COUNT = List.of("  Glute bridge · Set 1 of 2", "  Repetition 7 of 10",
            "  Hold: second 2 of 2  ████████████████████");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Size size = new Size(10, 60);
    private final TerminalDisplay display = new TerminalDisplay(
            new PrintStream(out, true, StandardCharsets.UTF_8), new Style(true), () -> size);

    @Test
    void theConversationEndsAboveTheWordsTheCountAndTheLineForTyping() {
        display.prompt();
        display.show("  [0:00] Hello.");
        display.show("  [0:02] Five exercises today.");
        display.showLive(HOLD, COUNT);

        assertEquals(List.of("", "", "", "  [0:00] Hello.", "  [0:02] Five exercises today.", HOLD, COUNT.get(0),
                COUNT.get(1), COUNT.get(2), ">"), drawn().all());
        assertEquals(List.of(10, 3), drawn().cursor());
    }

    @Test
    void aRowThatIsNotCountedAnyMoreDisappears() {
        display.showLive(HOLD, COUNT);
        display.showLive("  [0:29] and lower", COUNT.subList(0, 2));
        display.show("  [0:27] lift… hold… two… and lower");
        display.showLive("", List.of());

        assertEquals(List.of("  [0:27] lift… hold… two… and lower", "", "", "", "", ""), drawn().all().subList(4, 10));
    }

    @Test
    void aLongLineIsBrokenAndALongLiveRowIsShortened() {
        size = new Size(10, 20);
        display.prompt();
        display.show("  [0:00] Lie on your back with your knees bent.");
        display.showLive(HOLD, COUNT);

        assertEquals(List.of("  [0:00] Lie on your", "         back with", "         your knees", "         bent.",
                "  [0:27] lift… hold…".substring(0, 19) + "…", "  Glute bridge · Se…", "  Repetition 7 of 10",
                "  Hold: second 2 of…"), drawn().all().subList(1, 9));
        assertFalse(drawn().isWrapped());
    }

    @ParameterizedTest
    @CsvSource({"30, 80", "12, 25", "6, 41", "4, 12", "2, 5", "1, 3"})
    void afterTheWindowWasResizedEverythingIsDrawnAgain(int rows, int columns) {
        display.prompt();
        for (int line = 1; line <= 40; line++) {
            display.show("line " + line);
        }
        display.showLive(HOLD, COUNT);
        out.reset();

        size = new Size(rows, columns);
        display.resized();

        DrawnScreen drawn = drawn();
        assertFalse(drawn.isWrapped(), drawn.all()::toString);
        assertEquals(">", drawn.row(rows));
        assertEquals(List.of(rows, 3), drawn.cursor());
        if (rows >= 6) {
            assertEquals("line 40", drawn.row(rows - 5));
            assertEquals(Columns.first(COUNT.get(1), columns), drawn.row(rows - 2));
        }
    }

    @Test
    void aWindowOfTheSameSizeIsNotDrawnAgain() {
        display.prompt();
        out.reset();

        display.resized();

        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void atTheEndTheWordsStayAndTheNextLineBeginsBelowThem() {
        display.prompt();
        display.show("  [0:00] Hello.");
        display.showLive(HOLD, COUNT);
        display.close();

        DrawnScreen drawn = drawn();
        assertEquals(List.of("  [0:00] Hello.", HOLD, "", "", "", ""), drawn.all().subList(4, 10));
        assertEquals(List.of(7, 1), drawn.cursor());
        assertTrue(drawn.scrollsWhole());
    }

    @Test
    void afterTheEndNothingIsDrawn() {
        display.close();
        out.reset();

        display.show("late");
        display.showLive("late", List.of());
        size = new Size(20, 50);
        display.resized();
        display.close();

        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSizeIsReadAsTheSystemPrintsIt() {
        assertEquals(Optional.of(new Size(24, 80)), Size.parse("24 80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0 0", "24", "24 80 1", "24 x", "99999 80"})
    void aSizeThatIsNotKnownIsNone(String printed) {
        assertEquals(Optional.empty(), Size.parse(printed));
    }

    private DrawnScreen drawn() {
        return new DrawnScreen(size.rows(), size.columns()).after(out.toString(StandardCharsets.UTF_8));
    }
}

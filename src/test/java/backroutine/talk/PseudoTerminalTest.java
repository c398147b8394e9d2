package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.fixture.TerminalCommand;
import backroutine.talk.play.DrawnScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a real terminal: its window is resized, and it is ended in each way that a person or a system can. */
class PseudoTerminalTest {
    private static final int ROWS = 24;
    private static final int COLUMNS = 80;
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path folder;
    private PseudoTerminal terminal;

    @BeforeEach
    void theSkillCounts() {
        Optional<PseudoTerminal> made = PseudoTerminal.start(folder, ROWS, COLUMNS,
                List.of(System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1", "-Dtalk.typed=true", "-Dtalk.seen=true", "-Dtalk.errors.seen=true",
                        "-cp", System.getProperty("java.class.path"), TerminalProgram.class.getName(),
                        folder.toString()));
        assumeTrue(made.isPresent(), TerminalCommand.HOW_TO_INSTALL);
        terminal = made.orElseThrow();
        terminal.awaits("> ");
        terminal.types("start my back routine\n");
        terminal.awaits("hold");
    }

    @AfterEach
    void theProgramIsEnded() {
        if (terminal != null) {
            terminal.close();
        }
    }

    @Test
    void afterCtrlCTheTerminalIsAsItWas() {
        terminal.types(CTRL_C);

        assertGivenBack(terminal.awaitsEnd(), 130);
    }

    @Test
    void afterCtrlDTheTerminalIsAsItWas() {
        terminal.types(CTRL_D);

        assertGivenBack(terminal.awaitsEnd(), 0);
    }

    @Test
    void afterTheSignalTermTheTerminalIsAsItWas() {
        terminal.signal("TERM");

        assertGivenBack(terminal.awaitsEnd(), 143);
    }

    @Test
    void inAResizedWindowEverythingIsDrawnAgain() {
        terminal.resize(12, 30);
        String all = terminal.awaits("\u001b[12;1H");
        terminal.types(CTRL_D);
        String rest = terminal.awaitsEnd();

        String afterwards = rest.substring(all.lastIndexOf("\u001b[2J"));
        DrawnScreen drawn = new DrawnScreen(12, 30).after(afterwards);
        assertFalse(drawn.isWrapped(), drawn.all()::toString);
        assertTrue(drawn.all().stream().anyMatch(row -> row.equals("> start my back routine")), drawn.all()::toString);
        assertTrue(drawn.scrollsWhole());
        assertEquals(0, terminal.status());
    }

    /** The words stay, one new line follows, and the next line begins there. */
    private void assertGivenBack(String output, int status) {
        assertEquals(status, terminal.status());
        assertEquals(terminal.kept("before"), terminal.kept("after"), "the settings of the line");
        DrawnScreen drawn = new DrawnScreen(ROWS, COLUMNS).after(output);
        assertTrue(drawn.scrollsWhole(), "the whole screen scrolls");
        assertEquals(1, drawn.cursor().getLast(), "the cursor is at the beginning of a line");
        int row = drawn.cursor().getFirst();
        assertTrue(drawn.all().stream().skip(row - 1L).allMatch(String::isEmpty), drawn.all()::toString);
        assertFalse(output.contains("\u001b[?25l"), "the cursor was never hidden");
    }
}

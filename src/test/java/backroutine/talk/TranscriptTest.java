package backroutine.talk;

import static backroutine.talk.ScriptedSkill.ask;
import static backroutine.talk.ScriptedSkill.count;
import static backroutine.talk.ScriptedSkill.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./talk --fast} shows of a conversation. */
class TranscriptTest {
    @TempDir
    private Path home;
    private TalkRun talk;

    @BeforeEach
    void begin() {
        talk = new TalkRun(home);
    }

    @Test
    void aScriptIsPrintedAsAConversation() {
        talk.answer("ReadyIntent", count(2000, List.of("one, lift", "and lower", "two, lift", "and lower"), "Ready?"));

        assertEquals(0, talk.run("start my back routine\n# no answer\n[silence]\nready\n", "--fast"));

        assertEquals("""

                > start my back routine
                  [0:00] Hello there.
                  [0:01] Shall we?
                  (listening)

                > [silence]
                  [0:00] Shall we begin?
                  (listening)

                > ready
                  [0:00] one, lift… and lower
                  [0:04] two, lift… and lower
                  [0:08] Ready?
                  (listening)
                """, talk.conversation());
    }

    @Test
    void anInterruptedAnswerIsShownUpToTheInterruption() {
        talk.answer("ReadyIntent", count(2000, List.of("one, lift", "and lower", "two, lift", "and lower"), "Ready?"));

        talk.run("start my back routine\nready\n[+5s] pause\n", "--fast");

        assertTrue(talk.conversation().contains("""
                > ready
                  [0:00] one, lift… and lower
                  [0:04] two, lift —

                > [+5s] pause
                """), talk.conversation());
    }

    @Test
    void eventsThatAreNotSpokenAreShownInParentheses() {
        talk.answer("LaunchRequest", tell("Good night."));

        talk.run("ready\nstart my back routine\n[crash]\n[other device]\n[+10m]\n[new day]\n", "--fast");

        assertEquals("""

                > ready
                  (The skill is not open, so it does not hear this. Say "Alexa, start my back routine".)

                > start my back routine
                  [0:00] Good night.
                  (the session has ended)

                > [crash]
                  (the skill's process is gone; what is stored stays)

                > [other device]
                  (at the Echo in the bedroom)

                > [+10m]
                  (10 min later)

                > [new day]
                  (Monday, 23 November, 09:00)
                """, talk.conversation());
    }

    @Test
    void aFinishedVisitShowsTheNumberOfUtterances() {
        talk.answer("ReadyIntent", tell("That's your routine done."));

        talk.run("start my back routine\npause\nready\nstart my back routine\nready\n", "--fast");

        assertEquals(List.of("utterances needed: 2", "utterances needed: 1"),
                talk.conversation().lines().filter(line -> line.startsWith("utterances")).toList());
    }

    @Test
    void aRefusedResponseIsReportedAndEndsTheSession() {
        talk.answer("ReadyIntent", ask("salt & pepper"));

        assertEquals(0, talk.run("start my back routine\nready\npause\n", "--fast"));

        assertTrue(talk.conversation().contains("SSML is not well-formed"), talk.conversation());
        assertTrue(talk.conversation().contains("(the session has ended)\n\n> pause\n  (The skill is not open"),
                talk.conversation());
    }

    @Test
    void coloursAreUsedOnlyInATerminalThatHasThem() {
        assertTrue(shownIn(Map.of("TERM", "xterm")).contains("\u001b[32m> start"));
        assertFalse(shownIn(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains("\u001b"));
        assertFalse(shownIn(Map.of("TERM", "dumb")).contains("\u001b"));
    }

    private String shownIn(Map<String, String> environment) {
        talk.forgetOutput();
        talk.runInTerminal("start my back routine\n", environment, "--fast");
        return talk.out();
    }
}

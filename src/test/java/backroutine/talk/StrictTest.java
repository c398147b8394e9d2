package backroutine.talk;

import static backroutine.talk.ScriptedSkill.ask;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other words than the samples are taken for, with {@code --strict} and without it. */
class StrictTest {
    @TempDir
    private Path home;
    private TalkRun talk;

    @BeforeEach
    void begin() {
        talk = new TalkRun(home);
    }

    @Test
    void anUtteranceThatIsTakenForTheNearestSampleIsNoted() {
        talk.answer("PainIntent", ask("Stop there."));

        talk.run("start my back routine\nmy leg really hurts badly\n", "--fast");

        assertTrue(talk.conversation().contains("""
                > my leg really hurts badly
                  (taken for "my leg hurts": PainIntent)
                  [0:00] Stop there.
                """), talk.conversation());
    }

    @Test
    void onlySamplesAreUnderstoodIfThatIsAskedFor() {
        talk.answer("AMAZON.FallbackIntent", ask("What was that?"));

        talk.run("start my back routine\nmy leg really hurts badly\n", "--fast", "--strict");

        assertTrue(talk.conversation().contains("""
                > my leg really hurts badly
                  [0:00] What was that?
                """), talk.conversation());
    }
}

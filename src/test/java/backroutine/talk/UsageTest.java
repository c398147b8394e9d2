package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.device.ScreenAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code ./talk}, and what is said if they are wrong. */
class UsageTest {
    @TempDir
    private Path home;
    private TalkRun talk;

    @BeforeEach
    void begin() {
        talk = new TalkRun(home);
    }

    @Test
    void helpExplainsTheLinesOfAScript() {
        assertEquals(0, talk.run("", "--help"));

        for (String line : List.of("[silence]", "[crash]", "[new day]", "[other device]")) {
            assertTrue(talk.out().contains("  " + line), line);
        }
    }

    @Test
    void badUsagePrintsOneLineAndExitsWithTwo() {
        talk.assertRefused("there is no --slow; ./talk --help shows what there is", "", "--slow");
        talk.assertRefused("--port needs a value; ./talk --help shows which", "", "--port");
        talk.assertRefused("--port takes 0 to 65535, not \"x\"", "", "--port", "x");
        talk.assertRefused("there is no --host; ./talk --help shows what there is", "", "--host", "0.0.0.0");
        talk.assertRefused("--at needs --fast: only a conversation that does not wait can begin at any time", "",
                "--at",
                "2026-11-22T15:00:00Z");
        talk.assertRefused("--at takes a moment like 2026-11-22T15:00:00Z, not \"noon\"", "", "--fast", "--at", "noon");
        talk.assertRefused(
                "line 2: \"[nap]\" is none of [+35s] words, [+10m], [+3h], [silence], [crash], [other device], [new day], [fly to Europe/Berlin], "
                        + "[late] words, [again], [error], [audio fails], [table fails], [table works], [screen round], [unknown request], [other voice], "
                        + ScreenAction.FORMS,
                "\n[nap]\n", "--fast");
    }

    @Test
    void aLocaleWithoutAModelIsBadUsage() {
        assertEquals(2, talk.run("", "--fast", "--locale", "nl-NL"));

        assertTrue(
                talk.err()
                        .matches(
                                "\\./talk: no language has the locale nl-NL; there are: en-US, en-CA, .*, de-DE, .*\\R"),
                talk.err());
    }

    @Test
    void aPortTakesNoOptionOfAConversation() {
        talk.assertRefused("--port serves the skill and does not talk, so it takes no --wav", "", "--wav", "x.wav",
                "--port", "0");
    }

    @Test
    void weeksTakesANumberAndNoOptionOfAConversation() {
        talk.assertRefused("--weeks takes 1 to 52, not \"0\"", "", "--weeks", "0");
        talk.assertRefused("--weeks takes 1 to 52, not \"many\"", "", "--weeks", "many");
        talk.assertRefused("--weeks plays weeks of its own and prints figures, so it takes no --folder", "", "--weeks",
                "2",
                "--folder", "x");
    }

    @Test
    void previewTakesNoOptionOfAConversation() {
        talk.assertRefused("--preview prints the routine and does not talk, so it takes no --fast", "", "--preview",
                "--fast");
        talk.assertRefused("--weeks plays weeks of its own and prints figures, so it takes no --routine", "", "--weeks",
                "2",
                "--routine", "my.json");
    }

    @Test
    void eventsWritesRequestsAndTakesNoOtherOption() throws IOException {
        Path folder = home.resolve("events");

        assertEquals(0, talk.run("", "--events", folder.toString()));

        assertTrue(talk.out().lines().toList().contains("written: " + folder.resolve("launch.json")), talk.out());
        assertTrue(Files.readString(folder.resolve("launch.json")).contains("LaunchRequest"));
        talk.assertRefused("--events writes requests of its own and does not talk, so it takes no --fast", "",
                "--events",
                folder.toString(), "--fast");
        Path file = Files.writeString(home.resolve("file"), "");
        talk.assertRefused("the requests cannot be written to " + file + ": " + file, "", "--events", file.toString());
    }
}

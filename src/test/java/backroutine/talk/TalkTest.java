package backroutine.talk;

import static backroutine.talk.ScriptedSkill.ask;
import static backroutine.talk.ScriptedSkill.count;
import static backroutine.talk.ScriptedSkill.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.device.ScreenAction;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.routine.DoseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> answers = new HashMap<>();
    private Instant wall = Instant.parse("2026-11-22T11:00:00Z");
    @TempDir
    private Path home;

    @BeforeEach
    void aSkillThatWelcomes() {
        answers.put("LaunchRequest", ask("Hello there. Shall we?", "Shall we begin?"));
    }

    @Test
    void aScriptIsPrintedAsAConversation() {
        answers.put("ReadyIntent", count(2000, List.of("one, lift", "and lower", "two, lift", "and lower"), "Ready?"));

        assertEquals(0, run("start my back routine\n# no answer\n[silence]\nready\n", "--fast"));

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
                """, withoutWelcome());
    }

    @Test
    void anInterruptedAnswerIsShownUpToTheInterruption() {
        answers.put("ReadyIntent", count(2000, List.of("one, lift", "and lower", "two, lift", "and lower"), "Ready?"));

        run("start my back routine\nready\n[+5s] pause\n", "--fast");

        assertTrue(withoutWelcome().contains("""
                > ready
                  [0:00] one, lift… and lower
                  [0:04] two, lift —

                > [+5s] pause
                """), withoutWelcome());
    }

    @Test
    void eventsThatAreNotSpokenAreShownInParentheses() {
        answers.put("LaunchRequest", tell("Good night."));

        run("ready\nstart my back routine\n[crash]\n[other device]\n[+10m]\n[new day]\n", "--fast");

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
                """, withoutWelcome());
    }

    @Test
    void anUtteranceThatIsTakenForTheNearestSampleIsNoted() {
        answers.put("PainIntent", ask("Stop there."));

        run("start my back routine\nmy leg really hurts badly\n", "--fast");

        assertTrue(withoutWelcome().contains("""
                > my leg really hurts badly
                  (taken for "my leg hurts": PainIntent)
                  [0:00] Stop there.
                """), withoutWelcome());
    }

    @Test
    void onlySamplesAreUnderstoodIfThatIsAskedFor() {
        answers.put("AMAZON.FallbackIntent", ask("What was that?"));

        run("start my back routine\nmy leg really hurts badly\n", "--fast", "--strict");

        assertTrue(withoutWelcome().contains("""
                > my leg really hurts badly
                  [0:00] What was that?
                """), withoutWelcome());
    }

    @Test
    void aFinishedVisitShowsTheNumberOfUtterances() {
        answers.put("ReadyIntent", tell("That's your routine done."));

        run("start my back routine\npause\nready\nstart my back routine\nready\n", "--fast");

        assertEquals(List.of("utterances needed: 2", "utterances needed: 1"),
                withoutWelcome().lines().filter(line -> line.startsWith("utterances")).toList());
    }

    @Test
    void aRefusedResponseIsReportedAndEndsTheSession() {
        answers.put("ReadyIntent", ask("salt & pepper"));

        assertEquals(0, run("start my back routine\nready\npause\n", "--fast"));

        assertTrue(withoutWelcome().contains("SSML is not well-formed"), withoutWelcome());
        assertTrue(withoutWelcome().contains("(the session has ended)\n\n> pause\n  (The skill is not open"),
                withoutWelcome());
    }

    @Test
    void theFirstStartShowsThreeLinesOfHelp() {
        run("", "--fast");
        List<String> first = text(out).lines().toList();
        run("start my back routine\n", "--fast");
        out.reset();
        run("", "--fast");

        assertEquals(3, first.size());
        assertTrue(first.getFirst().startsWith("Type what you would say"), first::toString);
        assertEquals("", text(out));
    }

    @Test
    void jsonPrintsOneObjectALine() throws IOException {
        assertEquals(0, run("start my back routine\nready\n[silence]\nnobody listens\n", "--json", "--fresh"));

        List<String> lines = text(out).lines().toList();
        assertEquals(3, lines.size());
        JsonNode second = new ObjectMapper().readTree(lines.get(1));
        assertEquals("ready", second.path("utterance").asText());
        assertEquals("ReadyIntent", second.at("/request/request/intent/name").asText());
        assertEquals("What next?", second.at("/response/response/outputSpeech/ssml").asText().replaceAll("<.*?>", ""));
        assertEquals("[silence]", new ObjectMapper().readTree(lines.get(2)).path("utterance").asText());
    }

    @Test
    void withFastTheConversationBeginsAtThree() throws IOException {
        assertEquals("2026-11-22T15:00:01.500Z", launchedAt("--json"));
    }

    @Test
    void aLaterRunNeverGoesBackInTime() throws IOException {
        run("start my back routine\n[+3h]\nstart my back routine\n", "--fast");
        Instant last = Instant.parse("2026-11-22T18:00:00Z");

        assertTrue(Instant.parse(launchedAt("--json")).isAfter(last));
        assertTrue(Instant.parse(launchedAt("--json", "--at", "2026-11-22T15:00:00Z")).isAfter(last));
        assertTrue(text(err).contains("the kept progress is already at"), text(err));
        assertEquals("2026-11-22T15:00:01.500Z", launchedAt("--json", "--fresh"));
    }

    @Test
    void theSystemClockDecidesTheDay() throws IOException {
        wall = Instant.parse("2027-02-03T23:00:00Z");

        assertEquals("2027-02-03T15:00:01.500Z", launchedAt("--json"));
    }

    @Test
    void aScreenIsASupportedInterface() throws IOException {
        run("start my back routine\n", "--json", "--screen");

        JsonNode request = new ObjectMapper().readTree(text(out)).path("request");
        assertFalse(request.at("/context/System/device/supportedInterfaces/Alexa.Presentation.APL").isMissingNode());
    }

    @Test
    void badUsagePrintsOneLineAndExitsWithTwo() {
        refused("there is no --slow; ./talk --help shows what there is", "", "--slow");
        refused("--port needs a value; ./talk --help shows which", "", "--port");
        refused("--port takes 0 to 65535, not \"x\"", "", "--port", "x");
        refused("there is no --host; ./talk --help shows what there is", "", "--host", "0.0.0.0");
        refused("--at needs --fast: only a conversation that does not wait can begin at any time", "", "--at",
                "2026-11-22T15:00:00Z");
        refused("--at takes a moment like 2026-11-22T15:00:00Z, not \"noon\"", "", "--fast", "--at", "noon");
        refused("line 2: \"[nap]\" is none of [+35s] words, [+10m], [+3h], [silence], [crash], [other device], [new day], [fly to Europe/Berlin], "
                + "[late] words, [again], [error], [audio fails], [table fails], [table works], [screen round], [unknown request], [other voice], "
                + ScreenAction.FORMS,
                "\n[nap]\n", "--fast");
    }

    @Test
    void aLocaleWithoutAModelIsBadUsage() {
        assertEquals(2, run("", "--fast", "--locale", "nl-NL"));

        assertTrue(
                text(err).matches(
                        "\\./talk: no language has the locale nl-NL; there are: en-US, en-CA, .*, de-DE, .*\\R"),
                text(err));
    }

    @Test
    void wavCannotBeUsedWithAPort() {
        refused("--wav renders a conversation, and with --port there is none", "", "--wav", "x.wav", "--port", "0");
    }

    @Test
    void weeksTakesANumberAndNoOptionOfAConversation() {
        refused("--weeks takes 1 to 52, not \"0\"", "", "--weeks", "0");
        refused("--weeks takes 1 to 52, not \"many\"", "", "--weeks", "many");
        refused("--weeks plays weeks of its own and prints figures, so it takes no --folder", "", "--weeks", "2",
                "--folder", "x");
    }

    @Test
    void previewPrintsTheRoutine() {
        assertEquals(0, run("", "--preview"));

        assertTrue(text(out).startsWith("Airrosti: Exercises and Recovery Tips for Postpartum Back Pain"), text(out));
        assertTrue(text(out).contains("\"About nineteen minutes in all.\""), text(out));
        assertEquals("", text(err));
    }

    @Test
    void previewPrintsARoutineOfOnesOwn() throws IOException {
        assertEquals(0, run("", "--preview", "--routine", own("\"range\": [15, 30]", "\"range\": [10, 30]")));

        assertTrue(text(out).contains("hold                30 s   10 to 30        our choice"), text(out));
    }

    @Test
    void aMistakeInTheRoutineIsOneLineWithItsFileExerciseAndField() throws IOException {
        String file = own("\"seconds\": 30, \"range\": [15, 30]", "\"seconds\": 75");
        String line = file + ": hip flexor stretch: exercises[2].dose.repetition[0].seconds is 75, but must be a whole "
                + "number from 1 to 60";

        refused(line, "", "--preview", "--routine", file);
        refused(line, "start my back routine\n", "--fast", "--routine", file);
        refused(line, "", "--page", "--routine", file);
    }

    @Test
    void aDoseThatCannotBeSpokenIsOneLineBeforeTheConversation() throws IOException {
        String file = own("\"repetitions\": { \"value\": 10,", "\"repetitions\": { \"value\": 30,");

        assertEquals(2, run("start my back routine\n", "--fast", "--routine", file));
        assertTrue(text(err)
                .startsWith("./talk: " + file + ": glute squeeze: exercises[0].dose.repetition lasts too long: "
                        + "one set takes up to 270 s (30 times 9 s)"),
                text(err));
        assertEquals(1, text(err).lines().count(), text(err));
        assertEquals("", text(out));
    }

    @Test
    void anExerciseWithoutWordsIsNamedByItsId() throws IOException {
        String file = own("\"id\": \"cat-camel\"", "\"id\": \"headstand\"");

        refused(file
                + ": headstand: exercises[3].id is \"headstand\", for which the language has no words: add them to its "
                + "exercises.json, or remove the exercise here", "", "--preview", "--routine", file);
    }

    @Test
    void aCommentAndAFileInLatin1AreReportedInTheirOwnWords() throws IOException {
        String commented = own("\"id\": \"cat-camel\",", "\"id\": \"cat-camel\", // mine");

        assertEquals(2, run("", "--preview", "--routine", commented));
        assertTrue(
                text(err).matches(
                        "\\./talk: .*my\\.json: line \\d+ has a comment, but JSON has no comments: remove it\\R"),
                text(err));

        Path latin1 = home.resolve("latin1.json");
        Files.writeString(latin1, "{\n\"source\": \"Bücher\"}", StandardCharsets.ISO_8859_1);
        refused(latin1 + ": line 2 has a character that is not written in UTF-8: save the file as UTF-8", "",
                "--preview",
                "--routine", latin1.toString());
    }

    @Test
    void aRoutineFileThatIsMissingOrNoJsonIsReportedWithItsName() throws IOException {
        String file = own("{", "");

        refused("there is no file " + home.resolve("none.json"), "", "--preview", "--routine",
                home.resolve("none.json").toString());
        assertEquals(2, run("", "--preview", "--routine", file));
        assertTrue(text(err).lines().toList().getLast().startsWith("./talk: " + file + ": line 2, column 12 "),
                text(err));
    }

    @Test
    void previewTakesNoOptionOfAConversation() {
        refused("--preview prints the routine and does not talk, so it takes no --fast", "", "--preview", "--fast");
        refused("--weeks plays weeks of its own and prints figures, so it takes no --routine", "", "--weeks", "2",
                "--routine", "my.json");
    }

    @Test
    void eventsWritesRequestsAndTakesNoOtherOption() throws IOException {
        Path folder = home.resolve("events");

        assertEquals(0, run("", "--events", folder.toString()));

        assertTrue(text(out).lines().toList().contains("written: " + folder.resolve("launch.json")), text(out));
        assertTrue(Files.readString(folder.resolve("launch.json")).contains("LaunchRequest"));
        refused("--events writes requests of its own and does not talk, so it takes no other option", "", "--events",
                folder.toString(), "--fast");
        Path file = Files.writeString(home.resolve("file"), "");
        refused("the requests cannot be written to " + file + ": " + file, "", "--events", file.toString());
    }

    /** The routine that comes with the skill with one change, in a file of its own. */
    private String own(String before, String after) throws IOException {
        String text = DoseFile.bundled(home).text();
        assertTrue(text.contains(before), before);
        return Files.writeString(home.resolve("my.json"), text.replace(before, after)).toString();
    }

    @Test
    void helpExplainsEveryOption() {
        assertEquals(0, run("", "--help"));

        for (String option : List.of("--fast", "--fresh", "--json", "--locale", "--screen", "--at", "--folder",
                "--port", "--wav", "--weeks", "--preview", "--routine", "--events",
                "[silence]", "[crash]", "[new day]", "[other device]")) {
            assertTrue(text(out).contains("  " + option), option);
        }
    }

    @Test
    void coloursAreUsedOnlyInATerminalThatHasThem() {
        assertTrue(shownIn(Map.of("TERM", "xterm")).contains("\u001b[32m> start"));
        assertFalse(shownIn(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains("\u001b"));
        assertFalse(shownIn(Map.of("TERM", "dumb")).contains("\u001b"));
    }

    private String shownIn(Map<String, String> environment) {
        out.reset();
        talk("start my back routine\n", true, environment).run("--fast");
        return text(out);
    }

    private void refused(String reason, String script, String... arguments) {
        err.reset();
        assertEquals(2, run(script, arguments));
        assertEquals("./talk: " + reason + System.lineSeparator(), text(err));
    }

    private String launchedAt(String... arguments) throws IOException {
        out.reset();
        run("start my back routine\n", arguments);
        return new ObjectMapper().readTree(text(out)).at("/request/request/timestamp").asText();
    }

    private int run(String script, String... arguments) {
        return talk(script, false, Map.of()).run(arguments);
    }

    private Talk talk(String script, boolean seen, Map<String, String> environment) {
        var terminal = new Terminal(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)), stream(out),
                stream(err), false, seen, false, environment);
        InstantSource clock = () -> wall;
        return new Talk(home, terminal, clock, TalkTest::model,
                (_, _) -> new Wiring(() -> new ScriptedSkill(answers), () -> {}));
    }

    private static InteractionModel model(String locale) {
        return locale.equals("en-US") ? ExampleModel.read() : InteractionModel.of(locale);
    }

    private String withoutWelcome() {
        return String.join("\n", text(out).lines().skip(3).toList()) + "\n";
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.routine.DoseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The routine of {@code ./talk --preview} and {@code --routine}, and the mistakes in such a file. */
class RoutineOptionTest {
    @TempDir
    private Path home;
    private TalkRun talk;

    @BeforeEach
    void begin() {
        talk = new TalkRun(home);
    }

    @Test
    void previewPrintsTheRoutine() {
        assertEquals(0, talk.run("", "--preview"));

        assertTrue(talk.out().startsWith("Airrosti: Exercises and Recovery Tips for Postpartum Back Pain"), talk.out());
        assertTrue(talk.out().contains("\"About nineteen minutes in all.\""), talk.out());
        assertEquals("", talk.err());
    }

    @Test
    void previewPrintsARoutineOfOnesOwn() throws IOException {
        assertEquals(0, talk.run("", "--preview", "--routine", own("\"range\": [15, 30]", "\"range\": [10, 30]")));

        assertTrue(talk.out().contains("hold                30 s   10 to 30        our choice"), talk.out());
    }

    @Test
    void aMistakeInTheRoutineIsOneLineWithItsFileExerciseAndField() throws IOException {
        String file = own("\"seconds\": 30, \"range\": [15, 30]", "\"seconds\": 75");
        String line = file + ": hip flexor stretch: exercises[2].dose.repetition[0].seconds is 75, but must be a whole "
                + "number from 1 to 60";

        talk.assertRefused(line, "", "--preview", "--routine", file);
        talk.assertRefused(line, "start my back routine\n", "--fast", "--routine", file);
        talk.assertRefused(line, "", "--page", "--routine", file);
    }

    @Test
    void aDoseThatCannotBeSpokenIsOneLineBeforeTheConversation() throws IOException {
        String file = own("\"repetitions\": { \"value\": 10,", "\"repetitions\": { \"value\": 30,");

        assertEquals(2, talk.run("start my back routine\n", "--fast", "--routine", file));
        assertTrue(talk.err()
                .startsWith("./talk: " + file + ": glute squeeze: exercises[0].dose.repetition lasts too long: "
                        + "one set takes up to 270 s (30 times 9 s)"),
                talk.err());
        assertEquals(1, talk.err().lines().count(), talk.err());
        assertEquals("", talk.out());
    }

    /** The skill reads its default language in any case. */
    @Test
    void aDoseThatOnlyAnotherLanguageCannotSpeakIsOneLineWithThatLanguage() throws IOException {
        String file = own("\"repetitions\": { \"value\": 2,", "\"repetitions\": { \"value\": 10,");
        String line = "./talk: " + file
                + ": English: hip flexor stretch: exercises[2].dose.repetition lasts too long: ";

        for (String command : List.of("--preview", "--fast", "--page")) {
            talk.forgetErrors();
            assertEquals(2, talk.run("", command, "--locale", "de-DE", "--routine", file));
            assertTrue(talk.err().startsWith(line), talk.err());
            assertEquals(1, talk.err().lines().count(), talk.err());
        }
    }

    @Test
    void anExerciseWithoutWordsIsNamedByItsId() throws IOException {
        String file = own("\"id\": \"cat-camel\"", "\"id\": \"headstand\"");

        talk.assertRefused(file
                + ": headstand: exercises[3].id is \"headstand\", for which the language has no words: add them to its "
                + "exercises.json, or remove the exercise here", "", "--preview", "--routine", file);
    }

    @Test
    void aCommentAndAFileInLatin1AreReportedInTheirOwnWords() throws IOException {
        String commented = own("\"id\": \"cat-camel\",", "\"id\": \"cat-camel\", // mine");

        assertEquals(2, talk.run("", "--preview", "--routine", commented));
        assertTrue(
                talk.err()
                        .matches(
                                "\\./talk: .*my\\.json: line \\d+ has a comment, but JSON has no comments: remove it\\R"),
                talk.err());

        Path latin1 = home.resolve("latin1.json");
        Files.writeString(latin1, "{\n\"source\": \"Bücher\"}", StandardCharsets.ISO_8859_1);
        talk.assertRefused(latin1 + ": line 2 has a character that is not written in UTF-8: save the file as UTF-8", "",
                "--preview",
                "--routine", latin1.toString());
    }

    @Test
    void aRoutineFileThatIsMissingOrNoJsonIsReportedWithItsName() throws IOException {
        String file = own("{", "");

        talk.assertRefused("there is no file " + home.resolve("none.json"), "", "--preview", "--routine",
                home.resolve("none.json").toString());
        assertEquals(2, talk.run("", "--preview", "--routine", file));
        assertTrue(talk.err().lines().toList().getLast().startsWith("./talk: " + file + ": line 2, column 12 "),
                talk.err());
    }

    /** The routine that comes with the skill with one change, in a file of its own. */
    private String own(String before, String after) throws IOException {
        String text = DoseFile.bundled(home).text();
        assertTrue(text.contains(before), before);
        return Files.writeString(home.resolve("my.json"), text.replace(before, after)).toString();
    }
}

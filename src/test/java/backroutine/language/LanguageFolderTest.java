package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.MessageValue.DetailsOf;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.MessageValue.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of a language: what is read from it, and how mistakes in it are reported. */
class LanguageFolderTest {
    @ParameterizedTest
    @ValueSource(strings = {"xx", "../en", "", "EN"})
    void aCodeWithoutAFolderIsNoLanguage(String code) {
        assertEquals(Optional.empty(), LanguageFolder.read(code));
    }

    @ParameterizedTest
    @CsvSource({"en-US, America/New_York", "en-CA, America/Toronto", "en-GB, Europe/London", "en-AU, Australia/Sydney",
            "en-IN, Asia/Kolkata", "en-ZA, America/New_York", ", America/New_York"})
    void aLocaleHasALikelyZone(String locale, String zone) {
        assertEquals(ZoneId.of(zone), English.language().likelyZone(locale));
    }

    @Test
    void theFirstLocaleIsTheMainOne() {
        assertEquals("en-US", English.language().mainLocale());
        assertEquals(Language.DEFAULT, Language.codeOf("en-GB"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a chair                   | The exercises are: a chair.
            a chair;a band            | The exercises are: a chair and a band.
            a chair;a band;a mat      | The exercises are: a chair, a band and a mat.
            """)
    void aListIsJoinedWithCommasAndAnd(String items, String words) {
        assertEquals(words, English.words(Message.of(CoachMessage.WHICH_EXERCISE)
                .with("exercises", ListOf.texts(List.of(items.split(";"))))));
    }

    @Test
    void detailsAreJoinedWithoutAnd() {
        assertEquals("Paused in the bridge, set two, left side.", English.words(Message.of(CoachMessage.PAUSED_AT)
                .with("exercise", new Text("bridge"))
                .with("where", new DetailsOf(List.of(new Text("set two"), new Text("left side"))))));
    }

    @ParameterizedTest
    @CsvSource({"1, Then one more set of the bridge.", "2, Then two more sets of the bridge."})
    void theNumberChoosesThePluralForm(int sets, String words) {
        assertEquals(words, English.words(Message.of(CoachMessage.REMAINING_SETS)
                .with("exercise", new Text("bridge"))
                .with("sets", sets)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=Set {set.    | a cannot be used: "Set {set." is not a sentence whose placeholders look like {exercise} or {exercise:of}
            a=             | a cannot be used: "" is not a sentence whose placeholders look like {exercise} or {exercise:of}
            a=One.\\na=Two. | a is there twice, but each sentence must be there once: remove one
            """)
    void aMistakeInTheSentencesIsReportedInOneLine(String file, String line) {
        byte[] bytes = file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

        assertEquals(line, assertThrows(InvalidFileException.class,
                () -> SpeechFile.read(new ByteArrayInputStream(bytes))).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "America/New_York" | "America/Nowhere" | locales.en-US is "America/Nowhere", but must be a time zone such as "Europe/London"
            "hours": 12        | "hours": 13       | times cannot be used: a clock has 12 or 24 hours, not 13
            "morning": 0       | "morning": 4      | times cannot be used: one part of the day has to begin at hour 0, not the first one at 4
            "noon": "12:00"    | "noon": "12"      | times.named.noon is "12", but must be a time such as "12:00"
            "two": [2]         | "two": [1]        | plurals cannot be used: the number 1 belongs to one form, not to two
            "ninety-nine"      | " "               | numbers[99] is " ", but must be words in quotes
            "capitalized": true | "capitalised": true | sentences.capitalised is no known field, but must be one of separator, endings, capitalized; did you mean capitalized?
            "letter": 40       | "letter": 400     | speech cannot be used: no figure of Rule[start=180, letter=400
            """)
    void aMistakeInTheRulesIsReportedInOneLine(String right, String wrong, String line) throws IOException {
        String file = text("language.json").replace(right, wrong);

        String message = assertThrows(InvalidFileException.class, () -> LanguageFile.of(json(file))).getMessage();

        assertTrue(message.startsWith(line), message);
        assertEquals(1, message.lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "bare": "glute bridge"  | "bear": "glute bridge"   | exercises.glute-bridge.name.bare is missing, but must be words in quotes
            "bare": "glute bridge"  | "bare": "Glute Squeeze"  | exercises.glute-bridge.name.bare is "Glute Squeeze", but must be different from exercises.glute-squeeze.name.bare
            "camel stretch"         | "Bridge"                 | exercises.cat-camel.synonyms[4] is "Bridge", but must be different from exercises.glute-bridge.synonyms[1]
            "left": "Left knee down.", | ''                    | exercises.hip-flexor-stretch.sideCues.left is missing, but must be words in quotes
            """)
    void aMistakeInTheExercisesIsReportedInOneLine(String right, String wrong, String line) throws IOException {
        String file = text("exercises.json").replace(right, wrong);

        assertEquals(line, assertThrows(InvalidFileException.class,
                () -> ExercisesFile.routine(json(file))).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time.noon=noon     | time.noon=noon\\na=For {exercise:of}. | a asks for {exercise:of}, but the name "routine" in exercises.json has no form "of": add it there
            time.noon=noon     | time.noon=noon\\na=At {time:of}.      | a asks for {time:of}, but numbers have no form "of": add it to numberForms in language.json, or add the sentence number.of
            time.noon=noon     | time.midday=noon                     | time.noon is missing, but must be there, because language.json names this time
            """)
    void aMistakeBetweenTheFilesIsReportedInOneLine(String right, String wrong, String line) throws IOException {
        String speech = text("speech.properties").replace(right, wrong.replace("\\n", "\n"));
        Grammar grammar = LanguageFile.of(json(text("language.json"))).grammar();
        Sentences sentences = new Sentences("speech.properties",
                SpeechFile.read(new ByteArrayInputStream(speech.getBytes(StandardCharsets.UTF_8))), grammar.plurals());

        assertEquals(line, assertThrows(InvalidFileException.class,
                () -> LanguageCheck.check(sentences, grammar, English.language().routine())).getMessage());
    }

    private static Cursor json(String file) {
        return StrictJson.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = LanguageFolderTest.class.getResourceAsStream("/languages/en/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aMissingSentenceIsNamedWithItsFile() {
        MessageKey unknown = () -> "coach.not-there";

        InvalidFileException wrong = assertThrows(InvalidFileException.class,
                () -> English.language().requireSentences(List.of(CoachMessage.STOPPED, unknown)));

        assertEquals(
                "languages/en/speech.properties: coach.not-there is missing: add the line coach.not-there=…, as the "
                        + "main language has it",
                wrong.getMessage());
    }
}

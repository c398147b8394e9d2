package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.ReminderMessage;
import backroutine.json.InvalidFileException;
import backroutine.pacing.CountMessage;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.MessageValue.TimeOfDay;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one locale says in another way, and numbers and names in the forms of a language: German with another region. */
class RegionsTest {
    private static final Path GERMAN = Path.of("src", "main", "resources", "languages", "de");

    @TempDir
    private Path folder;
    private URLClassLoader classPath;

    @BeforeEach
    void copyGerman() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("languages/de"));
        for (String file : List.of("language.json", "speech.properties", "exercises.json")) {
            Files.copy(GERMAN.resolve(file), copy.resolve(file));
        }
        write("language.json", Files.readString(copy.resolve("language.json"))
                .replace("\"Europe/Berlin\"", "\"Europe/Berlin\", \"de-AT\": \"Europe/Vienna\""));
        classPath = new URLClassLoader(new URL[]{folder.toUri().toURL()}, null);
    }

    @AfterEach
    void close() throws IOException {
        classPath.close();
    }

    @Test
    void aLocaleReplacesSentences() throws IOException {
        write("speech.de-AT.properties", "coach.goodbye=Servus. Erhol dich gut.\n");

        assertEquals("Servus. Erhol dich gut.", words("de-AT", Message.of(CoachMessage.GOODBYE)));
        assertEquals("Tschüss. Erhol dich gut.", words("de-DE", Message.of(CoachMessage.GOODBYE)));
    }

    @Test
    void aLocaleReplacesTextsOfAnExercise() throws IOException {
        write("exercises.de-AT.json",
                "{\"exercises\": {\"glute-squeeze\": {\"kit\": [\"einen Sessel\", \"ein Fitnessband\"]}}}");

        assertEquals("einen Sessel", kit("de-AT"));
        assertEquals("einen Stuhl", kit("de-DE"));
        assertEquals(language().routine().exercises().get("glute-bridge"),
                language().in("de-AT").routine().exercises().get("glute-bridge"));
    }

    @Test
    void aLocaleReplacesRules() throws IOException {
        write("language.de-AT.json", "{\"numberForms\": {\"neuter\": {\"1\": \"eins\"}}}");
        Message reminder = Message.of(ReminderMessage.ASK_REMIND).with("time", new TimeOfDay(LocalTime.of(1, 0)));

        assertEquals("Ich kann dich jeden Tag um eins Uhr erinnern. Soll ich?", words("de-AT", reminder));
        assertEquals("Ich kann dich jeden Tag um ein Uhr erinnern. Soll ich?", words("de-DE", reminder));
    }

    @Test
    void localesOfOneGroupHaveFilesInCommonAndAnyOfTheirOwn() throws IOException {
        group("\"de-AT\", \"de-CH\"");
        write("speech.de-ALP.properties", "coach.goodbye=Servus. Erhol dich gut.\n");
        write("speech.de-CH.properties", "coach.goodbye=Adieu. Erhol dich gut.\n");
        write("exercises.de-ALP.json",
                "{\"exercises\": {\"glute-squeeze\": {\"kit\": [\"einen Sessel\", \"ein Fitnessband\"]}}}");

        assertEquals("Servus. Erhol dich gut.", words("de-AT", Message.of(CoachMessage.GOODBYE)));
        assertEquals("Adieu. Erhol dich gut.", words("de-CH", Message.of(CoachMessage.GOODBYE)));
        assertEquals("Tschüss. Erhol dich gut.", words("de-DE", Message.of(CoachMessage.GOODBYE)));
        assertEquals("einen Sessel", kit("de-CH"));
    }

    @Test
    void aGroupHasLocalesOfTheLanguage() throws IOException {
        group("\"de-AT\", \"de-LI\"");

        assertEquals("languages/de/language.json: groups.de-ALP[1] is \"de-LI\", but must be a locale of the language",
                assertThrows(InvalidFileException.class, this::language).getMessage());
    }

    @Test
    void aFieldThatReplacesNothingIsReported() throws IOException {
        write("exercises.de-AT.json", "{\"exercises\": {\"glute-squeze\": {\"cue\": \"Fest.\"}}}");

        assertEquals("languages/de/exercises.de-AT.json: exercises.glute-squeze replaces nothing: "
                + "the file for every locale has no such field",
                assertThrows(InvalidFileException.class, this::language).getMessage());
    }

    @Test
    void twoNumbersOfOneSentenceAgreeWithTheirNouns() {
        assertEquals("Ein Durchgang mit zehn Wiederholungen.", words("de-DE", dose(1, 10)));
        assertEquals("Zwei Durchgänge mit je einer Wiederholung.",
                words("de-DE", dose(2, 1)));
    }

    @Test
    void aListOfNamesHasTheFormOfItsItems() throws IOException {
        write("speech.de-AT.properties", "coach.which-exercise=Es gibt {exercises:acc}.\n");
        var names = language().routine().exercises().values().stream().map(text -> text.name()).limit(3).toList();

        assertEquals("Es gibt das Po-Anspannen, die Brücke und die Hüftbeuger-Dehnung.", words("de-AT",
                Message.of(CoachMessage.WHICH_EXERCISE).with("exercises", new ListOf(names))));
    }

    @Test
    void afterTwentyOnlyTheOnesAreCounted() {
        assertEquals("zwanzig", words("de-DE", Message.of(CountMessage.COUNT).with("number", 20)));
        assertEquals("sechs", words("de-DE", Message.of(CountMessage.COUNT).with("number", 26)));
        assertEquals("Halte sechsundzwanzig Sekunden lang.",
                words("de-DE", Message.of(CountMessage.HOLD_SECONDS).with("seconds", 26)));
    }

    private void group(String locales) throws IOException {
        write("language.json", Files.readString(GERMAN.resolve("language.json"))
                .replace("\"Europe/Berlin\"",
                        "\"Europe/Berlin\", \"de-AT\": \"Europe/Vienna\", \"de-CH\": \"Europe/Zurich\"")
                .replace("\"sentences\"", "\"groups\": {\"de-ALP\": [" + locales + "]}, \"sentences\""));
    }

    private static Message dose(int sets, int repetitions) {
        return Message.of(CountMessage.DOSE_SETS).with("sets", sets).with("repetitions", repetitions);
    }

    private String kit(String locale) {
        return language().in(locale).routine().exercises().get("glute-squeeze").kit().getFirst();
    }

    private String words(String locale, Message message) {
        return language().in(locale).translator().text(message).words();
    }

    private Language language() {
        return LanguageFolder.read("de", classPath).orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("languages/de").resolve(file), text);
    }
}

package backroutine.talk.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.json.InvalidFileException;
import backroutine.language.English;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.routine.ChosenBy;
import backroutine.routine.DoseValue;
import backroutine.routine.ExerciseText;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of the routine file that is shipped. */
class RoutineDraftTest {
    private static final String BRIDGE_HOLD = "exercises[1].dose.repetition[1]";
    private static final DoseFile FILE = DoseFile.bundled(Path.of(""));
    private static final DoseLanguages ENGLISH = DoseLanguages.ofSkill("en-US", LanguageFolder::read);
    private static final DoseLanguages GERMAN = DoseLanguages.ofSkill("de-DE", LanguageFolder::read);
    private static final List<DoseNumber> NUMBERS = RoutinePreview.of(read(FILE), English.language().translator())
            .exercises()
            .stream()
            .flatMap(exercise -> exercise.numbers().stream())
            .toList();
    /** The file with a hold that fits the other languages. */
    private static final String TOO_LONG_IN_FRENCH = RoutineDraft.text(FILE,
            List.of(change(BRIDGE_HOLD + ".seconds", "9"),
                    new DoseChange(BRIDGE_HOLD + ".range", MissingNode.getInstance())));
    @TempDir
    private Path folder;

    @Test
    void withoutAChangeNothingDiffers() {
        RoutineDraft draft = draft();

        assertEquals(FILE.text(), draft.text());
        assertEquals(List.of(), draft.diff());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void everyNumberCanBeChangedToWhatItIsAndNothingDiffers(DoseNumber number) {
        RoutineDraft draft = draft(change(field(number), String.valueOf(number.value().value())),
                change(number.path() + ".from",
                        number.value().chosenBy() == ChosenBy.SOURCE ? "\"source\"" : "\"ours\""));

        assertEquals(List.of(), draft.diff());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void everyNumberAboveItsLimitHasTheMessageOfTheReaderAtItsField(DoseNumber number) {
        int tooMuch = number.limits().most() + 1;

        RoutineDraft draft = draft(change(field(number), String.valueOf(tooMuch)));

        assertEquals(Map.of(field(number), field(number) + " is " + tooMuch + ", but must be a whole number from "
                + number.limits()), draft.mistakes());
        assertTrue(draft.routine().isEmpty());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void aChangeOfWhoseFigureItIsTouchesOneLine(DoseNumber number) {
        String other = number.value().chosenBy() == ChosenBy.SOURCE ? "\"ours\"" : "\"source\"";

        List<String> diff = draft(change(number.path() + ".from", other)).diff();

        assertEquals(1, diff.stream().skip(2).filter(line -> line.startsWith("-")).count(), diff::toString);
        assertEquals(1, diff.stream().skip(2).filter(line -> line.startsWith("+")).count(), diff::toString);
    }

    @Test
    void aHoldOfSeventyFiveSecondsIsRefusedInTheWordsOfTheReader() {
        assertEquals(
                Map.of(BRIDGE_HOLD + ".seconds",
                        BRIDGE_HOLD + ".seconds is 75, but must be a whole number from 1 to 60"),
                draft(change(BRIDGE_HOLD + ".seconds", "75")).mistakes());
    }

    @Test
    void twoMistakesAreBothReported() {
        RoutineDraft draft = draft(change(BRIDGE_HOLD + ".seconds", "75"), change("exercises[3].dose.sets.value", "9"),
                change("exercises[2].dose.repetitions.value", "3"));

        assertEquals(Map.of(BRIDGE_HOLD + ".seconds",
                BRIDGE_HOLD + ".seconds is 75, but must be a whole number from 1 to 60",
                "exercises[3].dose.sets.value",
                "exercises[3].dose.sets.value is 9, but must be a whole number from 1 to 5",
                "exercises[2].dose.repetitions.value",
                "exercises[2].dose.repetitions.value is 3, but must be even, because the sides divide the repetitions"),
                draft.mistakes());
    }

    @Test
    void aNumberOutsideItsRangeIsReportedAtTheRange() {
        assertEquals(Map.of(BRIDGE_HOLD + ".range",
                BRIDGE_HOLD + ".range is [2,3], but must be [least, most] around 4, inside 1 to 60"),
                draft(change(BRIDGE_HOLD + ".seconds", "4")).mistakes());
    }

    @Test
    void theDiffTouchesOnlyTheChangedLine() {
        assertEquals("""
                --- routine/back.json
                +++ routine/back.json
                @@ -26,7 +26,7 @@
                         "sides": "none",
                         "repetition": [
                           { "phase": "lift", "seconds": 2, "range": [2, 3], "from": "ours" },
                -          { "phase": "hold", "seconds": 2, "range": [2, 3], "from": "source" },
                +          { "phase": "hold", "seconds": 3, "range": [2, 5], "from": "ours" },
                           { "phase": "lower", "seconds": 3, "range": [2, 4], "from": "ours" }
                         ],
                         "rest": { "seconds": 30, "range": [15, 60], "from": "ours" }
                """.stripTrailing(),
                String.join("\n", draft(change(BRIDGE_HOLD + ".seconds", "3"),
                        change(BRIDGE_HOLD + ".range", "[2,5]"), change(BRIDGE_HOLD + ".from", "\"ours\"")).diff()));
    }

    /** What the reader accepts may still not be countable: a word that does not fit its beat, a set longer than one answer. */
    @ParameterizedTest
    @FieldSource("NUMBERS")
    void everyAcceptedNumberCanBePlanned(DoseNumber number) {
        for (int value : List.of(number.limits().least(), number.limits().most())) {
            RoutineDraft draft = draft(change(field(number), String.valueOf(value)),
                    new DoseChange(number.path() + ".range", MissingNode.getInstance()));
            draft.routine().ifPresent(routine -> RoutinePreview.of(routine, English.language().translator()));
        }
    }

    @Test
    void aPhaseThatIsTooShortForItsWordsIsRefused() {
        String lift = "exercises[1].dose.repetition[0]";

        RoutineDraft draft = draft(change(lift + ".seconds", "1"), change(lift + ".range", "[1, 3]"));

        assertEquals(Map.of("exercises[1].dose.repetition", "exercises[1].dose.repetition cannot be counted: "
                + "\"Number three.\" needs about 1082 ms and does not fit a beat of 1000 ms; make that phase or its range "
                + "longer, or shorten its words"), draft.mistakes());
    }

    @Test
    void aSetThatIsTooLongForOneAnswerIsRefused() {
        RoutineDraft draft = draft(change("exercises[1].dose.repetitions.value", "30"),
                change(BRIDGE_HOLD + ".range", "[2, 10]"));

        assertTrue(draft.mistakes()
                .get("exercises[1].dose.repetition")
                .matches(
                        ".* lasts too long: one set takes up to \\d+ s \\(30 times \\d+ s\\), but at most \\d+ s fit one "
                                + "answer .*; lower the repetitions, the seconds or a range"),
                draft.mistakes()::toString);
    }

    /** The skill reads its default language in any case. */
    @Test
    void aDoseThatOnlyTheDefaultLanguageCannotSpeakIsRefusedInAnotherLanguage() {
        DoseChange ten = change("exercises[2].dose.repetitions.value", "10");

        assertEquals(List.of("exercises[2].dose.repetition"), List.copyOf(draft(ten).mistakes().keySet()));
        String refused = RoutineDraft.of(FILE, List.of(ten), GERMAN).mistakes().get("exercises[2].dose.repetition");
        assertTrue(refused.startsWith("English: exercises[2].dose.repetition lasts too long: "), refused);
    }

    @Test
    void aDoseThatAnotherLanguageOfTheSkillCannotSpeakIsRefused() {
        RoutineDraft draft = draft(change(BRIDGE_HOLD + ".seconds", "9"),
                new DoseChange(BRIDGE_HOLD + ".range", MissingNode.getInstance()));

        String refused = draft.mistakes().get("exercises[1].dose.repetition");
        assertTrue(refused.startsWith("français: exercises[1].dose.repetition lasts too long: "), refused);
        assertTrue(draft.routine().isEmpty());
    }

    @Test
    void aFileThatOneLanguageCannotSpeakSaysSoWithoutAChangeAndCanBeChangedElsewhere() throws IOException {
        DoseFile file = DoseFile.at(Files.writeString(folder.resolve("my.json"), TOO_LONG_IN_FRENCH));
        RoutineDraft unchanged = RoutineDraft.of(file, List.of(), ENGLISH);
        RoutineDraft elsewhere = RoutineDraft.of(file, List.of(change("exercises[0].settle.seconds", "9")), ENGLISH);

        for (RoutineDraft draft : List.of(unchanged, elsewhere)) {
            assertEquals(Map.of(), draft.mistakes());
            String earlier = draft.earlier().get("exercises[1].dose.repetition");
            assertTrue(earlier.startsWith("français: exercises[1].dose.repetition lasts too long: "), earlier);
            assertTrue(draft.routine().isPresent());
        }
        assertEquals(elsewhere.text(), elsewhere.save().text());
    }

    @Test
    void aLanguageThatCouldSpeakTheFileRefusesTheDraftAlsoBesideOneThatCouldNot() {
        RoutineDraft draft = RoutineDraft.of(FILE.with(TOO_LONG_IN_FRENCH),
                List.of(change("exercises[2].dose.repetitions.value", "10")), GERMAN);

        assertEquals(List.of("exercises[2].dose.repetition"), List.copyOf(draft.mistakes().keySet()));
        assertEquals(List.of("exercises[1].dose.repetition"), List.copyOf(draft.earlier().keySet()));
    }

    @Test
    void whatMendsAFileInTheOtherLanguageLeavesNoMistake() {
        RoutineDraft draft = RoutineDraft.of(FILE.with(TOO_LONG_IN_FRENCH),
                List.of(change(BRIDGE_HOLD + ".seconds", "3")), ENGLISH);

        assertEquals(Map.of(), draft.mistakes());
        assertEquals(Map.of(), draft.earlier());
    }

    /** Without the default language no session begins. */
    @Test
    void aFileThatTheDefaultLanguageCannotSpeakIsRefusedWithoutAChange() {
        DoseFile file = FILE
                .with(RoutineDraft.text(FILE, List.of(change("exercises[2].dose.repetitions.value", "10"))));

        RoutineDraft draft = RoutineDraft.of(file, List.of(), GERMAN);

        String refused = draft.mistakes().get("exercises[2].dose.repetition");
        assertTrue(refused.startsWith("English: exercises[2].dose.repetition lasts too long: "), refused);
        assertEquals(Map.of(), draft.earlier());
    }

    /** While an exercise is new, it can be tried in the languages that have its words. */
    @Test
    void aLanguageWithoutTheWordsOfAnExerciseIsNotAsked() {
        Language french = LanguageFolder.read("fr").orElseThrow();
        Map<String, ExerciseText> fewer = new HashMap<>(french.routine().exercises());
        fewer.remove("glute-bridge");
        RoutineText text = french.routine();
        Language incomplete = new Language(french.code(), french.name(), french.locales(), french.numbers(),
                french.numberForms(), french.translator(), Map.of(), french.sentences(), french.rate(),
                new RoutineText(text.name(), text.cautions(), text.weeklyCaution(), fewer));

        RoutineDraft draft = RoutineDraft.of(FILE, List.of(change(BRIDGE_HOLD + ".seconds", "9"),
                new DoseChange(BRIDGE_HOLD + ".range", MissingNode.getInstance())),
                DoseLanguages.ofSkill("en-US",
                        code -> code.equals("en") ? LanguageFolder.read(code) : Optional.of(incomplete)));

        assertEquals(Map.of(), draft.mistakes());
    }

    @Test
    void anotherMistakeOfTheExerciseDoesNotHideItsNewRest() {
        RoutineDraft draft = draft(change("exercises[0].dose.sets.value", "2"),
                change("exercises[0].dose.rest", "{\"seconds\": 20, \"from\": \"ours\"}"),
                change("exercises[0].dose.repetition[0].seconds", "75"));

        assertEquals(List.of("exercises[0].dose.repetition[0].seconds"), List.copyOf(draft.mistakes().keySet()));
    }

    @Test
    void aSecondSetNeedsARestAndTheRestIsALineOfItsOwn() {
        DoseChange sets = change("exercises[0].dose.sets.value", "2");
        String rest = "exercises[0].dose.rest";

        assertTrue(draft(sets).mistakes().get(rest).startsWith(rest + " is missing"));
        RoutineDraft draft = draft(sets, change(rest, "{\"seconds\": 20, \"range\": [10, 30], \"from\": \"ours\"}"));
        assertEquals(List.of("-        \"sets\": { \"value\": 1, \"from\": \"source\" },",
                "+        \"sets\": { \"value\": 2, \"from\": \"source\" },", "-        ]", "+        ],",
                "+        \"rest\": { \"seconds\": 20, \"range\": [10, 30], \"from\": \"ours\" }"),
                draft.diff().stream().skip(2).filter(line -> line.matches("[+-].*")).toList());
        assertEquals(new DoseValue(20, 10, 30, ChosenBy.OURS),
                draft.routine().orElseThrow().exercise("glute-squeeze").dose().rest());
    }

    @Test
    void oneSetTakesTheRestAway() {
        DoseChange sets = change("exercises[1].dose.sets.value", "1");

        assertEquals(List.of("exercises[1].dose.rest"), List.copyOf(draft(sets).mistakes().keySet()));
        RoutineDraft draft = draft(sets, new DoseChange("exercises[1].dose.rest", MissingNode.getInstance()));
        assertEquals(Map.of(), draft.mistakes());
        assertTrue(draft.diff()
                .contains("-        \"rest\": { \"seconds\": 30, \"range\": [15, 60], \"from\": \"ours\" }"));
    }

    @Test
    void aRangeCanBeGivenAndTakenAway() {
        String hold = "exercises[4].dose.repetition[1]";
        RoutineDraft given = draft(change(hold + ".range", "[3, 8]"));
        RoutineDraft taken = draft(new DoseChange(BRIDGE_HOLD + ".range", MissingNode.getInstance()));

        assertTrue(given.text()
                .contains("{ \"phase\": \"hold\", \"seconds\": 5, \"range\": [3, 8], \"from\": \"source\" }"));
        assertTrue(taken.text().contains("{ \"phase\": \"hold\", \"seconds\": 2, \"from\": \"source\" }"));
    }

    @Test
    void aSavedDraftIsReadBack() throws IOException {
        DoseFile file = own();
        RoutineDraft draft = RoutineDraft.of(file, List.of(change(BRIDGE_HOLD + ".seconds", "3")),
                ENGLISH);

        DoseFile saved = draft.save();

        assertEquals(saved, DoseFile.at(file.path()));
        assertEquals(draft.routine().orElseThrow(), read(saved));
        assertEquals(new DoseValue(3, 2, 3, ChosenBy.SOURCE),
                read(saved).exercise("glute-bridge").dose().repetition().get(1).seconds());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file.path()), files.toList());
        }
    }

    @Test
    void aDraftWithAMistakeIsNotSaved() throws IOException {
        DoseFile file = own();
        RoutineDraft draft = RoutineDraft.of(file, List.of(change(BRIDGE_HOLD + ".seconds", "75")),
                ENGLISH);

        var refused = assertThrows(InvalidFileException.class, draft::save);

        assertTrue(refused.getMessage().contains("is 75, but must be"), refused.getMessage());
        assertEquals(file, DoseFile.at(file.path()));
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotOverwritten() throws IOException {
        DoseFile file = own();
        RoutineDraft draft = RoutineDraft.of(file, List.of(change(BRIDGE_HOLD + ".seconds", "3")),
                ENGLISH);
        Files.writeString(file.path(), file.text() + "\n");

        var refused = assertThrows(InvalidFileException.class, draft::save);

        assertEquals(file.name() + " was changed by another program: load it again before you save",
                refused.getMessage());
        assertEquals(file.text() + "\n", Files.readString(file.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "exercises[0].id", "exercises[0].afterPain",
            "exercises[0].dose.repetition[0].phase",
            "exercises[0].dose.repetition", "exercises[0].dose", "exercises[0].dose.sides", "", "exercises[0].settle"})
    void nothingButADoseCanBeChanged(String path) {
        var refused = assertThrows(IllegalArgumentException.class, () -> change(path, "3"));

        assertEquals("only a dose can be changed, not \"" + path + "\"", refused.getMessage());
    }

    @Test
    void anExerciseThatTheRoutineDoesNotHaveCannotBeChanged() {
        DoseChange change = change("exercises[7].dose.sets.value", "3");

        assertEquals("the routine has no exercises[7].dose.sets",
                assertThrows(IllegalArgumentException.class, () -> draft(change)).getMessage());
    }

    private DoseFile own() throws IOException {
        return DoseFile.at(Files.writeString(folder.resolve("my.json"), FILE.text()));
    }

    private static Routine read(DoseFile file) {
        return ENGLISH.inSpoken(file);
    }

    private static RoutineDraft draft(DoseChange... changes) {
        return RoutineDraft.of(FILE, List.of(changes), ENGLISH);
    }

    private static String field(DoseNumber number) {
        return number.path() + "." + number.unit().field();
    }

    private static DoseChange change(String path, String json) {
        try {
            return new DoseChange(path, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

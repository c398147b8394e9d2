package backroutine.routine.json;

import static backroutine.routine.json.RoutineEdits.Verdict.INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.json.InvalidFileException;
import backroutine.routine.json.RoutineEdits.Case;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RoutineFileTest {
    /** How the guide shows a message: indented, with the file that comes with the program. */
    private static final String BUNDLED = "    routine/back.json: ";

    private static final List<Case> EDITS = RoutineEdits.ALL;
    private static final List<String> WRONG_VALUES = List.of("null", "true", "-1", "0", "3.0", "2.5", "61", "1e99",
            "''",
            "'none'", "[]", "{}", Edit.REMOVED);

    @ParameterizedTest
    @FieldSource("EDITS")
    void theReaderReportsEachEditWithItsMessage(Case edit) {
        String line = RoutineFiles.complaint(edit.edit().of(RoutineFiles.ROUTINE)).orElse("");

        assertEquals(edit.line(), line);
    }

    @ParameterizedTest
    @FieldSource("EDITS")
    void theSchemaRefusesTheSameEdits(Case edit) {
        boolean accepted = RoutineFiles.schemaAccepts(edit.edit().of(RoutineFiles.ROUTINE));

        assertEquals(edit.verdict() != INVALID, accepted);
    }

    @Test
    void aWrongValueAnywhereIsReportedInOneLineAndTheSchemaAgrees() {
        JsonNode withSidesAndWithout = Stream.of("/exercises/4", "/exercises/3", "/exercises/1")
                .map(pointer -> new Edit(pointer, Edit.REMOVED))
                .reduce(RoutineFiles.ROUTINE, (file, edit) -> edit.of(file), (one, other) -> other);

        places(withSidesAndWithout, JsonPointer.empty())
                .filter(place -> !place.matches())
                .flatMap(place -> WRONG_VALUES.stream().map(value -> new Edit(place.toString(), value)))
                .forEach(edit -> readerAndSchemaAgree(edit, edit.of(withSidesAndWithout)));
    }

    private static void readerAndSchemaAgree(Edit edit, JsonNode file) {
        Optional<String> line = RoutineFiles.complaint(file);
        boolean schemaAccepts = RoutineFiles.schemaAccepts(file);
        if (line.isEmpty()) {
            assertTrue(schemaAccepts, edit + ": only the schema refuses it");
            return;
        }
        assertEquals(1, line.get().lines().count(), line.get());
        boolean acrossFields = line.get().contains("must be [least, most] around")
                || line.get().contains("must be different from")
                || line.get().contains("has no words") || line.get().contains("side cue")
                || Stream.of("lasts too long", "cannot be counted", "it takes so long")
                        .anyMatch(line.get()::contains);
        assertTrue(!schemaAccepts || acrossFields, edit + ": only the reader refuses it: " + line.get());
    }

    private static Stream<JsonPointer> places(JsonNode node, JsonPointer place) {
        Stream<JsonPointer> inside = node.isObject()
                ? node.propertyStream().flatMap(e -> places(e.getValue(), place.appendProperty(e.getKey())))
                : Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .flatMap(i -> places(node.get(i), place.appendIndex(i)));
        return Stream.concat(Stream.of(place), inside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "a",          | line 1, column 14 cannot be read: Unexpected end-of-input
            {"name": "a" "b": 1}   | line 1, column 14 cannot be read: Unexpected character ('"' (code 34))
            {"name": 1, "name": 2} | line 1, column 19 cannot be read: Duplicate field 'name'
            {"name": a}            | line 1, column 10 cannot be read: Unrecognized token 'a'
            {"name": // mine       | line 1 has a comment, but JSON has no comments: remove it
            {"name": 1} # mine     | line 1 has a comment, but JSON has no comments: remove it
            {"name": 1, /* a */ }  | line 1 has a comment, but JSON has no comments: remove it
            {} {}                  | line 1, column 4 cannot be read: nothing may follow the end of the file's one value
            """)
    void aFileThatIsNotJsonIsReportedWithLineAndColumn(String text, String start) {
        InvalidFileException wrong = assertThrows(InvalidFileException.class,
                () -> RoutineFile.parse(text, TestLanguage.language().routine(), TestLanguage.translator()));

        assertTrue(wrong.getMessage().startsWith(start), wrong.getMessage());
        assertEquals(1, wrong.getMessage().lines().count());
    }

    @Test
    void whatAFileRepeatsAtLengthIsCutInTheMessage() {
        String name = "a".repeat(1_000);
        String id = new Edit("/exercises/0/id", "'" + name + "'").of(RoutineFiles.ROUTINE).toString();
        for (String text : List.of("{\"%1$s\": 1, \"%1$s\": 2}", "{\"name\": %1$s}", "{\"%1$s\": 1}", "%1$s", id)) {
            InvalidFileException wrong = assertThrows(InvalidFileException.class,
                    () -> RoutineFile.parse(text.formatted(name), TestLanguage.language().routine(),
                            TestLanguage.translator()));

            assertTrue(wrong.getMessage().length() < 500, wrong.getMessage());
        }
    }

    @Test
    void aFileInLatin1IsReportedWithItsLine() {
        byte[] latin1 = "{\n\"source\": \"Bücher\"}".getBytes(StandardCharsets.ISO_8859_1);

        InvalidFileException wrong = assertThrows(InvalidFileException.class,
                () -> RoutineFile.read(new ByteArrayInputStream(latin1), TestLanguage.language().routine(),
                        TestLanguage.translator()));

        assertEquals("line 2 has a character that is not written in UTF-8: save the file as UTF-8",
                wrong.getMessage());
    }

    @Test
    void aByteOrderMarkBeforeTheFileIsAccepted() {
        String file = "\uFEFF" + RoutineFiles.ROUTINE;

        assertEquals(TestLanguage.routine(),
                RoutineFile.parse(file, TestLanguage.language().routine(), TestLanguage.translator()));
    }

    @Test
    void anEmptyFileIsReported() {
        InvalidFileException wrong = assertThrows(InvalidFileException.class,
                () -> RoutineFile.parse(" ", TestLanguage.language().routine(), TestLanguage.translator()));

        assertEquals("the file is empty, but must be an object with $schema, source, exercises",
                wrong.getMessage());
    }

    @Test
    void aTextWithoutItsExerciseIsRefused() {
        String file = new Edit("/exercises/4", Edit.REMOVED).of(RoutineFiles.ROUTINE).toString();

        InvalidFileException wrong = assertThrows(InvalidFileException.class,
                () -> RoutineFile.parse(file, TestLanguage.language().routine(), TestLanguage.translator()));

        assertEquals(
                "exercises has no exercise \"thoracic-stretch\", for which the language has words: add it here, or "
                        + "remove its words",
                wrong.getMessage());
    }

    @Test
    void theMistakesShownInTheGuideAreReported() throws IOException {
        List<String> lines = EDITS.stream().map(Case::line).toList();
        String guide = Files.readString(Path.of("docs/routine.md"));
        List<String> shown = guide.lines()
                .filter(line -> line.startsWith(BUNDLED + "exercises["))
                .map(line -> line.substring(BUNDLED.length()))
                .toList();

        assertTrue(shown.size() >= 3, "the guide shows what mistakes look like");
        assertTrue(lines.containsAll(shown), () -> "the reader does not report one of " + shown);
    }
}

package backroutine.talk.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.ChosenBy;
import backroutine.routine.Routine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The preview of the routine that is shipped. */
class RoutinePreviewTest {
    private static final DoseFile FILE = DoseFile.bundled(Path.of(""));
    private static final Routine ROUTINE = DoseLanguages.ofSession("en-US").inSpoken(FILE);
    private static final RoutinePreview PREVIEW = RoutinePreview.of(ROUTINE, English.language().translator());

    @Test
    void everyNumberOfTheFileIsInThePreviewWithWhoseItIs() throws IOException {
        var inFile = new TreeMap<String, String>();
        numbers(new ObjectMapper().readTree(FILE.text()), "", inFile);

        var shown = new TreeMap<String, String>();
        numbers().forEach(number -> shown.put(number.path(), number.value().value() + " "
                + number.value().chosenBy().name().toLowerCase(Locale.ROOT)
                + number.range().map(range -> " [" + range.least() + "," + range.most() + "]").orElse("")));

        assertEquals(inFile, shown);
    }

    /** Every object of the file that says who chose its number. */
    private static void numbers(JsonNode node, String path, TreeMap<String, String> found) {
        JsonNode number = node.has("seconds") ? node.path("seconds") : node.path("value");
        if (number.isNumber()) {
            found.put(path, number + " " + node.path("from").asText()
                    + (node.has("range") ? " " + node.path("range") : ""));
        }
        node.properties()
                .forEach(
                        field -> numbers(field.getValue(), path + (path.isEmpty() ? "" : ".") + field.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            numbers(node.get(i), path + "[" + i + "]", found);
        }
    }

    @Test
    void eachNumberIsInsideWhatTheReaderAccepts() {
        assertTrue(numbers().allMatch(one -> one.limits().contains(one.value().min())
                && one.limits().contains(one.value().max())));
        assertEquals("1 to 60", number("exercises[1].dose.repetition[1]").limits().toString());
        assertEquals(ChosenBy.SOURCE, number("exercises[1].dose.repetition[1]").value().chosenBy());
    }

    @Test
    void aVisitIsAsLongAsTheCoachSays() {
        assertEquals("About seventeen minutes in all.", PREVIEW.later().spoken());
        assertEquals("About nineteen minutes in all.", PREVIEW.first().spoken());
        assertTrue(PREVIEW.first().millis() > PREVIEW.later().millis(), "the first visit explains more");
        assertEquals(List.of("glute-squeeze", "hip-flexor-stretch"), PREVIEW.second().orElseThrow().exercises());
        assertTrue(PREVIEW.exercises().stream().allMatch(one -> one.firstMillis() > one.laterMillis()));
    }

    @Test
    void thePrintedTextHasEachExerciseWithItsDose() {
        String text = String.join("\n", PreviewText.of(PREVIEW));

        assertTrue(text.contains("""
                2. glute bridge, lying flat on your back
                   2 sets of 10, once a day
                   Takes 3:07 minutes; 3:36 the first time, when all is explained.
                                                range by voice  chosen by
                     get in position     10 s                   our choice
                     times a day          1                     our choice
                     sets                 2                     source
                     repetitions         10                     source
                     lift                 2 s   2 to 3          our choice
                     hold                 2 s   2 to 3          source
                     lower                3 s   2 to 4          our choice
                     rest between sets   30 s   15 to 60        our choice
                """), text);
        assertTrue(text.contains("\n   2 sets of 5, 5 a side (our choice), once a day\n"), text);
        assertTrue(text.endsWith("""
                How long a visit is, in minutes, and what the coach says of it
                  First visit, 5 exercises           18:30   "About nineteen minutes in all."
                  Later visit, 5 exercises           16:34   "About seventeen minutes in all."
                  Second visit of a day, 2 exercises  5:09   "About five minutes in all.\""""), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    private static Stream<DoseNumber> numbers() {
        return PREVIEW.exercises().stream().flatMap(exercise -> exercise.numbers().stream());
    }

    private static DoseNumber number(String path) {
        return numbers().collect(Collectors.toMap(DoseNumber::path, one -> one)).get(path);
    }
}

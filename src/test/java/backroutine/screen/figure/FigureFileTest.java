package backroutine.screen.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a figure's file is one line that says where it is. */
class FigureFileTest {
    private static final JsonNode BRIDGE = FigureFiles.of("glute-bridge");
    private static final String GUIDE_LINE = "    routine/figures/glute-bridge.json: ";
    private static final List<String> WRONG_VALUES = List.of("null", "true", "-1", "2.5", "101", "1e99", "''", "'none'",
            "[]", "{}", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /rest | 1.5 | rest is 1.5, but must be a number from 0 to 1
            /rest | "" | rest is missing, but must be a number from 0 to 1
            /scale | 3 | scale is 3, but must be a number from 0.5 to 2
            /still | [0, 0.5, 1] | the file cannot be used: a figure has 2 still poses, not 3
            /motions/lift | 'up' | motions.lift is "up", but must be a number from 0 to 1
            /motions/lfit | 1 | motions.lfit is no known field, but must be one of squeeze, hold, relax, lift, lower, inhale, exhale, turn, return; did you mean lift?
            /sides | {'left': 'mirorred'} | sides.left is "mirorred", but must be one of as-drawn, mirrored, exchanged; did you mean mirrored?
            /crop/2 | 95 | crop cannot be used: a crop is a part of the box of 100 by 60, not [10.0, 25.0, 95.0, 33.0]
            /crop | [10, 25] | crop is [10,25], but must be a list of at least 4
            /props/0/kind | 'rug' | props[0].kind is "rug", but must be one of mat, furniture, band
            /props/0/points | [[13, 56]] | props[0].points is [[13,56]], but must be a list of at least 2
            /arrows/0/points/1 | [57.5, 30] | "arrows[0] cannot be used: the last two points of the arrow ""hips up"" are the same"
            /arrows/0/points/1 | [57.5, 300] | arrows[0].points[1][1] is 300, but must be a number from 0 to 60
            /frames | 1 | frames is 1, but must be a whole number from 2 to 12
            /limbsChange | 6 | limbsChange is 6, but must be a number from 0 to 5
            /foreshortened | ['leg'] | foreshortened[0] is "leg", but must be one of throat, low-back, thigh, shank, foot, upper-arm, forearm, hand, far-thigh, far-shank, far-foot, far-upper-arm, far-forearm, far-hand, spine
            /joints/knee | "" | joints.knee is missing, but must be a list of at least 1
            /joints/knee/2 | [73.68] | joints.knee[2] is [73.68], but must be a list of at least 2
            /joints/knee/4 | "" | joints.knee has 4 values, but must have one for each of the 5 frames, or one for all
            /joints/knee/2/0 | 73.9 | joints cannot be used: the length of the thigh changes from 22.19 to 21.95 halfway after frame 3, which is more than 1 percent
            /joints/knee/2/0 | 63.68 | joints cannot be used: the length of the thigh changes from 22.03 to 19.01 halfway after frame 1, which is more than 1 percent
            /joints/knie | [[1, 2]] | joints.knie is no known field, but must be one of head, nose, neck, spine, waist, pelvis, buttock, hip, knee, ankle, toe, shoulder, elbow, wrist, hand, far-hip, far-knee, far-ankle, far-toe, far-shoulder, far-elbow, far-wrist, far-hand; did you mean knee?
            /highlight/strength/1 | 1.2 | highlight.strength[1] is 1.2, but must be a number from 0 to 1
            """)
    void aMistakeIsReportedWithItsPlace(String pointer, String value, String line) {
        assertEquals(line, FigureFiles.complaint(FigureFiles.edited(BRIDGE, pointer, value)).orElse(""));
    }

    @Test
    void aWrongValueAnywhereIsReportedInOneLineAndTheSchemaAgrees() {
        JsonNode withSides = FigureFiles.edited(BRIDGE, "/sides", "{'left': 'mirrored'}");

        places(withSides, JsonPointer.empty()).filter(place -> !place.matches())
                .forEach(place -> WRONG_VALUES
                        .forEach(value -> readerAndSchemaAgree(
                                FigureFiles.edited(withSides, place.toString(), value), place + " = " + value)));
    }

    private static void readerAndSchemaAgree(JsonNode file, String edit) {
        Optional<String> line = FigureFiles.complaint(file);
        boolean schemaAccepts = FigureFiles.schemaAccepts(file);
        if (line.isEmpty()) {
            assertTrue(schemaAccepts, edit + ": only the schema refuses it");
            return;
        }
        assertEquals(1, line.get().lines().count(), line.get());
        boolean acrossFields = line.get().contains("the length of the") || line.get().contains("one for each of the")
                || line.get().contains("a crop is a part") || line.get().contains("are the same");
        assertTrue(!schemaAccepts || acrossFields, edit + ": only the reader refuses it: " + line.get());
    }

    private static Stream<JsonPointer> places(JsonNode node, JsonPointer place) {
        Stream<JsonPointer> inside = node.isObject()
                ? node.propertyStream().flatMap(e -> places(e.getValue(), place.appendProperty(e.getKey())))
                : Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .flatMap(i -> places(node.get(i), place.appendIndex(i)));
        return Stream.concat(Stream.of(place), inside);
    }

    @Test
    void theGuideShowsMessagesAsTheyAre() throws IOException {
        String knee = GUIDE_LINE + FigureFiles.complaint(FigureFiles.edited(BRIDGE, "/joints/knee/2/0", "63.68"))
                .orElseThrow();
        String guide = Files.readString(Path.of("docs/routine.md"));

        assertTrue(guide.contains(knee), knee);
        assertFalse(guide.lines().filter(line -> line.startsWith(GUIDE_LINE)).anyMatch(line -> !line.equals(knee)));
    }
}

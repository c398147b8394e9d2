package backroutine.screen.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figure's data is what the layouts and the graphic read. */
class FigureDataTest {
    private static final Figures FIGURES = new Figures();
    private static final JsonNode POSE = FigureFiles.resource("/screen/layouts/FigurePose.json");
    private static final JsonNode LAYOUT = FigureFiles.resource("/screen/layouts/Figure.json");
    private static final JsonNode GRAPHIC = FigureFiles.resource("/screen/graphics/figure.json");
    private static final Pattern FIELD = Pattern.compile("figure\\.([a-zA-Z]+)");

    @Test
    void theDataHasExactlyTheFieldsThatAreRead() {
        List<String> read = Stream.of(POSE, LAYOUT, GRAPHIC)
                .flatMap(file -> FIELD.matcher(file.toString()).results())
                .map(field -> field.group(1))
                .distinct()
                .sorted()
                .toList();

        assertEquals(read, FIGURES.of("glute-squeeze").orElseThrow().data().keySet().stream().sorted().toList());
    }

    @Test
    void theLayoutReadsTheJointsInTheOrderOfAFrame() {
        Map<String, String> binds = POSE.at("/items/bind")
                .valueStream()
                .collect(
                        Collectors.toMap(bind -> bind.path("name").asText(),
                                bind -> bind.path("value").asText()));

        for (Joint joint : Joint.values()) {
            int x = 2 * joint.ordinal();
            assertEquals(blended(x) + "," + blended(x + 1), binds.get(layoutName(joint)), joint.name());
        }
        int end = 2 * Joint.values().length;
        assertEquals(blended(end) + "," + blended(end + 1), binds.get("lit"));
        assertEquals(blended(end + 2), binds.get("strength"));
    }

    @Test
    void theGraphicGetsEachOfItsParameters() {
        List<String> parameters = GRAPHIC.path("parameters")
                .valueStream()
                .map(one -> one.path("name").asText())
                .toList();

        assertTrue(parameters.stream().allMatch(name -> POSE.path("items").has(name)), parameters::toString);
    }

    @Test
    void aFrameIsPointsThenTheHighlightWithItsStrength() {
        Object frames = FIGURES.of("glute-bridge").orElseThrow().data().get("frames");
        List<?> last = (List<?>) ((List<?>) frames).getLast();

        assertEquals(2 * Joint.values().length + 3, last.size());
        assertEquals(List.of(22.23, 48.55, 22.89, 43.22), last.subList(0, 4));
        assertEquals(List.of(56.58, 41.13, 1), last.subList(last.size() - 3, last.size()));
    }

    @Test
    void anArrowIsACurveWithAHeadThatPointsOn() {
        Arrow up = new Arrow("up", 0, new Point(50, 40), new Point(50, 35), new Point(50, 30));

        assertEquals(Map.of("at", 0, "path", "M50,40Q50,35 50,30M48.07,32.3L50,30L51.93,32.3"), up.data());
    }

    @Test
    void thingsOfOneKindAreOnePath() {
        Map<String, Object> data = FIGURES.of("glute-squeeze").orElseThrow().data();

        assertEquals("", data.get("mat"));
        assertEquals("M56.69,34.11L56.49,39.31", data.get("band"));
        assertEquals(4, data.get("furniture").toString().chars().filter(letter -> letter == 'M').count());
    }

    private static String blended(int index) {
        return "${a[%d] + f * (b[%d] - a[%d])}".formatted(index, index, index);
    }

    private static String layoutName(Joint joint) {
        return Pattern.compile("-(.)")
                .matcher(FigureReader.name(joint))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}

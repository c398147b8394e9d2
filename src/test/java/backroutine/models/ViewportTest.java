package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of supported screens, from which the manifest is made. */
class ViewportTest {
    private static final String ROUND = "[{'name': 'round', 'mode': 'HUB', 'shape': 'ROUND', 'width': [100, 599],"
            + " 'height': [100, 599], 'tested': {'spot': [480, 480]}}]";

    private static List<Viewport> read(String file) {
        return Viewport.all(StrictJson.read(
                new ByteArrayInputStream(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aGroupHasItsLimitsAndTheScreensThatAreTested() {
        Viewport round = read(ROUND).getFirst();

        assertEquals("100 to 599", round.width().toString());
        assertEquals(new Viewport.Size(480, 480), round.tested().get("spot"));
    }

    @Test
    void eachTestedScreenHasANameOfItsOwn() {
        List<String> names = Viewport.supported().stream().flatMap(group -> group.tested().keySet().stream()).toList();

        assertEquals(names.stream().distinct().toList(), names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "480, 480 | 600, 480 | [0] cannot be used: the screen spot is not of the group round, which is 100 to 599 wide and 100 to 599 high",
            "480, 480 | 480 | [0].tested.spot is [480], but must be a list of at least 2",
            "[100, 599], 'height' | [100, 599, 600], 'height' | [0].width is [100,599,600], but must be a list of two numbers",
            "{'spot': [480, 480]} | {} | [0].tested is {}, but must be an object of at least 1"})
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String message) {
        var mistake = assertThrows(InvalidFileException.class, () -> read(ROUND.replace(right, wrong)));

        assertEquals(message, mistake.getMessage());
    }
}

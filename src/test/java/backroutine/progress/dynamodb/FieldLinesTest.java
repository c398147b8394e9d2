package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored fields as one text: a name and a value in each line. */
class FieldLinesTest {
    @Test
    void fieldsAreReadBack() {
        Map<String, String> fields = Map.of("state", "paused", "zone", "Europe/Lisbon", "upcoming", "", "odd", "a=b");

        assertEquals(fields, FieldLines.read(FieldLines.of(fields)));
    }

    @Test
    void aValueOfTwoLinesBeginsNoNewField() {
        assertEquals(Map.of("wanted", "bridge cleared=now"),
                FieldLines.read(FieldLines.of(Map.of("wanted", "bridge\ncleared=now"))));
    }

    @Test
    void aLineWithoutANameOrAnEqualsSignIsLeftOut() {
        assertEquals(Map.of("state", "idle"), FieldLines.read("=paused\nstate=idle\nzone\n"));
    }
}

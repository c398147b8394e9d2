package backroutine.talk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private static final String DECOMPOSED = "Ru\u0308cken";

    @ParameterizedTest
    @CsvSource({"hold, 4", "Rücken, 6", "背中, 4", "ㅋ, 2", "ｱ, 1", "👶, 2", "█░…, 3"})
    void aWideLetterTakesTwoColumns(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @Test
    void anAccentAndAColourTakeNone() {
        assertEquals(6, Columns.of(DECOMPOSED));
        assertEquals(4, Columns.of(new Style(true).quiet("hold")));
    }

    @Test
    void whatFitsIsNotCut() {
        assertEquals("hold", Columns.first("hold", 4));
        assertEquals("hold", Columns.last("hold", 4));
        assertEquals(List.of("hold two"), Columns.wrapped("hold two", 8, "  "));
    }

    @Test
    void theBeginningOrTheEndStays() {
        assertEquals("Repeti…", Columns.first("Repetition 7 of 10", 7));
        assertEquals("…7 of 10", Columns.last("Repetition 7 of 10", 8));
        assertEquals("", Columns.first("hold", 0));
        assertEquals("", Columns.last("hold", 0));
    }

    @Test
    void aWideLetterIsNeverCutInTwo() {
        assertEquals("背…", Columns.first("背中の", 4));
        assertEquals("…の", Columns.last("背中の", 4));
        assertEquals("Ru\u0308…", Columns.first(DECOMPOSED, 3), "an accent stays with its letter");
    }

    @Test
    void aColourEndsWhereTheTextIsCut() {
        assertEquals("\u001b[2mho…\u001b[0m", Columns.first(new Style(true).quiet("hold"), 3));
    }

    @Test
    void aLineBreaksBetweenWords() {
        assertEquals(List.of("  [0:00] Lie", "    on your", "    back."),
                Columns.wrapped("  [0:00] Lie on your back.", 12, "    "));
    }

    @Test
    void aWordThatIsLongerThanALineBreaksInIt() {
        assertEquals(List.of("Rücken", "übunge", "n"), Columns.wrapped("Rückenübungen", 6, "         "));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 13, 40})
    void noLineIsLongerThanTheWindow(int columns) {
        String text = "  [0:42] Schultern 背中の運動 locker… und ausatmen, Donaudampfschifffahrtsgesellschaft 👶👶👶";

        List<String> lines = Columns.wrapped(text, columns, "         ");

        assertTrue(lines.stream().allMatch(line -> Columns.of(line) <= columns), lines::toString);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        assertTrue(Columns.of(Columns.first(text, columns)) <= columns);
        assertTrue(Columns.of(Columns.last(text, columns)) <= columns);
    }
}

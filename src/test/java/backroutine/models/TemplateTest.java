package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final Place PLACE = new Place("utterances.txt", 7);

    @Test
    void everyCombinationIsAPhrase() {
        assertEquals(List.of("pause", "hang on a second", "hang on"), phrases("(pause|hang on [a second])"));
        assertEquals(List.of("wait a moment", "wait one moment", "wait moment"), phrases("wait [a|one] moment"));
        assertEquals(List.of("hold it {seconds} seconds", "hold {seconds} seconds"),
                phrases("hold [it] {seconds}  seconds"));
    }

    @Test
    void bracketsMayStandInBrackets() {
        assertEquals(List.of("a b c", "a b", "a d", "a"), phrases("a [b [c]|d]"));
    }

    @Test
    void equalPhrasesAreOne() {
        Template template = Template.parse("[very] [very] good", PLACE);

        assertEquals(List.of("very very good", "very good", "good"), template.phrases());
        assertEquals(4, template.combinations());
    }

    /** So that a line with too many of them can be refused. */
    @Test
    void combinationsAreCountedWithoutMakingThem() {
        assertEquals(Long.MAX_VALUE, Template.parse("go" + " [on|up]".repeat(60), PLACE).combinations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            hold (it; column 6 of "hold (it": "(" is not closed: add ")" behind its last alternative
            [a|b) c; column 1 of "[a|b) c": "[" is not closed: add "]" behind its last alternative
            hold it); column 8 of "hold it)": ")" closes nothing: remove it, or open a bracket before it
            one|two; column 4 of "one|two": "|" stands outside of brackets: write (one|other)
            hold (it|) now; column 10 of "hold (it|) now": an alternative is empty: remove its "|", or write [one|other] where nothing may be said
            hold []; column 7 of "hold []": an alternative is empty: remove its "|", or write [one|other] where nothing may be said
            hold(s) it; column 5 of "hold(s) it": the bracket touches the word before it: put a space between, or write whole words in it
            (re)start; column 5 of "(re)start": the bracket touches the word behind it: put a space between, or write whole words in it
            do {exercise now; column 4 of "do {exercise now": a slot is written {name}, letters only, with spaces around it
            do the{exercise}; column 7 of "do the{exercise}": a slot is written {name}, letters only, with spaces around it
            [yes] [no]; everything in "[yes] [no]" may be left out: make one part of it necessary
            """)
    void aMistakeIsSaidWithItsPlaceAndItsRemedy(String template, String mistake) {
        var refused = assertThrows(LanguageFileException.class, () -> Template.parse(template, PLACE));

        assertEquals("utterances.txt:7: " + mistake, refused.getMessage());
    }

    private static List<String> phrases(String template) {
        return Template.parse(template, PLACE).phrases();
    }
}

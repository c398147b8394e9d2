package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrases of a template, and the message for each mistake in one. */
class PhraseTemplateTest {
    @Test
    void eachCombinationIsAPhrase() {
        assertEquals(List.of("pause", "hang on a second", "hang on"), phrases("(pause|hang on [a second])"));
        assertEquals(List.of("wait a moment", "wait one moment", "wait moment"), phrases("wait [a|one] moment"));
        assertEquals(List.of("hold it {seconds} seconds", "hold {seconds} seconds"),
                phrases("hold [it] {seconds}  seconds"));
    }

    @Test
    void bracketsMayContainBrackets() {
        assertEquals(List.of("a b c", "a b", "a d", "a"), phrases("a [b [c]|d]"));
    }

    @Test
    void equalPhrasesAreMadeOnce() {
        Template template = Template.parse("[very] [very] good");

        assertEquals(List.of("very very good", "very good", "good"), template.phrases());
        assertEquals(4, template.combinations());
    }

    @Test
    void combinationsAreCountedWithoutMakingTheirPhrases() {
        assertEquals(Long.MAX_VALUE, Template.parse("go" + " [on|up]".repeat(60)).combinations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            hold (it; column 6 of "hold (it": "(" is not closed: add ")" after its last alternative
            [a|b) c; column 1 of "[a|b) c": "[" is not closed: add "]" after its last alternative
            hold it); column 8 of "hold it)": ")" has no opening bracket: remove it, or add the opening bracket
            one|two; column 4 of "one|two": "|" is outside of brackets: write (one|other)
            hold (it|) now; column 10 of "hold (it|) now": an alternative is empty: remove its "|", or write [one|other] for optional words
            hold []; column 7 of "hold []": an alternative is empty: remove its "|", or write [one|other] for optional words
            hold(s) it; column 5 of "hold(s) it": there is no space between the bracket and the word before it: add one, or write whole words in the bracket
            (re)start; column 5 of "(re)start": there is no space between the bracket and the word after it: add one, or write whole words in the bracket
            do {exercise now; column 4 of "do {exercise now": a slot is written {name}, letters only, with spaces around it
            do the{exercise}; column 7 of "do the{exercise}": a slot is written {name}, letters only, with spaces around it
            [yes] [no]; all words of "[yes] [no]" are optional: make one part of it required
            """)
    void aMistakeIsReportedWithItsColumnAndItsCorrection(String template, String mistake) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Template.parse(template));

        assertEquals(mistake, refused.getMessage());
    }

    private static List<String> phrases(String template) {
        return Template.parse(template).phrases();
    }
}

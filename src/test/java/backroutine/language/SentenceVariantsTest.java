package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.json.InvalidFileException;
import backroutine.text.MessageValue;
import backroutine.text.MessageValue.Number;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variants of a sentence: how one is chosen, and how mistakes in them are reported. */
class SentenceVariantsTest {
    private static final PluralForms PLURALS = new PluralForms(Map.of("one", List.of(1)));
    private static final Sentences GREETINGS = sentences("""
            hello=Hello.
            hello~2=Good to hear you.
            hello~3=Here we are again.
            left={number} exercises are left.
            left.one=One exercise is left.
            left~2=There are {number} exercises more.
            left~2.one=There is one exercise more.
            """);

    @ParameterizedTest
    @CsvSource({"0, Hello.", "1, Good to hear you.", "2, Here we are again.", "3, Hello.", "7, Good to hear you.",
            "-1, Here we are again."})
    void theSeedModuloTheNumberOfVariantsChooses(int seed, String words) {
        assertEquals(words, words(GREETINGS, "hello", Map.of(), seed));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, One exercise is left.", "1, 1, There is one exercise more.", "0, 2, # exercises are left.",
            "1, 2, There are # exercises more."})
    void aVariantHasItsPluralForms(int seed, int number, String words) {
        assertEquals(words, words(GREETINGS, "left", Map.of("number", new Number(number)), seed));
    }

    @Test
    void aSentenceWithoutVariantsIsTheSameForEachSeed() {
        Sentences one = sentences("hello=Hello.");

        assertEquals("Hello.", words(one, "hello", Map.of(), 5));
    }

    @Test
    void aRegionReplacesTheSentenceOrAVariant() {
        Sentences region = GREETINGS.inRegion("speech.en-AU.properties", read("hello=Hi.\nhello~3=Here again."));

        assertEquals(List.of("Hi.", "Good to hear you.", "Here again."), List.of(words(region, "hello", Map.of(), 0),
                words(region, "hello", Map.of(), 1), words(region, "hello", Map.of(), 2)));
    }

    @Test
    void aRegionAddsNoVariant() {
        assertEquals("hello~4 replaces no sentence: speech.properties has none of this id",
                assertThrows(InvalidFileException.class,
                        () -> GREETINGS.inRegion("speech.en-AU.properties", read("hello~4=Hi."))).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a~2=Two.                         | a~2 is there without a: number the variants of a sentence from ~2 without gaps
            a=One.;a~3=Three.                | a~3 is there without a~2: number the variants of a sentence from ~2 without gaps
            a=One.;a~2=Two.;a~2.one=Two one. | a~2.one is there without a.one: number the variants of a sentence from ~2 without gaps
            a=One.;a.one=One one.;a~2=Two.   | a~2.one is missing, but must be there, because a has the form one
            a=One {set}.;a~2=Two.            | a~2 must have the placeholders of a: [set], not []
            a=One.;a~2=Two {set}.            | a~2 must have the placeholders of a: [], not [set]
            a=One.;a~1=Two.                  | a~1 is no id of a variant, but must be the id of a sentence, ~ and a number from 2 to 9, such as coach.goodbye~2 or coach.times~2.one
            a=One.;a~b=Two.                  | a~b is no id of a variant, but must be the id of a sentence, ~ and a number from 2 to 9, such as coach.goodbye~2 or coach.times~2.one
            a=One.;a.one=1.;a.one~2=Two.     | a.one~2 is no id of a variant, but must be the id of a sentence, ~ and a number from 2 to 9, such as coach.goodbye~2 or coach.times~2.one
            """)
    void aMistakeIsReportedInOneLine(String file, String line) {
        assertEquals(line,
                assertThrows(InvalidFileException.class, () -> sentences(file.replace(";", "\n"))).getMessage());
    }

    private static Sentences sentences(String file) {
        return new Sentences("speech.properties", read(file), PLURALS);
    }

    private static Map<String, SentenceTemplate> read(String file) {
        return SpeechFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(Sentences sentences, String id, Map<String, MessageValue> values, int seed) {
        return sentences.of(id, values, seed).filled(placeholder -> "#");
    }
}

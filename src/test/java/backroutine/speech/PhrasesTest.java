package backroutine.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.Say;
import backroutine.pacing.Cue;
import backroutine.pacing.Key;
import backroutine.pacing.Line;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences and the code that speaks them hold each other complete. */
class PhrasesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern GAP = Pattern.compile("\\{([^}]*)}");
    private static final Pattern VALUE = Pattern.compile("\\.with\\(\\s*\"([a-z]+)\"");

    private final Properties english = read();
    private final String code = sources();

    static Stream<Key> keys() {
        return Stream.concat(Stream.of(Cue.values()), Stream.of(Say.values()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasItsSentence(Key key) {
        String sentence = english.getProperty(Phrases.name(key));

        assertTrue(sentence != null && !sentence.isBlank(), () -> Phrases.name(key) + " is missing");
    }

    @Test
    void everySentenceHasItsKey() {
        Set<String> known = keys().map(Phrases::name).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(List.of("number.small", "number.tens", "number.joined"));

        assertEquals(known, new TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void filledGapsLeaveNoBrace(Key key) {
        Line line = Line.of(key);
        for (String gap : gaps(english.getProperty(Phrases.name(key)))) {
            line = line.with(gap, 3);
        }

        String words = Phrases.english().words(line);

        assertFalse(words.contains("{") || words.contains("}"), words);
        assertFalse(words.isBlank());
    }

    /** A gap that no code ever fills would fail at the first person who reaches that sentence. */
    @Test
    void everyGapIsFilledSomewhere() {
        Set<String> filled = VALUE.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());

        Set<String> open = keys().flatMap(key -> gaps(english.getProperty(Phrases.name(key))).stream())
                .filter(gap -> !filled.contains(gap))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), open);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsSpokenByTheCode(Key key) {
        String constant = key.getClass().getSimpleName() + "." + key.name();

        assertTrue(Pattern.compile(Pattern.quote(constant) + "\\b").matcher(code).find(),
                () -> "nothing says " + constant);
    }

    @Test
    void anOpenGapIsRefusedByName() {
        var error = assertThrows(IllegalArgumentException.class, () -> Phrases.english().words(Line.of(Cue.COUNT)));

        assertEquals("cue.count in en.properties needs a value for {number}", error.getMessage());
    }

    @Test
    void aLanguageWeDoNotSpeakHasNoPhrases() {
        assertEquals(Optional.empty(), Phrases.in("de"));
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(gap -> gap.group(1)).collect(Collectors.toSet());
    }

    private static Properties read() {
        try (Reader in = new InputStreamReader(PhrasesTest.class.getResourceAsStream("/speech/en.properties"),
                StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(in);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All production code but the two enums that declare the keys. */
    private static String sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                if (!Set.of("Cue.java", "Say.java").contains(file.getFileName().toString())) {
                    all.append(Files.readString(file));
                }
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.Languages;
import backroutine.json.StrictJson;
import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.pacing.CountMessage;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The English sentences match the messages in the code. */
class SentencesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern VALUE = Pattern.compile("\\.with\\(\\s*\"([a-z]+)\"");
    private static final Set<String> VALUES_OF_A_TIME = Set.of("hour", "minute");
    private static final Map<String, SentenceTemplate> TEMPLATES = resource("speech.properties", SpeechFile::read);
    private static final Grammar GRAMMAR = resource("language.json",
            in -> LanguageFile.of(StrictJson.read(in))).grammar();

    private final String code = sources();

    static Stream<MessageKey> keys() {
        return Languages.messages().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachMessageHasItsSentence(MessageKey key) {
        assertTrue(TEMPLATES.containsKey(key.id()), () -> key.id() + " is missing");
    }

    @Test
    void eachSentenceBelongsToAMessageOrATime() {
        Set<String> known = keys().map(MessageKey::id).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(GRAMMAR.times().sentences().toList());

        Set<String> unknown = TEMPLATES.keySet()
                .stream()
                .filter(id -> !known.contains(id) && !known.contains(SentenceId.of(id, GRAMMAR.plurals()).message()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unknown);
    }

    @Test
    void aPluralFormHasNoOtherPlaceholders() {
        TEMPLATES.keySet()
                .stream()
                .filter(id -> SentenceId.of(id, GRAMMAR.plurals()).form().isPresent())
                .forEach(id -> assertTrue(names(withoutForm(id)).containsAll(names(id)), id));
    }

    /** Each is tried with the number of its plural form, too: the words of all are looked at, not only those of the first. */
    @ParameterizedTest
    @MethodSource("keys")
    void noBraceIsLeftInAnyVariant(MessageKey key) {
        for (int variant = 0; TEMPLATES.containsKey(SentenceId.variant(key.id(), variant + 1)); variant++) {
            for (int number = 1; number <= 3; number++) {
                Message message = Message.of(key).varied(variant);
                for (String name : names(key.id())) {
                    message = message.with(name, number);
                }

                String words = English.words(message);

                assertFalse(words.contains("{") || words.contains("}"), words);
                assertFalse(words.isBlank());
            }
        }
    }

    /** A placeholder that no code fills would fail only when a user reaches the sentence. */
    @Test
    void eachPlaceholderIsFilledSomewhere() {
        Set<String> filled = VALUE.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        filled.addAll(VALUES_OF_A_TIME);

        Set<String> open = TEMPLATES.keySet()
                .stream()
                .flatMap(id -> names(id).stream())
                .filter(name -> !filled.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), open);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachMessageIsUsedInTheCode(MessageKey key) {
        String constant = ((Enum<?>) key).name();

        assertTrue(Pattern.compile("(" + key.getClass().getSimpleName() + "\\.|of\\()" + constant + "\\b")
                .matcher(code)
                .find(), () -> "no code uses " + constant);
    }

    @Test
    void aMissingValueIsRefusedByName() {
        var error = assertThrows(IllegalArgumentException.class, () -> English.words(Message.of(CountMessage.COUNT)));

        assertEquals("count.count in languages/en/speech.properties needs a value for {number}", error.getMessage());
    }

    /** The sentence that a plural form belongs to, in the same variant. */
    private static String withoutForm(String id) {
        SentenceId parts = SentenceId.of(id, GRAMMAR.plurals());
        return SentenceId.variant(parts.message(), parts.variant());
    }

    private static Set<String> names(String id) {
        return TEMPLATES.get(id).placeholders().stream().map(Placeholder::name).collect(Collectors.toSet());
    }

    private static <T> T resource(String name, Function<InputStream, T> reader) {
        try (InputStream in = SentencesTest.class.getResourceAsStream("/languages/en/" + name)) {
            return reader.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package backroutine.speech;

import backroutine.pacing.Key;
import backroutine.pacing.Line;
import backroutine.pacing.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language, from its resource {@code /speech/<language>.properties}. */
public final class Phrases implements Wording {
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.?!] )\\p{Ll}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final String language;
    private final Properties sentences;
    private final NumberWords numbers;

    private Phrases(String language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
        this.numbers = new NumberWords(sentence("number.small"), sentence("number.tens"), sentence("number.joined"));
    }

    /** English, the language every other one is held to. */
    public static Phrases english() {
        return in("en").orElseThrow(() -> new IllegalStateException("the resource /speech/en.properties is missing"));
    }

    /**
     * The phrases of a language.
     *
     * @param language two letters, such as {@code en}
     * @return empty if we do not speak it
     */
    public static Optional<Phrases> in(String language) {
        try (InputStream in = Phrases.class.getResourceAsStream("/speech/" + language + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new Phrases(language, sentences));
        } catch (IOException e) {
            throw new UncheckedIOException("the phrases of " + language + " cannot be read", e);
        }
    }

    @Override
    public String words(Line line) {
        return capitalised(filled(name(line.key()), line.values()), line);
    }

    /** The name a sentence has in the resource: {@code say.ask-cleared}. */
    public static String name(Key key) {
        String family = key.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return family + "." + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String filled(String name, Map<String, String> values) {
        Matcher gaps = GAP.matcher(sentence(name));
        StringBuilder words = new StringBuilder();
        while (gaps.find()) {
            String value = values.get(gaps.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        name + " in " + language + ".properties needs a value for {" + gaps.group(1) + "}");
            }
            gaps.appendReplacement(words, Matcher.quoteReplacement(
                    NUMBER.matcher(value).matches() ? numbers.words(Integer.parseInt(value)) : value));
        }
        return gaps.appendTail(words).toString().replace("  ", " ").strip();
    }

    /** A sentence that a gap opens begins with a capital; a counted word does not. */
    private static String capitalised(String words, Line line) {
        boolean sentence = words.endsWith(".") || words.endsWith("?");
        return sentence && !line.values().isEmpty()
                ? BEGINNING.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT))
                : words;
    }

    private String sentence(String name) {
        String words = sentences.getProperty(name);
        if (words == null) {
            throw new IllegalArgumentException(language + ".properties has no sentence " + name);
        }
        return words;
    }
}

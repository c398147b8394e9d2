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
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of one language, from its resource {@code /speech/<language>.properties}. */
public final class Phrases implements Wording {
    private final String language;
    private final Properties sentences;
    private final NumberWords numbers;
    private final Map<Key, Sentence> taken = new ConcurrentHashMap<>();

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
        Sentence sentence = taken.get(line.key());
        if (sentence == null) {
            String name = name(line.key());
            sentence = Sentence.of(name + " in " + language + ".properties", sentence(name));
            taken.put(line.key(), sentence);
        }
        String words = sentence.filled(line.values(), numbers);
        return line.values().isEmpty() ? words : capitalised(words);
    }

    /** The name a sentence has in the resource: {@code say.ask-cleared}. */
    public static String name(Key key) {
        String family = key.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return family + "." + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A sentence that a gap opens begins with a capital; a counted word does not. */
    private static String capitalised(String words) {
        if (!words.endsWith(".") && !words.endsWith("?")) {
            return words;
        }
        StringBuilder capitals = new StringBuilder(words);
        boolean begins = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (begins && Character.isLowerCase(letter)) {
                capitals.setCharAt(i, Character.toUpperCase(letter));
            }
            begins = letter == ' ' && i > 0 && ".?!".indexOf(words.charAt(i - 1)) >= 0;
        }
        return capitals.toString();
    }

    private String sentence(String name) {
        String words = sentences.getProperty(name);
        if (words == null) {
            throw new IllegalArgumentException(language + ".properties has no sentence " + name);
        }
        return words;
    }
}

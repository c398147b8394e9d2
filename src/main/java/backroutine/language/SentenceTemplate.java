package backroutine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a language with its placeholders: {@code {exercise}}, or {@code {exercise:of}} for a form of a name.
 *
 * @param texts the texts before, between and after the placeholders
 * @param placeholders the placeholders in their order
 */
record SentenceTemplate(List<String> texts, List<Placeholder> placeholders) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::([a-z-]+))?}");
    /** The length of most sentences with their values, in characters. */
    private static final int USUAL_LENGTH = 64;

    /**
     * A place for a value.
     *
     * @param name the value's name
     * @param form the form of the name that is needed; empty for the plain name
     */
    record Placeholder(String name, Optional<String> form) {
        @Override
        public String toString() {
            return "{" + name + form.map(some -> ":" + some).orElse("") + "}";
        }
    }

    SentenceTemplate {
        texts = List.copyOf(texts);
        placeholders = List.copyOf(placeholders);
    }

    /**
     * Splits a sentence into texts and placeholders.
     *
     * @throws IllegalArgumentException if the sentence is blank, or has a brace that belongs to no placeholder
     */
    static SentenceTemplate of(String sentence) {
        List<String> texts = new ArrayList<>();
        List<Placeholder> placeholders = new ArrayList<>();
        Matcher found = PLACEHOLDER.matcher(sentence);
        int end = 0;
        for (; found.find(); end = found.end()) {
            texts.add(sentence.substring(end, found.start()));
            placeholders.add(new Placeholder(found.group(1), Optional.ofNullable(found.group(2))));
        }
        texts.add(sentence.substring(end));
        if (sentence.isBlank() || texts.stream().anyMatch(text -> text.contains("{") || text.contains("}"))) {
            throw new IllegalArgumentException("\"" + sentence + "\" is not a sentence whose placeholders look like "
                    + "{exercise} or {exercise:of}");
        }
        return new SentenceTemplate(texts, placeholders);
    }

    /** The sentence with each placeholder replaced by what {@code words} gives for it. */
    String filled(Function<Placeholder, String> words) {
        if (placeholders.isEmpty()) {
            return texts.getFirst().strip();
        }
        StringBuilder sentence = new StringBuilder(USUAL_LENGTH).append(texts.getFirst());
        for (int i = 0; i < placeholders.size(); i++) {
            sentence.append(words.apply(placeholders.get(i))).append(texts.get(i + 1));
        }
        // A value without words leaves two spaces behind.
        return sentence.toString().replace("  ", " ").strip();
    }
}

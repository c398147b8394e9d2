package backroutine.language;

import java.util.List;
import java.util.Objects;

/**
 * How a language puts words together.
 *
 * @param sentenceSeparator the text between two sentences
 * @param sentenceEndings the characters that end a sentence
 * @param capitalized whether a sentence begins with a capital letter even if it begins with a value
 * @param lists how the items of a list are joined
 * @param detailSeparator the text between the details of a place
 * @param plurals the forms of a sentence for certain numbers
 * @param numbers numbers as words
 * @param times times of day
 */
record Grammar(String sentenceSeparator, String sentenceEndings, boolean capitalized, ListSeparators lists,
        String detailSeparator, PluralForms plurals, NumberWords numbers, TimePhrases times) {
    Grammar {
        Objects.requireNonNull(lists, "lists");
        Objects.requireNonNull(plurals, "plurals");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(times, "times");
    }

    /**
     * The texts between the items of a list.
     *
     * @param between the text between two items that are not the last two
     * @param last the text between the last two items
     */
    record ListSeparators(String between, String last) {
        String joined(List<String> items) {
            if (items.size() < 2) {
                return String.join("", items);
            }
            return String.join(between, items.subList(0, items.size() - 1)) + last + items.getLast();
        }
    }

    /**
     * These words with a capital letter at the start of each sentence. Words without a sentence ending, such as counted
     * numbers, stay as they are.
     */
    String capitalized(String words) {
        if (!capitalized || words.isEmpty() || !ends(words, words.length() - 1)) {
            return words;
        }
        StringBuilder capitals = new StringBuilder(words);
        boolean begins = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (begins && Character.isLowerCase(letter)) {
                capitals.setCharAt(i, Character.toUpperCase(letter));
            }
            begins = letter == ' ' && i > 0 && ends(words, i - 1);
        }
        return capitals.toString();
    }

    private boolean ends(String words, int at) {
        return sentenceEndings.indexOf(words.charAt(at)) >= 0;
    }
}

package backroutine.language;

import java.util.List;
import java.util.Map;

/**
 * Whole numbers as words. A number that is not listed is written with digits.
 *
 * @param words the words for 0, 1, 2 and so on
 * @param forms other forms of some numbers, such as the feminine ones, by the name of the form
 */
record NumberWords(List<String> words, Map<String, Map<Integer, String>> forms) {
    /** How many numbers a language lists: 0 to 99, which is enough for counting. */
    static final int LISTED = 100;

    NumberWords {
        words = List.copyOf(words);
        forms = Map.copyOf(forms);
        if (words.size() != LISTED) {
            throw new IllegalArgumentException("the numbers 0 to " + (LISTED - 1) + " are needed, which are " + LISTED
                    + " words, not " + words.size());
        }
    }

    /** Whether some numbers have a form of this name. */
    boolean hasForm(String form) {
        return forms.containsKey(form);
    }

    /** A number in a form of the language; a number without a form of its own is as usual. */
    String of(int number, String form) {
        String words = forms.getOrDefault(form, Map.of()).get(number);
        return words == null ? of(number) : words;
    }

    String of(int number) {
        return number < words.size() ? words.get(number) : Integer.toString(number);
    }
}

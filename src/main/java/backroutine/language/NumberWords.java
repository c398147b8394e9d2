package backroutine.language;

import java.util.List;

/**
 * Whole numbers as words. A number that is not listed is written with digits.
 *
 * @param words the words for 0, 1, 2 and so on
 */
record NumberWords(List<String> words) {
    /** How many numbers a language lists: 0 to 99, which is enough for counting. */
    static final int LISTED = 100;

    NumberWords {
        words = List.copyOf(words);
        if (words.size() != LISTED) {
            throw new IllegalArgumentException("the numbers 0 to " + (LISTED - 1) + " are needed, which are " + LISTED
                    + " words, not " + words.size());
        }
    }

    String of(int number) {
        return number < words.size() ? words.get(number) : Integer.toString(number);
    }
}

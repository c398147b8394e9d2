package backroutine.talk.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** English number words and digits, 0 to 999. */
public final class NumberWords {
    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1),
            Map.entry("a", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13),
            Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
            Map.entry("eighteen", 18), Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private NumberWords() {}

    /** Whether the text is a number and nothing else. */
    public static boolean isNumber(String text) {
        return value(SpokenWords.of(text)).isPresent();
    }

    /** The number that all of these words say; empty when they say none. */
    static OptionalInt value(List<String> words) {
        if (words.size() == 1 && words.getFirst().matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(words.getFirst()));
        }
        int hundred = words.indexOf("hundred");
        if (hundred < 0) {
            return words.equals(List.of("a")) ? OptionalInt.empty() : belowHundred(words);
        }
        OptionalInt hundreds = hundred == 1 ? small(words.getFirst(), 1, 9) : OptionalInt.empty();
        List<String> after = words.subList(hundred + 1, words.size());
        List<String> rest = !after.isEmpty() && after.getFirst().equals("and") ? after.subList(1, after.size()) : after;
        OptionalInt remainder = after.isEmpty() ? OptionalInt.of(0) : belowHundred(rest);
        return hundreds.isPresent() && remainder.isPresent()
                ? OptionalInt.of(100 * hundreds.getAsInt() + remainder.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt belowHundred(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            return OptionalInt.empty();
        }
        Integer tens = TENS.get(words.getFirst());
        if (tens == null) {
            return words.size() == 1 ? small(words.getFirst(), 0, 19) : OptionalInt.empty();
        }
        OptionalInt ones = words.size() == 1 ? OptionalInt.of(0) : small(words.get(1), 1, 9);
        return ones.isPresent() ? OptionalInt.of(tens + ones.getAsInt()) : ones;
    }

    private static OptionalInt small(String word, int least, int most) {
        Integer value = SMALL.get(word);
        return value == null || value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
    }
}

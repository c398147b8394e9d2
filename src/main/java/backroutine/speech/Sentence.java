package backroutine.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a language, taken apart at its gaps once and for all: a block speaks hundreds of them.
 *
 * @param name as in the resource
 * @param texts what stands before, between and after the gaps
 * @param gaps the names of what fills them
 */
record Sentence(String name, List<String> texts, List<String> gaps) {
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final int LONGEST_NUMBER = 9;
    /** Enough for most sentences, in letters. */
    private static final int ROOM = 64;

    static Sentence of(String name, String words) {
        List<String> texts = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(words);
        int end = 0;
        for (; gap.find(); end = gap.end()) {
            texts.add(words.substring(end, gap.start()));
            gaps.add(gap.group(1));
        }
        texts.add(words.substring(end));
        return new Sentence(name, List.copyOf(texts), List.copyOf(gaps));
    }

    /**
     * The words with every gap filled; a whole number is filled in as a word.
     *
     * @throws IllegalArgumentException if a value is missing
     */
    String filled(Map<String, String> values, NumberWords numbers) {
        if (gaps.isEmpty()) {
            return texts.getFirst().strip();
        }
        StringBuilder words = new StringBuilder(ROOM).append(texts.getFirst());
        for (int i = 0; i < gaps.size(); i++) {
            String value = values.get(gaps.get(i));
            if (value == null) {
                throw new IllegalArgumentException(name + " needs a value for {" + gaps.get(i) + "}");
            }
            words.append(isNumber(value) ? numbers.words(Integer.parseInt(value)) : value).append(texts.get(i + 1));
        }
        return words.toString().replace("  ", " ").strip();
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= LONGEST_NUMBER;
    }
}

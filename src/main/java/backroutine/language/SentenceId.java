package backroutine.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a sentence in {@code speech.properties}, in its parts: {@code coach.times~2.one} is the form {@code one} of the
 * second variant of {@code coach.times}.
 *
 * @param message the id of the message that the sentence belongs to
 * @param variant the number of the variant; 1 for the sentence without a number
 * @param form the plural form; empty for the sentence itself
 */
record SentenceId(String message, int variant, Optional<String> form) {
    private static final char MARK = '~';
    private static final Pattern VARIANT = Pattern.compile("([^~]+)~([2-9])");

    /**
     * Splits an id.
     *
     * @param plurals the forms of the language; any other ending belongs to the id of the message
     * @throws IllegalArgumentException if there is a {@code ~} without the number of a variant after it
     */
    static SentenceId of(String id, PluralForms plurals) {
        Optional<String> form = formOf(id, plurals);
        String sentence = form.map(some -> id.substring(0, id.length() - some.length() - 1)).orElse(id);
        if (sentence.indexOf(MARK) < 0) {
            return new SentenceId(sentence, 1, form);
        }
        Matcher variant = VARIANT.matcher(sentence);
        if (!variant.matches() || formOf(variant.group(1), plurals).isPresent()) {
            throw new IllegalArgumentException(id + " is no id of a variant, but must be the id of a sentence, ~ and a "
                    + "number from 2 to 9, such as coach.goodbye~2 or coach.times~2.one");
        }
        return new SentenceId(variant.group(1), Integer.parseInt(variant.group(2)), form);
    }

    private static Optional<String> formOf(String id, PluralForms plurals) {
        return plurals.numbers().keySet().stream().filter(form -> id.endsWith("." + form)).findFirst();
    }

    /** The id of this variant of a message's sentence, without a plural form. */
    static String variant(String message, int variant) {
        return variant == 1 ? message : message + MARK + variant;
    }

    /** The id of the sentence that this one varies: the one with the number before it, in the same form. */
    String before() {
        return variant(message, variant - 1) + form.map(some -> "." + some).orElse("");
    }
}

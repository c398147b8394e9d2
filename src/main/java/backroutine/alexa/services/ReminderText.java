package backroutine.alexa.services;

import java.util.Objects;

/**
 * The text that a new reminder speaks.
 *
 * @param words the text, without markup
 * @param locale the locale of the text, such as {@code en-GB}
 */
public record ReminderText(String words, String locale) {
    /** Checks that no component is null. */
    public ReminderText {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(locale, "locale");
    }
}

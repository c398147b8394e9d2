package backroutine.alexa.services;

import java.util.Objects;

/**
 * What a new reminder says.
 *
 * @param words plain words
 * @param locale the locale they are in, such as {@code en-GB}
 */
public record ReminderText(String words, String locale) {
    /** Refuses a reminder without words or without a locale. */
    public ReminderText {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(locale, "locale");
    }
}

package backroutine.models;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the models need of a language's {@code language.json}.
 *
 * @param name the language's name in English
 * @param locales each locale with its likely time zone; the first is the main one
 * @param numbers the words for 0 to 99
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LanguageSettings(String name, Map<String, String> locales, List<String> numbers) {
    /** Refuses settings without a locale or with other than a hundred numbers. */
    public LanguageSettings {
        if (locales == null || locales.isEmpty() || !locales.keySet().stream().allMatch(LanguageSettings::isLocale)) {
            throw new IllegalArgumentException(
                    "\"locales\" names at least one locale like en-US with its time zone, not " + locales);
        }
        if (numbers == null || numbers.size() != 100) {
            throw new IllegalArgumentException("\"numbers\" lists the words for 0 to 99, which are 100 and not "
                    + (numbers == null ? 0 : numbers.size()));
        }
        locales = Collections.unmodifiableMap(new LinkedHashMap<>(locales));
        numbers = List.copyOf(numbers);
    }

    /** The locale whose files stand in the tree. */
    public String mainLocale() {
        return locales.keySet().iterator().next();
    }

    private static boolean isLocale(String locale) {
        return locale.matches("[a-z]{2}-[A-Z]{2}");
    }
}

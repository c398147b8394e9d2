package backroutine.language;

import backroutine.json.Cursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The locales of a language that differ from the others in the same way, such as those of Latin America, {@code es-419}. They have
 * files in common, such as {@code speech.es-419.properties}.
 *
 * @param byLocale the name of the group of each locale that is in one
 */
record LocaleGroups(Map<String, String> byLocale) {
    static final LocaleGroups NONE = new LocaleGroups(Map.of());

    LocaleGroups {
        byLocale = Map.copyOf(byLocale);
    }

    /**
     * Reads {@code {"es-419": ["es-MX", "es-US"]}}.
     *
     * @param locales the locales of the language
     * @throws backroutine.json.InvalidFileException if a group has the name of a locale, or lists an unknown locale or one that is
     *     in another group already
     */
    static LocaleGroups of(Cursor file, Set<String> locales) {
        Map<String, String> byLocale = new HashMap<>();
        file.fields(1).forEach((group, members) -> {
            if (locales.contains(group) || !group.matches("[a-z]{2,3}-[A-Z0-9]{2,4}")) {
                throw members.complaint("is no name of a group, but must be one such as es-419, and no locale");
            }
            for (Cursor member : members.items(1)) {
                String locale = member.words();
                if (!locales.contains(locale)) {
                    throw member.wrong("a locale of the language");
                }
                if (byLocale.put(locale, group) != null) {
                    throw member.wrong("a locale that is in no other group");
                }
            }
        });
        return new LocaleGroups(byLocale);
    }

    /** The regions of a locale whose files count there: its group, if it has one, and the locale itself. */
    List<String> regionsOf(String locale) {
        List<String> regions = new ArrayList<>();
        if (byLocale.containsKey(locale)) {
            regions.add(byLocale.get(locale));
        }
        regions.add(locale);
        return regions;
    }
}

package backroutine.alexa;

import backroutine.coach.Coach;
import backroutine.routine.Routine;
import backroutine.speech.Phrases;
import backroutine.speech.Voice;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages we speak, each with its coach and its voice; made once. */
final class Languages {
    private static final String ENGLISH = "en";
    /** Where most people who use a locale live; only until Alexa has told the real zone. */
    private static final Map<String, String> ZONES = Map.of("en-US", "America/New_York", "en-CA", "America/Toronto",
            "en-GB", "Europe/London", "en-AU", "Australia/Sydney", "en-IN", "Asia/Kolkata");

    private final Routine routine;
    private final Map<String, Optional<Language>> languages = new HashMap<>();

    /** What is needed to talk in one language. */
    record Language(Phrases phrases, Coach coach, Voice voice) {}

    Languages(Routine routine) {
        this.routine = routine;
        speaking(ENGLISH);
    }

    /** What all of them coach. */
    Routine routine() {
        return routine;
    }

    /** The language of a locale such as {@code en-GB}; empty if we do not speak it. */
    Optional<Language> of(String locale) {
        return locale == null ? english() : speaking(locale.split("-", 2)[0].toLowerCase(Locale.ROOT));
    }

    Optional<Language> english() {
        return speaking(ENGLISH);
    }

    private Optional<Language> speaking(String language) {
        Optional<Language> known = languages.get(language);
        if (known != null) {
            return known;
        }
        if (!language.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        return languages.computeIfAbsent(language, some -> Phrases.in(some)
                .map(phrases -> new Language(phrases, new Coach(routine, phrases), new Voice(phrases))));
    }

    /** The zone to reckon days in while the person's own is not known. */
    static ZoneId likelyZone(String locale) {
        return ZoneId.of(ZONES.getOrDefault(locale == null ? "" : locale, "America/New_York"));
    }
}

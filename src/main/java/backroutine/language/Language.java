package backroutine.language;

import backroutine.json.InvalidFileException;
import backroutine.routine.RoutineText;
import backroutine.text.MessageKey;
import backroutine.text.SpeechRate;
import backroutine.text.Translator;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/**
 * One language with everything that the skill says in it.
 *
 * @param code two or three letters, such as {@code en}; the name of its folder
 * @param name its name in the language itself
 * @param locales its locales, the main one first, each with the time zone in which most of its users live
 * @param numbers the words for 0 to 99
 * @param numberForms other words for some numbers, such as the feminine ones, by the name of the form
 * @param translator turns messages into words
 * @param regional the locales that say something in another way
 * @param sentences the ids of its sentences
 * @param rate how long words take to say
 * @param routine the texts of the routine
 */
public record Language(String code, String name, SequencedMap<String, ZoneId> locales, List<String> numbers,
        Map<String, Map<Integer, String>> numberForms, Translator translator, Map<String, Region> regional,
        Set<String> sentences, SpeechRate rate,
        RoutineText routine) {
    /**
     * What differs in one locale.
     *
     * @param translator turns messages into words as they are said there
     * @param routine the texts of the routine there
     */
    public record Region(Translator translator, RoutineText routine) {
        /** Refuses missing values. */
        public Region {
            Objects.requireNonNull(translator, "translator");
            Objects.requireNonNull(routine, "routine");
        }
    }

    /** The code of the language for users whose own language the skill does not have. */
    public static final String DEFAULT = "en";

    /** Keeps its own copies in the same order; refuses a language without locales. */
    public Language {
        numbers = List.copyOf(numbers);
        numberForms = Map.copyOf(numberForms);
        locales = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(locales));
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("the language " + code + " needs at least one locale");
        }
        Objects.requireNonNull(translator, "translator");
        regional = Map.copyOf(regional);
        sentences = Set.copyOf(sentences);
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(routine, "routine");
    }

    /** The code of the language of a locale such as {@code en-GB}. */
    public static String codeOf(String locale) {
        return locale.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that the language has a sentence for each message.
     *
     * @throws InvalidFileException if one is missing; the message is one line that names it
     */
    public void requireSentences(Collection<MessageKey> messages) {
        messages.stream()
                .map(MessageKey::id)
                .filter(id -> !sentences.contains(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidFileException(
                            id + " is missing: add the line " + id + "=…, as the main language has it")
                            .in("languages/" + code + "/speech.properties");
                });
    }

    /** The language as it is spoken in a locale; this one if {@code locale} is null or has no words of its own. */
    public Language in(String locale) {
        Region region = locale == null ? null : regional.get(locale);
        return region == null
                ? this
                : new Language(code, name, locales, numbers, numberForms, region.translator(), regional, sentences,
                        rate, region.routine());
    }

    /** The locale in which most of its users live. */
    public String mainLocale() {
        return locales.firstEntry().getKey();
    }

    /**
     * The likely time zone of a user with this locale; that of the main locale if {@code locale} is null or not one of this
     * language.
     */
    public ZoneId likelyZone(String locale) {
        return locales.getOrDefault(locale == null ? mainLocale() : locale, locales.firstEntry().getValue());
    }
}

package backroutine.language;

import backroutine.json.Cursor;
import backroutine.language.Grammar.ListSeparators;
import backroutine.routine.AllowedRange;
import backroutine.text.SpeechRate;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The content of {@code language.json}: the rules of a language.
 *
 * @param name its name in the language itself
 * @param locales its locales, the main one first, each with its likely time zone
 * @param groups the locales that have files in common
 * @param grammar how it puts words together
 * @param rate how long words take to say
 */
record LanguageFile(String name, SequencedMap<String, ZoneId> locales, LocaleGroups groups, Grammar grammar,
        SpeechRate rate) {
    private static final AllowedRange NUMBER = new AllowedRange(0, NumberWords.LISTED - 1);
    private static final AllowedRange HOUR = new AllowedRange(0, 23);
    private static final AllowedRange HOURS = new AllowedRange(12, 24);
    private static final AllowedRange MILLIS = new AllowedRange(0, 2_000);

    static LanguageFile of(Cursor file) {
        file.object("name", "locales", "groups", "sentences", "lists", "plurals", "times", "speech", "numbers",
                "numberForms");
        String name = file.at("name").words();
        SequencedMap<String, ZoneId> locales = locales(file.at("locales"));
        LocaleGroups groups = file.has("groups")
                ? LocaleGroups.of(file.at("groups"), locales.keySet())
                : LocaleGroups.NONE;
        return new LanguageFile(name, locales, groups, grammar(file), rate(file.at("speech")));
    }

    private static SequencedMap<String, ZoneId> locales(Cursor file) {
        SequencedMap<String, ZoneId> locales = new LinkedHashMap<>();
        file.fields(1).forEach((locale, zone) -> locales.put(locale, zone(zone)));
        return locales;
    }

    private static ZoneId zone(Cursor file) {
        try {
            return ZoneId.of(file.words());
        } catch (DateTimeException unknown) {
            throw file.wrong("a time zone such as \"Europe/London\"");
        }
    }

    private static Grammar grammar(Cursor file) {
        Cursor sentences = file.at("sentences").object("separator", "endings", "capitalized");
        Cursor lists = file.at("lists").object("between", "last", "details");
        ListSeparators separators = new ListSeparators(lists.at("between").text(), lists.at("last").text());
        PluralForms plurals = plurals(file.at("plurals"));
        NumberWords numbers = numbers(file);
        return new Grammar(sentences.at("separator").text(), sentences.at("endings").words(),
                sentences.at("capitalized").bool(), separators, lists.at("details").text(), plurals, numbers,
                times(file.at("times")));
    }

    private static PluralForms plurals(Cursor file) {
        Map<String, List<Integer>> forms = new HashMap<>();
        file.fields(0)
                .forEach((form, numbers) -> forms.put(form,
                        numbers.items(1).stream().map(number -> number.whole(NUMBER)).toList()));
        return file.make(() -> new PluralForms(forms));
    }

    private static NumberWords numbers(Cursor file) {
        List<String> words = file.at("numbers").sentences(1);
        Map<String, Map<Integer, String>> forms = new HashMap<>();
        if (file.has("numberForms")) {
            file.at("numberForms").fields(1).forEach((form, numbers) -> forms.put(form, numbersOf(numbers)));
        }
        return file.at("numbers").make(() -> new NumberWords(words, forms));
    }

    private static Map<Integer, String> numbersOf(Cursor form) {
        Map<Integer, String> numbers = new HashMap<>();
        form.fields(1).forEach((number, words) -> {
            if (!number.matches("[0-9]{1,2}")) {
                throw words.complaint("is no number from " + NUMBER + ", but must be one");
            }
            numbers.put(Integer.valueOf(number), words.words());
        });
        return numbers;
    }

    private static TimePhrases times(Cursor file) {
        file.object("hours", "named", "parts");
        int hours = file.at("hours").whole(HOURS);
        Map<LocalTime, String> named = new HashMap<>();
        file.at("named").fields(0).forEach((name, time) -> named.put(time(time), name));
        NavigableMap<Integer, String> parts = new TreeMap<>();
        file.at("parts").fields(1).forEach((name, hour) -> parts.put(hour.whole(HOUR), name));
        return file.make(() -> new TimePhrases(hours, named, parts));
    }

    private static LocalTime time(Cursor file) {
        try {
            return LocalTime.parse(file.words());
        } catch (DateTimeException unknown) {
            throw file.wrong("a time such as \"12:00\"");
        }
    }

    private static SpeechRate rate(Cursor file) {
        file.object("longest", "expected");
        SpeechRate.Rule longest = rule(file.at("longest"));
        SpeechRate.Rule expected = rule(file.at("expected"));
        return file.make(() -> new SpeechRate(longest, expected));
    }

    private static SpeechRate.Rule rule(Cursor file) {
        file.object("start", "letter", "space", "shortPause", "longPause");
        return new SpeechRate.Rule(file.at("start").whole(MILLIS), file.at("letter").whole(MILLIS),
                file.at("space").whole(MILLIS), file.at("shortPause").whole(MILLIS),
                file.at("longPause").whole(MILLIS));
    }
}

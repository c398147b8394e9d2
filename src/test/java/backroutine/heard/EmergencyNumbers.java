package backroutine.heard;

import static java.util.stream.Collectors.joining;

import backroutine.language.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a number to call in a sentence of a language, by the words for numbers that the language itself has. */
final class EmergencyNumbers {
    /** Those of the countries of all locales, and of some others, digit by digit. */
    private static final List<String> DIGITS = List.of("112", "911", "999", "000", "110", "118", "190", "192", "061");
    /** Those that are said as one number. */
    private static final List<Integer> WHOLE = List.of(15, 17, 18);
    /** How words begin that are in numbers above 99, or that repeat a digit, by the code of the language. */
    private static final Map<String, String> ABOVE_99 = Map.ofEntries(
            Map.entry("en", "hundred|double|triple"),
            Map.entry("de", "hundert|neunhundert"),
            Map.entry("es", "cien|ciento|novecientos|triple"),
            Map.entry("fr", "cent|triple"),
            Map.entry("it", "cento|novecento|triplo"),
            Map.entry("pt", "cem|cento|novecentos|triplo"));

    private final Pattern any;
    private final Pattern emergency;

    /** Those of a language. */
    EmergencyNumbers(Language language) {
        List<String> words = language.numbers();
        String number = Stream
                .concat(words.stream(),
                        language.numberForms().values().stream().flatMap(form -> form.values().stream()))
                .distinct()
                // The longest first, so that "dix-sept" is one number.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|", "(?>", ")(?!\\p{L})"));
        String whole = WHOLE.stream().map(words::get).map(Pattern::quote).collect(joining("|", "(?>", ")(?!\\p{L})"));
        String above99 = "(?>" + ABOVE_99.get(language.code()) + ")";
        String digits = DIGITS.stream()
                .map(digit -> IntStream.range(0, digit.length())
                        .mapToObj(at -> Pattern.quote(words.get(digit.charAt(at) - '0')))
                        .collect(joining("[ -]")))
                .collect(joining("|", "(?>", ")(?!\\p{L})"));
        any = anyOf(number + "[ ,-]+" + number, whole, above99, "\\d");
        emergency = anyOf(digits, whole, "\\d");
    }

    /** Whether words name a number that could be called: two numbers one after the other, or one that is itself such a number. */
    boolean mayBeIn(String words) {
        return any.matcher(words).find();
    }

    /** Whether words name an emergency number, digit by digit or as one of {@link #WHOLE}. */
    boolean areIn(String words) {
        return emergency.matcher(words).find();
    }

    private static Pattern anyOf(String... expressions) {
        return Pattern.compile(Stream.of(expressions).collect(joining("|", "(?<![\\p{L}-])(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

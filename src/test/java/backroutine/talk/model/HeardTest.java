package backroutine.talk.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.Language;
import backroutine.models.Intent;
import backroutine.models.LanguageFiles;
import backroutine.models.LanguageFolders;
import backroutine.report.TestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people say, and what is understood. A line of a list has a class and a phrase. An alarming class has the name of a class of
 * safety in {@code intents.json}. An everyday class is one of {@link AcceptedIntents}, or the names of the right intents with commas.
 */
class HeardTest {
    private static final Path LISTS = Path.of("src", "test", "resources", "backroutine");
    private static final Matcher NEAREST = Matcher.of(InteractionModel.of("en-US"));
    private static final Map<String, String> SAFETY = InteractionModel.of("en-US")
            .skill()
            .intents()
            .stream()
            .collect(toMap(Intent::name, intent -> intent.rules().safety()));
    /** Near an alarm by its words, and none: anything without a class of safety is right, the fallback too. */
    private static final String HARMLESS = "everyday:harmless";
    private static final Set<String> CERTAIN = Set.of("emergency", "baby", "crisis");
    private static final double MOST_ALARMS = 0.97;
    private static final double MOST_EVERYDAY = 0.95;

    /** A phrase with the intents that the two matchers give. */
    private record Phrase(String kind, String words, String nearest, String sample) {
        boolean alarms() {
            return SAFETY.containsValue(kind);
        }

        boolean isRight() {
            return isRight(nearest);
        }

        /** Whether an intent is right for it, by its class of safety or as one of the accepted ones. */
        boolean isRight(String intent) {
            String safety = SAFETY.getOrDefault(intent, "");
            if (kind.equals(HARMLESS)) {
                return safety.isEmpty();
            }
            return alarms() ? safety.equals(kind) : accepted().contains(intent);
        }

        private Set<String> accepted() {
            Set<String> named = Set.of(kind.split(","));
            return SAFETY.keySet().containsAll(named) ? named : AcceptedIntents.of(kind);
        }
    }

    /**
     * The lists of English, and one of each other language, such as {@code heard.de.tsv}, with the locale. A locale with a model of
     * its own has the list of its language, and may have one more, such as {@code heard.es-MX.tsv}.
     */
    static Stream<Arguments> lists() {
        return Stream.concat(
                Stream.of("heard.tsv", "heard-more.tsv", "heard-third.tsv").map(list -> Arguments.of(list, "en-US")),
                LanguageFolders.bundled()
                        .listed()
                        .stream()
                        .map(LanguageFiles::language)
                        .filter(language -> !language.code().equals("en"))
                        .flatMap(HeardTest::lists));
    }

    private static Stream<Arguments> lists(Language language) {
        return language.locales()
                .keySet()
                .stream()
                .filter(locale -> locale.equals(language.mainLocale())
                        || LanguageFolders.bundled().hasOwnModel(locale))
                .flatMap(locale -> Stream
                        .concat(Stream.of("heard." + language.code() + ".tsv"), listOf(locale).stream())
                        .map(list -> Arguments.of(list, locale)));
    }

    private static Optional<String> listOf(String locale) {
        return Optional.of("heard." + locale + ".tsv").filter(list -> Files.exists(LISTS.resolve(list)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void peopleAreUnderstood(String list, String locale) throws IOException {
        List<Phrase> phrases = phrases(list, InteractionModel.of(locale));
        TestReport.write(list.replace(".tsv", "") + " in " + locale + ".txt", report(phrases));

        assertEquals(List.of(), phrases.stream()
                .filter(phrase -> CERTAIN.contains(phrase.kind()) && wrong(phrase))
                .toList(), "alarms that are not understood");
        assertEquals(List.of(), phrases.stream().filter(Phrase::alarms).filter(HeardTest::isOrdinary).toList(),
                "alarms with an ordinary intent");
        assertTrue(share(phrases.stream().filter(Phrase::alarms).toList()) >= MOST_ALARMS, report(phrases));
        assertTrue(share(phrases.stream().filter(phrase -> !phrase.alarms()).toList()) >= MOST_EVERYDAY,
                report(phrases));
    }

    /** These have no class of safety, although a word of an alarm is near. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            i'd like to hear the weather, AMAZON.FallbackIntent
            she said yes i can start today, AMAZON.FallbackIntent
            don't skip, AMAZON.FallbackIntent
            delete all of that, AMAZON.FallbackIntent
            purple elephants dance, AMAZON.FallbackIntent
            """)
    void whatIsNotNearAnySampleIsNotUnderstood(String words, String intent) {
        assertEquals(intent, NEAREST.match(words).intent());
    }

    private static boolean wrong(Phrase phrase) {
        return !phrase.isRight();
    }

    private static boolean isOrdinary(Phrase phrase) {
        String intent = phrase.nearest();
        return !intent.equals("AMAZON.FallbackIntent") && SAFETY.get(intent).isEmpty();
    }

    private static double share(List<Phrase> phrases) {
        return (double) phrases.stream().filter(Phrase::isRight).count() / phrases.size();
    }

    private static String report(List<Phrase> phrases) {
        var text = new StringBuilder();
        phrases.stream()
                .collect(groupingBy(Phrase::alarms))
                .forEach((alarms, group) -> text
                        .append(alarms ? "alarming: " : "everyday: ")
                        .append(group.size() + " phrases, understood ")
                        .append(group.stream().filter(Phrase::isRight).count())
                        .append(", with samples only ")
                        .append(group.stream().filter(phrase -> phrase.isRight(phrase.sample())).count())
                        .append("\n"));
        phrases.stream()
                .filter(HeardTest::wrong)
                .forEach(phrase -> text.append(phrase.kind() + ": " + phrase.words() + " -> "
                        + phrase.nearest() + "\n"));
        return text.toString();
    }

    private static List<Phrase> phrases(String list, InteractionModel model) throws IOException {
        Matcher nearest = Matcher.of(model);
        Matcher samples = Matcher.ofSamplesOnly(model);
        return Files.readAllLines(LISTS.resolve(list))
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(fields -> new Phrase(fields[0], fields[1], nearest.match(fields[1]).intent(),
                        samples.match(fields[1]).intent()))
                .toList();
    }
}

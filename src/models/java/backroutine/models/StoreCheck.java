package backroutine.models;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Amazon's limits on what the store shows, and that the skill understands every phrase that the store quotes. */
final class StoreCheck {
    /** The quotation marks of English, German, French and Japanese. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^”]+)”|„([^“]+)“|«([^»]+)»|「([^」]+)」");

    private final Store store;
    private final Place place;
    private final Meanings meanings;
    private final Invocation.Reader calls;

    /** A check of a language's store texts against what its model understands. */
    StoreCheck(LanguageFiles language, Meanings meanings) {
        this.store = language.store();
        this.place = language.file("store.json");
        this.meanings = meanings;
        this.calls = new Invocation.Reader(store.invocationName(), language.alexa());
    }

    void check() {
        fits("name", store.name(), AmazonLimits.NAME_CHARACTERS);
        fits("summary", store.summary(), AmazonLimits.SUMMARY_CHARACTERS);
        fits("description", store.describing(), AmazonLimits.DESCRIPTION_CHARACTERS);
        if (store.keywords().size() > AmazonLimits.KEYWORDS) {
            throw wrong("keywords has " + store.keywords().size() + " of " + AmazonLimits.KEYWORDS + " at most");
        }
        List<String> examples = store.examplePhrases();
        if (examples.isEmpty() || examples.size() > AmazonLimits.EXAMPLE_PHRASES) {
            throw wrong(
                    "examplePhrases has " + examples.size() + " phrases: write 1 to " + AmazonLimits.EXAMPLE_PHRASES);
        }
        if (!(calls.read(examples.getFirst()) instanceof Invocation.Launch)) {
            throw wrong("the first example phrase, \"" + examples.getFirst() + "\", does not open the skill");
        }
        examples.forEach(this::requireUnderstood);
        Stream.concat(store.description().stream(), store.testingInstructions().stream())
                .flatMap(line -> QUOTED.matcher(line).results())
                .map(StoreCheck::quoted)
                .forEach(this::requireUnderstood);
    }

    private void fits(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw wrong(field + " has " + text.length() + " characters: write 1 to " + most);
        }
    }

    private void requireUnderstood(String phrase) {
        boolean understood = switch (calls.read(phrase)) {
            case Invocation.Launch() -> true;
            case Invocation.OneShot(var request) -> meanings.of(request).isPresent();
            case Invocation.NotCalled() -> meanings.of(withoutWakeWord(phrase)).isPresent();
        };
        if (!understood) {
            throw wrong(
                    "\"" + phrase + "\" is no sample of any intent: add it to utterances.txt, or quote another phrase");
        }
    }

    private static String withoutWakeWord(String phrase) {
        return String.join(" ", FillerWords.withoutWakeWord(SpokenWords.of(phrase)));
    }

    private static String quoted(MatchResult result) {
        return IntStream.rangeClosed(1, result.groupCount())
                .mapToObj(result::group)
                .filter(text -> text != null)
                .findFirst()
                .orElseThrow();
    }

    private LanguageFileException wrong(String mistake) {
        return new LanguageFileException(place, mistake);
    }
}

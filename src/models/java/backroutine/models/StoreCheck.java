package backroutine.models;

import backroutine.json.InvalidFileException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks store texts: they keep Amazon's limits, and the model understands each phrase that they quote. */
final class StoreCheck {
    /** The quotation marks of English, German, French and Japanese. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^”]+)”|„([^“]+)“|«([^»]+)»|「([^」]+)」");

    private final Store store;
    private final FileLine file;
    private final SamplePhrases phrases;
    private final Invocation.Reader invocations;
    private final Consumer<InvalidFileException> mistakes;

    /**
     * A check of the store texts of a language.
     *
     * @param phrases what its model understands
     * @param mistakes takes each mistake
     */
    StoreCheck(LanguageFiles files, SamplePhrases phrases, Consumer<InvalidFileException> mistakes) {
        this.mistakes = mistakes;
        this.store = files.store();
        this.file = files.file("store.json");
        this.phrases = phrases;
        this.invocations = new Invocation.Reader(store.invocationName(), files.alexa());
    }

    /** Checks all texts. */
    void check() {
        requireLength("name", store.name(), AmazonLimits.NAME_CHARACTERS);
        requireLength("summary", store.summary(), AmazonLimits.SUMMARY_CHARACTERS);
        requireLength("description", store.descriptionText(), AmazonLimits.DESCRIPTION_CHARACTERS);
        if (store.keywords().size() > AmazonLimits.KEYWORDS) {
            mistakes.accept(file.wrong(
                    "keywords has " + store.keywords().size() + " keywords, but may have " + AmazonLimits.KEYWORDS
                            + " at most"));
        }
        List<String> examples = store.examplePhrases();
        if (examples.isEmpty() || examples.size() > AmazonLimits.EXAMPLE_PHRASES) {
            mistakes.accept(file.wrong("examplePhrases has " + examples.size() + " phrases, but must have 1 to "
                    + AmazonLimits.EXAMPLE_PHRASES));
        }
        if (!(invocations.read(examples.getFirst()) instanceof Invocation.Launch)) {
            mistakes.accept(file.wrong(
                    "examplePhrases[0] is \"" + examples.getFirst() + "\", but must be a phrase that opens the skill"));
        }
        examples.forEach(this::requireUnderstood);
        Stream.concat(store.description().stream(), store.testingInstructions().stream())
                .flatMap(line -> QUOTED.matcher(line).results())
                .map(StoreCheck::quoted)
                .forEach(this::requireUnderstood);
    }

    private void requireLength(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            mistakes.accept(file.wrong(field + " has " + text.length() + " characters, but must have 1 to " + most));
        }
    }

    private void requireUnderstood(String phrase) {
        boolean understood = switch (invocations.read(phrase)) {
            case Invocation.Launch() -> true;
            case Invocation.OneShot(var request) -> phrases.intent(request).isPresent();
            case Invocation.NotInvoked() -> phrases.intent(withoutWakeWord(phrase)).isPresent();
        };
        if (!understood) {
            mistakes.accept(file.wrong("\"" + phrase
                    + "\" is not a sample of any intent: add it to utterances.txt, or quote another phrase"));
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
}

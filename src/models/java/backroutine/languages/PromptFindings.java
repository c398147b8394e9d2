package backroutine.languages;

import backroutine.models.Invocation;
import backroutine.models.LanguageFiles;
import backroutine.models.LanguageModel;
import backroutine.models.SpokenWords;
import backroutine.models.Writing;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Sentences that ask the user to say something that is not understood, or that name the skill wrongly. */
final class PromptFindings {
    private static final String FALLBACK = "AMAZON.FallbackIntent";

    private final LanguageFiles files;
    private final Matcher samples;
    private final Invocation.Reader invocations;
    private final List<Finding> findings = new ArrayList<>();

    private PromptFindings(LanguageFiles files, LanguageModel model) {
        this.files = files;
        this.samples = Matcher
                .ofSamplesOnly(new InteractionModel(files.language().mainLocale(), model, files));
        this.invocations = new Invocation.Reader(files.store().invocationName(), files.alexa());
    }

    /**
     * The findings.
     *
     * @param model what is understood in the language
     */
    static List<Finding> of(Folder english, Folder language, LanguageFiles files, LanguageModel model,
            Writing writing) {
        var search = new PromptFindings(files, model);
        search.requireStartPhrase(SpeechLines.of(english, Folder.SPEECH), SpeechLines.of(language, Folder.SPEECH),
                JsonText.of(english, Folder.STORE).root().path("examplePhrases").path(0).asText());
        for (TextLine line : SpeechLines.of(language, Folder.SPEECH).all()) {
            writing.prompts()
                    .stream()
                    .flatMap(pattern -> pattern.matcher(line.text()).results())
                    .flatMap(PromptFindings::groups)
                    .filter(words -> !search.isUnderstood(words))
                    .forEach(words -> search.findings.add(line.finding("asks for \"" + words.strip()
                            + "\", which is no sample of any intent: add it to utterances.txt, or ask for something else")));
        }
        return search.findings;
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                .map(found::group)
                .filter(words -> words != null);
    }

    /** Where an English sentence says how the skill is opened, the sentence of the language must say it, too. */
    private void requireStartPhrase(SpeechLines english, SpeechLines language, String englishPhrase) {
        String phrase = SpokenWords.normalised(files.startPhrase());
        String original = SpokenWords.normalised(englishPhrase);
        for (TextLine line : english.all()) {
            if (SpokenWords.normalised(line.text()).contains(original)) {
                language.of(line.id())
                        .filter(there -> !SpokenWords.normalised(there.text()).contains(phrase))
                        .ifPresent(there -> findings
                                .add(there.finding(
                                        "does not say \"" + files.startPhrase() + "\"; English: " + line.text())));
            }
        }
    }

    private boolean isUnderstood(String words) {
        if (words.contains("{") || SpokenWords.of(words).isEmpty()) {
            return true;
        }
        return switch (invocations.read(words)) {
            case Invocation.Launch() -> true;
            case Invocation.OneShot(var request) -> !samples.match(request).intent().equals(FALLBACK);
            // Without the name of the skill, what follows the wake word is for Alexa itself, such as "volume down".
            case Invocation.NotInvoked() ->
                SpokenWords.of(words).getFirst().equals("alexa") || !samples.match(words).intent().equals(FALLBACK);
        };
    }
}

package backroutine.talk.model;

import backroutine.models.FillerWords;
import backroutine.models.SpokenWords;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the intent of an utterance by the sample utterances of a model.
 *
 * <p>It takes the first of these that matches: the exact words of a sample; a sample whose slots are known values, numbers or
 * times; the same without the filler words of both sides ("please", "okay", "um", "now", "can you"); a sample whose slot has
 * words that name no value. Alexa's own understanding is wider and unpublished. So the nearest sample is taken next, unless only
 * samples are wanted; the nearest sample of a class of safety is taken before a value is guessed. If nothing matches, the intent
 * is the fallback.
 */
public final class Matcher {
    /** Making a matcher takes longer than a short conversation, and tests have thousands of conversations. */
    private static final Map<InteractionModel, Matcher> MADE = Collections.synchronizedMap(new IdentityHashMap<>());

    private final FillerWords fillers;
    private final SpelledDigits digits;
    private final SampleIndex samples;
    private final SampleIndex withoutFillers;
    private final Optional<NearestSample> nearest;
    /** The names of the intents with a class of safety. */
    private final Set<String> severe;

    private Matcher(InteractionModel model, boolean samplesOnly) {
        this.fillers = FillerWords.of(model.alexa());
        this.digits = new SpelledDigits(model.numbers());
        var values = new SlotValues(model);
        List<Sample> all = Sample.of(model);
        this.samples = new SampleIndex(all, values);
        this.withoutFillers = new SampleIndex(all.stream().map(sample -> sample.without(fillers)).toList(), values);
        this.severe = all.stream()
                .filter(sample -> sample.severity() > 0)
                .map(sample -> sample.intent().name())
                .collect(Collectors.toSet());
        this.nearest = samplesOnly ? Optional.empty() : Optional.of(new NearestSample(model.alexa(), all, values));
    }

    /** A matcher that takes an utterance for the nearest sample of a model. */
    public static Matcher of(InteractionModel model) {
        return MADE.computeIfAbsent(model, made -> new Matcher(made, false));
    }

    /** A matcher that takes the samples of a model only. */
    public static Matcher ofSamplesOnly(InteractionModel model) {
        return new Matcher(model, true);
    }

    /** The intent of an utterance in a session; the fallback if nothing matches. */
    public Match match(String utterance) {
        List<String> words = FillerWords.withoutWakeWord(SpokenWords.of(utterance));
        return known(words).or(() -> known(digits.in(words)))
                .or(() -> near(words))
                .orElse(new Match("AMAZON.FallbackIntent", Map.of(), Optional.empty()));
    }

    /** The nearest sample if it is severe, otherwise a sample with a value that is not known, otherwise the nearest sample. */
    private Optional<Match> near(List<String> words) {
        Optional<Match> near = nearest.flatMap(search -> search.find(words));
        return near.filter(match -> severe.contains(match.intent())).or(() -> unknown(words)).or(() -> near);
    }

    private Optional<Match> known(List<String> words) {
        return samples.known(words).or(() -> withoutFillers.known(fillers.without(words)));
    }

    /** Words that name no value are not taken for one if only more severe intents have such words. */
    private Optional<Match> unknown(List<String> words) {
        int least = nearest.map(search -> search.leastSeverity(words)).orElse(0);
        return samples.unknown(words, least).or(() -> withoutFillers.unknown(fillers.without(words), least));
    }
}

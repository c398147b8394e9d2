package backroutine.models;

import backroutine.json.InvalidFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All phrases of the samples of a model, with each value in each slot. A phrase belongs to one intent only. Between a sample
 * without slots and a sample with one, it belongs to the first if that is of a more severe class of safety: "my chest hurts" is
 * an emergency, although "my {part} hurts" is pain.
 */
final class SamplePhrases {
    private final Map<String, Sample> samples = new HashMap<>();
    private final IntentCatalog catalog;
    private final List<LanguageModel.SlotType> types;
    private final String number;

    /**
     * No phrase yet.
     *
     * @param number the word that replaces every slot of a built-in type
     */
    SamplePhrases(IntentCatalog catalog, List<LanguageModel.SlotType> types, String number) {
        this.catalog = catalog;
        this.types = types;
        this.number = number;
    }

    /**
     * Adds the phrases of a sample.
     *
     * @param mistakes takes a mistake for each phrase that belongs to another intent already
     */
    void add(Sample sample, Consumer<InvalidFileException> mistakes) {
        phrases(sample.text(), sample.slots(), sample.intent()).map(SpokenWords::normalised).forEach(phrase -> {
            Sample other = samples.get(phrase);
            if (other == null || outranks(sample, other)) {
                samples.put(phrase, sample);
            } else if (!other.intent().equals(sample.intent()) && !outranks(other, sample)) {
                mistakes.accept(sample.wrong("is also a sample of " + other.intent() + example(phrase, sample) + ", at "
                        + other.place() + ": remove one of them"));
            }
        });
    }

    private boolean outranks(Sample one, Sample other) {
        return one.slots().isEmpty() && !other.slots().isEmpty()
                && catalog.rules(one.intent()).severity() > catalog.rules(other.intent()).severity();
    }

    /**
     * Refuses samples of one intent that Alexa understands as another, built-in intent of the skill.
     *
     * @param mistakes takes a mistake for each such sample
     */
    void refusePhrasesOfBuiltInIntents(AlexaSpeech alexa, Consumer<InvalidFileException> mistakes) {
        alexa.phrases().forEach((intent, templates) -> Template.phrases(templates).forEach(phrase -> {
            Sample sample = samples.get(SpokenWords.normalised(phrase));
            if (sample != null && catalog.intents().containsKey(intent) && !sample.intent().equals(intent)) {
                mistakes.accept(
                        sample.wrong("is understood by Alexa as " + intent + " without any sample: remove it from "
                                + sample.intent()));
            }
        }));
    }

    /** The intent of a phrase; empty if no sample has it. */
    Optional<String> intent(String phrase) {
        return Optional.ofNullable(samples.get(SpokenWords.normalised(phrase))).map(Sample::intent);
    }

    private Stream<String> phrases(String text, List<String> slots, String intent) {
        if (slots.isEmpty()) {
            return Stream.of(text);
        }
        String slot = slots.getFirst();
        return words(catalog.intents().get(intent).get(slot))
                .map(word -> text.replace("{" + slot + "}", word))
                .flatMap(filled -> phrases(filled, slots.subList(1, slots.size()), intent));
    }

    private Stream<String> words(String type) {
        return Intent.isBuiltIn(type)
                ? Stream.of(number)
                : types.stream()
                        .filter(known -> known.name().equals(type))
                        .flatMap(known -> known.values().stream())
                        .flatMap(SlotValue::names);
    }

    private static String example(String phrase, Sample sample) {
        return sample.slots().isEmpty() ? "" : ", as in \"" + phrase + "\"";
    }
}

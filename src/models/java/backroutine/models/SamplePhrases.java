package backroutine.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which intent a phrase is a sample of, with every value in every slot; one intent at most. */
final class Meanings {
    private final Map<String, Sample> owners = new HashMap<>();
    private final IntentCatalog catalog;
    private final List<LanguageModel.SlotType> types;
    private final String number;

    /**
     * The meanings of no phrase yet.
     *
     * @param number a word that stands in for all values of Amazon's own slot types
     */
    Meanings(IntentCatalog catalog, List<LanguageModel.SlotType> types, String number) {
        this.catalog = catalog;
        this.types = types;
        this.number = number;
    }

    /** Adds a sample; refuses one that is on another intent already. */
    void add(Sample sample) {
        phrases(sample.text(), sample.slots(), sample.intent()).map(SpokenWords::normalised).forEach(phrase -> {
            Sample other = owners.putIfAbsent(phrase, sample);
            if (other != null && !other.intent().equals(sample.intent())) {
                throw sample.refused("is on two intents" + where(phrase, sample) + ": " + other.intent() + " has it at "
                        + other.place() + ", remove one of them");
            }
        });
    }

    /** Refuses samples that Alexa takes for another intent of the skill's without being told. */
    void refuseWhatAlexaTakes(AlexaSpeech alexa) {
        alexa.phrases().forEach((intent, templates) -> AlexaSpeech.phrases(templates).forEach(phrase -> {
            Sample sample = owners.get(SpokenWords.normalised(phrase));
            if (sample != null && catalog.intents().containsKey(intent) && !sample.intent().equals(intent)) {
                throw sample.refused("is what Alexa takes for " + intent + " without any sample: remove it from "
                        + sample.intent());
            }
        }));
    }

    /** The intent that a phrase means; empty where it is no sample. */
    Optional<String> of(String phrase) {
        return Optional.ofNullable(owners.get(SpokenWords.normalised(phrase))).map(Sample::intent);
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
                        .flatMap(SlotValue::words);
    }

    private static String where(String phrase, Sample sample) {
        return sample.slots().isEmpty() ? "" : " as \"" + phrase + "\"";
    }
}

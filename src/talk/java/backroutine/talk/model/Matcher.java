package backroutine.talk.model;

import backroutine.models.FillerWords;
import backroutine.models.Intent;
import backroutine.models.SlotValue;
import backroutine.models.SpokenWords;
import backroutine.models.WordPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the intent of an utterance by the sample utterances of a model.
 *
 * <p>Alexa's own understanding is wider and unpublished; this one is strict enough to test a model with. It takes the first of
 * these that matches: the exact words of a sample; a sample whose slots are known values, numbers or times; a sample whose slot
 * has words that name no value; then the same without the filler words of both sides ("please", "okay", "um", "now", "can
 * you"). If nothing matches, the intent is the fallback.
 */
public final class Matcher {
    /** The most words of a value of a slot type that the skill defines. */
    private static final int LONGEST_SLOT = 5;

    private final InteractionModel model;
    private final FillerWords fillers;
    private final BuiltInSlots builtIn;
    private final ValueNames names;
    private final List<Sample> samples;
    private final List<Sample> withoutFillers;

    /** A matcher for the samples of a model and the phrases that Alexa knows for its built-in intents. */
    public Matcher(InteractionModel model) {
        this.model = model;
        this.fillers = FillerWords.of(model.alexa());
        this.builtIn = new BuiltInSlots(model);
        this.names = new ValueNames(model.alexa());
        List<Intent> intents = model.skill().intents();
        var all = new ArrayList<Sample>();
        intents.forEach(intent -> intent.samples()
                .forEach(text -> all.add(new Sample(intent, WordPattern.of(text)))));
        intents.forEach(intent -> WordPattern
                .ofTemplates(model.alexa().phrases().getOrDefault(intent.name(), List.of()))
                .forEach(phrase -> all.add(new Sample(intent, phrase))));
        this.samples = List.copyOf(all);
        this.withoutFillers = samples.stream().map(sample -> sample.without(fillers)).toList();
    }

    /** The intent of an utterance in a session; the fallback if nothing matches. */
    public Match match(String utterance) {
        List<String> words = FillerWords.withoutWakeWord(SpokenWords.of(utterance));
        return find(samples, words).or(() -> find(withoutFillers, fillers.without(words)))
                .orElse(new Match("AMAZON.FallbackIntent", Map.of()));
    }

    private Optional<Match> find(List<Sample> candidates, List<String> words) {
        Optional<Match> exact = candidates.stream()
                .filter(sample -> !sample.pattern().hasSlot() && sample.pattern().words().equals(words))
                .findFirst()
                .map(sample -> matched(sample, Map.of()));
        List<Sample> withSlots = candidates.stream().filter(sample -> sample.pattern().hasSlot()).toList();
        return exact.or(() -> firstWith(withSlots, words, true))
                .or(() -> firstWith(withSlots.stream().filter(sample -> !sample.pattern().isOnlySlots()).toList(),
                        words,
                        false));
    }

    private Optional<Match> firstWith(List<Sample> candidates, List<String> words, boolean known) {
        return candidates.stream()
                .flatMap(sample -> sample.pattern()
                        .slotsOf(words, (slot, spoken) -> fits(sample.intent(), slot, spoken, known))
                        .map(taken -> matched(sample, taken))
                        .stream())
                .findFirst();
    }

    private boolean fits(Intent intent, String slot, List<String> spoken, boolean known) {
        String type = intent.slots().get(slot);
        if (builtIn.has(type)) {
            return builtIn.value(type, spoken).isPresent();
        }
        return spoken.size() <= LONGEST_SLOT && (!known || resolve(type, spoken).isPresent());
    }

    private Optional<SlotValue> resolve(String type, List<String> spoken) {
        return names.find(model.skill().values(type), spoken);
    }

    private Match matched(Sample sample, Map<String, List<String>> taken) {
        var slots = new LinkedHashMap<String, Match.Slot>();
        sample.intent()
                .slots()
                .forEach((name, type) -> slots.put(name, slot(type, Optional.ofNullable(taken.get(name)))));
        return new Match(sample.intent().name(), slots);
    }

    private Match.Slot slot(String type, Optional<List<String>> spoken) {
        if (builtIn.has(type)) {
            return new Match.Slot(type, spoken.flatMap(words -> builtIn.value(type, words)), Optional.empty());
        }
        return new Match.Slot(type, spoken.map(words -> String.join(" ", words)),
                spoken.flatMap(words -> resolve(type, words))
                        .map(value -> new Match.Value(value.id(), value.name())));
    }
}

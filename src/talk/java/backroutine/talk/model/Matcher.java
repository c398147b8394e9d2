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
 * Finds the intent for what was said, as far as that can be told from sample utterances alone.
 *
 * <p>Alexa's own understanding is wider and unpublished; this one is strict enough to test a model with. It tries, and takes
 * the first that fits: the exact words of a sample; a sample whose slots are known values, numbers or times; a sample whose slot
 * has words that name no value; then all of that again with the words that mean nothing left out of both sides ("please",
 * "okay", "um", "now", "can you"). Where nothing fits, it is the fallback.
 */
public final class Matcher {
    /** Nobody says more words than this for a value of a slot type of ours. */
    private static final int LONGEST_SLOT = 5;

    private final InteractionModel model;
    private final FillerWords fillers;
    private final BuiltInSlots builtIn;
    private final ValueNames names;
    private final List<Sample> samples;
    private final List<Sample> essential;

    /** Reads the samples of a model, and what Alexa knows about its built-in intents. */
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
        this.essential = samples.stream().map(sample -> sample.without(fillers)).toList();
    }

    /** The intent for an utterance inside a session; the fallback where nothing fits. */
    public Match match(String utterance) {
        List<String> words = FillerWords.withoutWakeWord(SpokenWords.of(utterance));
        return find(samples, words).or(() -> find(essential, fillers.without(words)))
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
        if (builtIn.know(type)) {
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
        if (builtIn.know(type)) {
            return new Match.Slot(type, spoken.flatMap(words -> builtIn.value(type, words)), Optional.empty());
        }
        return new Match.Slot(type, spoken.map(words -> String.join(" ", words)),
                spoken.flatMap(words -> resolve(type, words))
                        .map(value -> new Match.Value(value.id(), value.name())));
    }
}

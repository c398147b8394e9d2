package backroutine.talk.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the intent for what was said, as far as that can be told from sample utterances alone.
 *
 * <p>Alexa's own understanding is wider and unpublished; this one is strict enough to test a model with. It tries, and takes
 * the first that fits: the exact words of a sample; a sample whose slots are known values, numbers or times; a sample whose slot
 * has words that name no value; then all of that again with the words that mean nothing left out of both sides ("please",
 * "okay", "um", "now", "can you"). Where nothing fits, it is the fallback.
 */
public final class Matcher {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "that", "this");

    private final InteractionModel model;
    private final List<Sample> samples;
    private final List<Sample> essential;

    /** Reads the samples of a model, and what Alexa knows about its built-in intents. */
    public Matcher(InteractionModel model) {
        this.model = model;
        var builtIn = BuiltInPhrases.of(model.locale());
        var all = new ArrayList<Sample>();
        model.intents().forEach(intent -> samplesOf(intent, intent.samples()).forEach(all::add));
        model.intents().forEach(intent -> samplesOf(intent, builtIn.of(intent)).forEach(all::add));
        this.samples = List.copyOf(all);
        this.essential = samples.stream().map(Sample::essential).toList();
    }

    /** The intent for an utterance inside a session; the fallback where nothing fits. */
    public Match match(String utterance) {
        List<String> words = SpokenWords.withoutWakeWord(SpokenWords.of(utterance));
        return find(samples, words).or(() -> find(essential, SpokenWords.essential(words)))
                .orElse(new Match("AMAZON.FallbackIntent", Map.of()));
    }

    private Optional<Match> find(List<Sample> candidates, List<String> words) {
        Optional<Match> exact = candidates.stream()
                .filter(sample -> !sample.hasSlot() && sample.words().equals(words))
                .findFirst()
                .map(sample -> matched(sample, Map.of()));
        List<Sample> withSlots = candidates.stream().filter(Sample::hasSlot).toList();
        return exact.or(() -> firstWith(withSlots, words, true))
                .or(() -> firstWith(withSlots.stream().filter(sample -> !sample.isOnlySlots()).toList(), words, false));
    }

    private Optional<Match> firstWith(List<Sample> candidates, List<String> words, boolean known) {
        return candidates.stream()
                .flatMap(sample -> sample.slotsOf(words, (slot, spoken) -> fits(sample.intent(), slot, spoken, known))
                        .map(taken -> matched(sample, taken))
                        .stream())
                .findFirst();
    }

    private boolean fits(Intent intent, String slot, List<String> spoken, boolean known) {
        String type = intent.slots().get(slot);
        if (BuiltInSlots.knows(type)) {
            return BuiltInSlots.value(type, spoken).isPresent();
        }
        return !known || resolve(type, spoken).isPresent();
    }

    private Optional<SlotValue> resolve(String type, List<String> spoken) {
        List<String> name = spoken.size() > 1 && ARTICLES.contains(spoken.getFirst())
                ? spoken.subList(1, spoken.size())
                : spoken;
        return model.types().getOrDefault(type, List.of()).stream().filter(value -> value.isNamedBy(name)).findFirst();
    }

    private Match matched(Sample sample, Map<String, List<String>> taken) {
        var slots = new LinkedHashMap<String, Match.Slot>();
        sample.intent()
                .slots()
                .forEach((name, type) -> slots.put(name, slot(type, Optional.ofNullable(taken.get(name)))));
        return new Match(sample.intent().name(), slots);
    }

    private Match.Slot slot(String type, Optional<List<String>> spoken) {
        if (BuiltInSlots.knows(type)) {
            return new Match.Slot(type, spoken.flatMap(words -> BuiltInSlots.value(type, words)), Optional.empty());
        }
        return new Match.Slot(type, spoken.map(words -> String.join(" ", words)),
                spoken.flatMap(words -> resolve(type, words))
                        .map(value -> new Match.Value(value.id(), value.name())));
    }

    private static Stream<Sample> samplesOf(Intent intent, List<String> texts) {
        return texts.stream().map(text -> new Sample(intent, sampleWords(text)));
    }

    /** Slot names keep their case; everything around them is made to sound alike. */
    private static List<String> sampleWords(String text) {
        var words = new ArrayList<String>();
        for (String part : text.split("(?=\\{)|(?<=})")) {
            if (part.startsWith("{")) {
                words.add(part.strip());
            } else {
                words.addAll(SpokenWords.of(part));
            }
        }
        return words;
    }
}

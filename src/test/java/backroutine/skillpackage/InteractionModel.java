package backroutine.skillpackage;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Alexa is taught to understand in one locale, read strictly: a property nobody knows fails.
 *
 * @param invocationName the words the skill is opened by
 * @param modelConfiguration how eagerly Alexa falls back
 * @param intents what a person may mean, with how she may say it
 * @param types the slot types that are ours
 */
public record InteractionModel(String invocationName, ModelConfiguration modelConfiguration, List<Intent> intents,
        List<SlotType> types) {
    private static final Path FOLDER = Path.of("skill-package", "interactionModels", "custom");

    /** Reads the model of a locale such as "en-US" from the skill package; the tests run in the project's folder. */
    public static InteractionModel of(String locale) throws IOException {
        return JsonMapper.builder()
                .build()
                .readValue(path(locale).toFile(), Document.class)
                .interactionModel()
                .languageModel();
    }

    /** Where the model of a locale lies. */
    public static Path path(String locale) {
        return FOLDER.resolve(locale + ".json");
    }

    /** The intent of this name. */
    public Intent intent(String name) {
        return intents.stream()
                .filter(intent -> intent.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model has no intent \"" + name + "\""));
    }

    /** The sample utterances of an intent, as written. */
    public List<String> samples(String intent) {
        return intent(intent).samples();
    }

    /** The values of a slot type of ours. */
    public List<SlotValue> slotValues(String type) {
        return types.stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model defines no slot type \"" + type + "\""))
                .values();
    }

    /** All that an intent's samples stand for: each with every value of its slots, normalised. */
    public Set<String> phrases(Intent intent) {
        return intent.samples()
                .stream()
                .flatMap(sample -> filled(sample, intent.slots()))
                .map(InteractionModel::normalised)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the intents of which {@code utterance} is a sample; one at most in a sound model. */
    public Set<String> meanings(String utterance) {
        return intents.stream()
                .filter(intent -> phrases(intent).contains(normalised(utterance)))
                .map(Intent::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the ear has it: no case, no apostrophes, no punctuation, single spaces. */
    static String normalised(String utterance) {
        return utterance.toLowerCase(Locale.ROOT).replaceAll("['’.,?!]", "").replaceAll("[\\s-]+", " ").strip();
    }

    private Stream<String> filled(String sample, List<Slot> slots) {
        if (slots.isEmpty()) {
            return Stream.of(sample);
        }
        Slot slot = slots.getFirst();
        String place = "{" + slot.name() + "}";
        Stream<String> heads = sample.contains(place)
                ? words(slot.type()).map(word -> sample.replace(place, word))
                : Stream.of(sample);
        return heads.flatMap(head -> filled(head, slots.subList(1, slots.size())));
    }

    private Stream<String> words(String type) {
        return type.startsWith("AMAZON.")
                ? Stream.of("ten")
                : slotValues(type).stream().flatMap(value -> value.words().stream());
    }

    private record Document(Wrapper interactionModel) {}

    private record Wrapper(InteractionModel languageModel) {}

    /** How eagerly Alexa falls back to the fallback intent. */
    public record ModelConfiguration(Sensitivity fallbackIntentSensitivity) {}

    /** LOW, MEDIUM or HIGH. */
    public record Sensitivity(String level) {}

    /** One thing a person may mean; Amazon's own begin with "AMAZON.". */
    public record Intent(String name, List<Slot> slots, List<String> samples) {
        /** Reads absent slots as none. */
        public Intent {
            slots = slots == null ? List.of() : List.copyOf(slots);
            samples = List.copyOf(samples);
        }

        /** Whether Alexa already knows how this is said. */
        public boolean builtIn() {
            return name.startsWith("AMAZON.");
        }
    }

    /** A gap in a sample, and what may stand in it. */
    public record Slot(String name, String type) {}

    /** What may stand in a slot. */
    public record SlotType(String name, List<SlotValue> values) {}

    /** One thing that a slot may name; the id is what reaches the code. */
    public record SlotValue(String id, Name name) {
        /** Every word for it: its name, then its synonyms. */
        public List<String> words() {
            return Stream.concat(Stream.of(name.value()), name.synonyms().stream()).toList();
        }
    }

    /** How a value is called. */
    public record Name(String value, List<String> synonyms) {}
}

package backroutine.talk.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words for each intent, as an example of what can be said. */
public final class Phrases {
    private final Map<String, String> words = new HashMap<>();

    /** The phrases of a model: the shortest that Alexa knows for a built-in intent, otherwise the first sample without a slot. */
    public Phrases(InteractionModel model) {
        Sample.of(model)
                .stream()
                .filter(sample -> sample.slots().isEmpty()
                        && model.alexa().phrases().containsKey(sample.intent().name()))
                .sorted(Comparator.comparingInt(sample -> sample.pattern().words().size()))
                .forEach(sample -> words.putIfAbsent(sample.intent().name(), sample.text()));
        model.skill()
                .intents()
                .forEach(intent -> intent.samples()
                        .stream()
                        .filter(sample -> !sample.contains("{"))
                        .findFirst()
                        .ifPresent(sample -> words.putIfAbsent(intent.name(), sample)));
    }

    /** The words for an intent; empty if the model has none without a slot. */
    public Optional<String> of(String intent) {
        return Optional.ofNullable(words.get(intent));
    }
}

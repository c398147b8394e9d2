package backroutine.talk.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortest words for each intent, as an example of what can be said. */
public final class Phrases {
    private final Map<String, String> shortest = new HashMap<>();

    /** The phrases of a model. */
    public Phrases(InteractionModel model) {
        List<Sample> samples = Sample.of(model).stream().filter(sample -> sample.slots().isEmpty()).toList();
        samples.stream()
                .sorted(Comparator.comparingInt(sample -> sample.pattern().words().size()))
                .forEach(sample -> shortest.putIfAbsent(sample.intent().name(), sample.text()));
    }

    /** The phrase for an intent; empty if the model has none without a slot. */
    public Optional<String> of(String intent) {
        return Optional.ofNullable(shortest.get(intent));
    }
}

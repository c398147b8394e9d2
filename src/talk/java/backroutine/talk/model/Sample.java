package backroutine.talk.model;

import backroutine.models.FillerWords;
import backroutine.models.Intent;
import backroutine.models.WordPattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A phrase and its intent. */
record Sample(Intent intent, WordPattern pattern) {
    /**
     * The samples of all intents, and the phrases that Alexa knows for its built-in ones. Those of the more severe classes of
     * safety are first.
     */
    static List<Sample> of(InteractionModel model) {
        Stream<Sample> samples = model.skill()
                .intents()
                .stream()
                .flatMap(intent -> intent.samples().stream().map(text -> new Sample(intent, WordPattern.of(text))));
        Stream<Sample> builtIn = model.skill()
                .intents()
                .stream()
                .flatMap(intent -> WordPattern
                        .ofTemplates(model.alexa().phrases().getOrDefault(intent.name(), List.of()))
                        .stream()
                        .map(phrase -> new Sample(intent, phrase)));
        return Stream.concat(samples, builtIn)
                .sorted((one, other) -> Integer.compare(other.severity(), one.severity()))
                .toList();
    }

    Sample without(FillerWords fillers) {
        return new Sample(intent, new WordPattern(fillers.without(pattern.words())));
    }

    int severity() {
        return intent.rules().severity();
    }

    /** The words of the sample as one text. */
    String text() {
        return String.join(" ", pattern.words());
    }

    /** The names of its slots, in their order. */
    List<String> slots() {
        return pattern.words()
                .stream()
                .filter(word -> word.startsWith("{"))
                .map(word -> word.substring(1, word.length() - 1))
                .toList();
    }

    /** Its words with the type in the place of each slot, such as {@code {BODY_PART}}. */
    List<String> typed() {
        return pattern.words()
                .stream()
                .map(word -> word.startsWith("{")
                        ? "{" + intent.slots().get(word.substring(1, word.length() - 1)) + "}"
                        : word)
                .collect(Collectors.toList());
    }
}

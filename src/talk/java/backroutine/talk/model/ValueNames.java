package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import backroutine.models.SlotValue;
import backroutine.models.SpokenWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a value of one slot type by one of its names, with or without an article, singular or plural. */
final class ValueNames {
    private final Set<String> articles;
    private final WordStems stems;
    private final Map<List<String>, SlotValue> byStems = new HashMap<>();

    ValueNames(AlexaSpeech alexa, List<SlotValue> values) {
        this.articles = Set.copyOf(alexa.articles());
        this.stems = new WordStems(alexa);
        values.forEach(value -> value.names()
                .forEach(name -> byStems.putIfAbsent(stems.of(SpokenWords.of(name)), value)));
    }

    /** The value that these words name. */
    Optional<SlotValue> find(List<String> words) {
        List<String> name = words.size() > 1 && articles.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
        return Optional.ofNullable(byStems.get(stems.of(name)));
    }
}

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
                .forEach(name -> byStems.putIfAbsent(stemsOf(SpokenWords.of(name)), value)));
    }

    /** The value that these words name. */
    Optional<SlotValue> find(List<String> words) {
        return Optional.ofNullable(byStems.get(stemsOf(words)));
    }

    /** The stems without an article before them: a name may be written with its article, and be said without it. */
    private List<String> stemsOf(List<String> words) {
        boolean article = words.size() > 1 && articles.contains(words.getFirst());
        return stems.of(article ? words.subList(1, words.size()) : words);
    }
}

package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import backroutine.models.SlotValue;
import backroutine.models.SpokenWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds a value of a slot type by one of its names, with or without an article, singular or plural. */
final class ValueNames {
    private final Set<String> articles;
    private final WordStems stems;
    /** The stems of each name; they are asked for again and again. */
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    ValueNames(AlexaSpeech alexa) {
        this.articles = Set.copyOf(alexa.articles());
        this.stems = new WordStems(alexa);
    }

    /** The value that these words name. */
    Optional<SlotValue> find(List<SlotValue> values, List<String> words) {
        List<String> name = words.size() > 1 && articles.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
        List<String> said = stems.of(name);
        return values.stream().filter(value -> value.names().anyMatch(other -> stems(other).equals(said))).findFirst();
    }

    private List<String> stems(String name) {
        return known.computeIfAbsent(name, words -> stems.of(SpokenWords.of(words)));
    }
}

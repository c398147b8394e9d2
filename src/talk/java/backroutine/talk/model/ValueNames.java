package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import backroutine.models.SlotValue;
import backroutine.models.SpokenWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a value of a slot type by one of its names, with or without an article, singular or plural. */
final class ValueNames {
    private final Set<String> articles;
    private final List<Pattern> endings;

    ValueNames(AlexaSpeech alexa) {
        this.articles = Set.copyOf(alexa.articles());
        this.endings = alexa.endings();
    }

    /** The value that these words name. */
    Optional<SlotValue> find(List<SlotValue> values, List<String> words) {
        List<String> name = words.size() > 1 && articles.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
        List<String> stems = stems(name);
        return values.stream()
                .filter(value -> value.names().anyMatch(known -> stems(SpokenWords.of(known)).equals(stems)))
                .findFirst();
    }

    /** For comparison only: "bridges" and "bridge" have the same stem, which need not be a word. */
    private List<String> stems(List<String> words) {
        return words.stream().map(this::stem).toList();
    }

    private String stem(String word) {
        String stem = word;
        for (Pattern ending : endings) {
            stem = ending.matcher(stem).replaceFirst("");
        }
        return stem;
    }
}

package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Words without their endings, for comparison only: "bridges" and "bridge" have the same stem, which need not be a word. */
final class WordStems {
    private final List<Pattern> endings;
    /** The stem of each word that was asked for; there are only so many words. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    WordStems(AlexaSpeech alexa) {
        this.endings = alexa.endings();
    }

    /** The stems of words, in their order. The name of a slot type in braces stays as it is. */
    List<String> of(List<String> words) {
        return words.stream()
                .map(word -> word.startsWith("{") ? word : known.computeIfAbsent(word, this::stem))
                .toList();
    }

    private String stem(String word) {
        String stem = word;
        for (Pattern ending : endings) {
            stem = ending.matcher(stem).replaceFirst("");
        }
        return stem;
    }
}

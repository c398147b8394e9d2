package backroutine.talk.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How severe words are. A word is as severe as the mildest intent that has it in a sample, so "bleeding" is severe and "stop" is
 * not. Two neighbouring words are rated in the same way: "can't move" is severe, while each of its words is not.
 */
final class AlarmWords {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    /** Counts a phrase of an intent of this severity. */
    void add(List<String> phrase, int severity) {
        phrase.forEach(word -> words.merge(word, severity, Math::min));
        pairs(phrase).forEach(pair -> pairs.merge(pair, severity, Math::min));
    }

    /** The severity of the most severe word; 0 if none is. */
    int severity(Collection<String> phrase) {
        return phrase.stream().mapToInt(word -> words.getOrDefault(word, 0)).max().orElse(0);
    }

    /** The severe words and neighbouring words of a phrase. */
    Set<String> in(List<String> phrase) {
        Set<String> severe = new HashSet<>();
        phrase.stream().filter(word -> words.getOrDefault(word, 0) > 0).forEach(severe::add);
        pairs(phrase).stream().filter(pair -> pairs.getOrDefault(pair, 0) > 0).forEach(severe::add);
        return severe;
    }

    private static Set<String> pairs(List<String> phrase) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < phrase.size(); i++) {
            pairs.add(phrase.get(i - 1) + " " + phrase.get(i));
        }
        return pairs;
    }
}

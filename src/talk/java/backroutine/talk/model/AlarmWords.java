package backroutine.talk.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How severe words are. A word is as severe as the mildest intent that has it in a sample, so "bleeding" is severe and "stop" is
 * not. Two neighbouring words are rated in the same way: "can't move" is severe, while each of its words is not. The name of a
 * slot type is never severe, for people name their legs without any alarm.
 */
final class AlarmWords {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Set<String> plain;

    /** Without any phrase yet; a pair with one of the plain words, such as "leg is", is never severe. */
    AlarmWords(Collection<String> plain) {
        this.plain = Set.copyOf(plain);
    }

    /** Counts a phrase of an intent of this severity. */
    void add(List<String> phrase, int severity) {
        phrase.stream().filter(AlarmWords::isWord).forEach(word -> words.merge(word, severity, Math::min));
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

    private Set<String> pairs(List<String> phrase) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < phrase.size(); i++) {
            if (tells(phrase.get(i - 1)) && tells(phrase.get(i))) {
                pairs.add(phrase.get(i - 1) + " " + phrase.get(i));
            }
        }
        return pairs;
    }

    /** Whether a word can make a pair alarming. */
    private boolean tells(String word) {
        return isWord(word) && !plain.contains(word);
    }

    private static boolean isWord(String word) {
        return !word.startsWith("{");
    }
}

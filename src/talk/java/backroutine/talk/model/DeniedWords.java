package backroutine.talk.model;

import backroutine.models.AlexaSpeech.NearestWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the severe words that somebody denies: "dizzy" in "i don't feel dizzy", "pain" in "i'm not in pain". A word that is alarming
 * because it is denied, such as "breathing" in "the baby is not breathing", is never taken for one of them.
 */
final class DeniedWords {
    private final WordStems stems;
    private final Set<String> denials;
    private final Set<String> between;
    private final Set<String> alarmingIfDenied = new HashSet<>();

    DeniedWords(NearestWords words, WordStems stems) {
        this.stems = stems;
        this.denials = Set.copyOf(words.denials());
        this.between = Set.copyOf(words.denied());
    }

    /** Learns from a sample of a severe intent which words are alarming if they are denied. */
    void addAlarm(List<String> sample) {
        for (int at = 0; at < sample.size(); at++) {
            int denied = deniedBy(sample, at);
            if (denied > 0) {
                alarmingIfDenied.add(stem(sample.get(denied)));
            }
        }
    }

    /** An utterance without the severe words that it denies, and without what denies them. */
    List<String> without(List<String> said, AlarmWords alarms) {
        List<String> told = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            int denied = deniedBy(said, at);
            if (denied > 0 && isDenied(said.get(denied), alarms)) {
                at = denied + 1;
            } else {
                told.add(said.get(at++));
            }
        }
        return told;
    }

    private boolean isDenied(String word, AlarmWords alarms) {
        String stem = stem(word);
        return !alarmingIfDenied.contains(stem) && alarms.severity(List.of(stem)) > 0;
    }

    /** The place of the word that a word denies, at once or after words that may stand between; 0 if it denies none. */
    private int deniedBy(List<String> words, int denial) {
        if (!denials.contains(words.get(denial))) {
            return 0;
        }
        int next = denial + 1;
        while (next < words.size() && between.contains(words.get(next))) {
            next++;
        }
        return next < words.size() ? next : 0;
    }

    private String stem(String word) {
        return stems.of(List.of(word)).getFirst();
    }
}

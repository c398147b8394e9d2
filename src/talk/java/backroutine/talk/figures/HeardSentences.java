package backroutine.talk.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * HeardSentences that were heard. A sentence ends with a full stop, a question mark or an exclamation mark; what ends with none of
 * them, such as a number that is counted, is no sentence. Capital letters make no difference.
 *
 * @param times how often each sentence was heard, in small letters; the most heard ones first
 */
public record HeardSentences(SequencedMap<String, Integer> times) {
    private static final String END = "(?<=[.?!])\\s+";
    private static final String SENTENCE = ".*[.?!]";

    /** The sentences of what was heard. */
    static HeardSentences in(Stream<Heard> heard) {
        Map<String, Integer> times = new LinkedHashMap<>();
        heard.flatMap(said -> Stream.of(said.words().strip().split(END)))
                .filter(part -> part.matches(SENTENCE))
                .forEach(sentence -> times.merge(sentence.toLowerCase(Locale.ROOT), 1, Integer::sum));
        SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
        times.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new HeardSentences(sorted);
    }

    /** The number of words in a text. */
    static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** How many sentences were heard. */
    public int spoken() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many different sentences were heard. */
    public int different() {
        return times.size();
    }

    /** The median number of words of the different sentences; 0 if there is none. */
    public int medianWords() {
        List<Integer> lengths = times.keySet().stream().map(HeardSentences::words).sorted().toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    /** The sentence with the most words; empty if there is none. */
    public String longest() {
        return times.keySet().stream().max(Comparator.comparingInt(HeardSentences::words)).orElse("");
    }
}

package backroutine.talk.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Samples with slots, indexed by the rarest of their other words: a model has thousands, and few have only words that were said. */
final class SlottedSamples {
    /** For samples that consist of slots. */
    private static final String NO_WORD = "";

    private final Map<String, List<Slotted>> byRarest = new HashMap<>();

    /** A sample with its position among all, and its words that are no slots. */
    private record Slotted(int position, Sample sample, Set<String> words) {
        static Slotted of(int position, Sample sample) {
            return new Slotted(position, sample, sample.pattern()
                    .words()
                    .stream()
                    .filter(word -> !word.startsWith("{"))
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    SlottedSamples(List<Sample> samples) {
        List<Slotted> all = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (Sample sample : samples) {
            Slotted slotted = Slotted.of(all.size(), sample);
            all.add(slotted);
            slotted.words().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        for (Slotted slotted : all) {
            String rarest = slotted.words().stream().min(Comparator.comparing(frequency::get)).orElse(NO_WORD);
            byRarest.computeIfAbsent(rarest, word -> new ArrayList<>()).add(slotted);
        }
    }

    /** The samples whose words, without the slots, have all been said; in their order. */
    Stream<Sample> in(List<String> said) {
        Set<String> words = Set.copyOf(said);
        return Stream.concat(Stream.of(NO_WORD), words.stream())
                .flatMap(word -> byRarest.getOrDefault(word, List.of()).stream())
                .filter(slotted -> words.containsAll(slotted.words()))
                .sorted(Comparator.comparingInt(Slotted::position))
                .map(Slotted::sample);
    }
}

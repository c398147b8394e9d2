package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the sample that is nearest to an utterance by its words.
 *
 * <p>An utterance with a severe word is taken only for an intent that is at least as severe. A severe intent is taken only for
 * an utterance that has a severe word of the sample. What is denied, such as pain in "no pain", is no such word, and
 * what is left is taken for an alarm or for nothing. Between samples that are about equally near, the more severe one is taken.
 */
final class NearestSample {
    /** How near a sample has to be, from 0 to 1. */
    private static final double NEAR = 0.6;
    /** Samples are about equally near if they differ by less. */
    private static final double EQUAL = 0.08;
    /** How much further words around an alarm take away. */
    private static final double WORDS_AROUND_ALARM = 0.25;
    private static final double MISSING_OF_ALARM = 0.75;
    private static final double OTHER_WORDS = 0.5;

    private final WordStems stems;
    private final DeniedWords denied;
    private final SlotValues values;
    private final Set<String> ignored;
    private final Set<String> negations;
    private final WordWeights weights = new WordWeights();
    private final AlarmWords alarms;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Sample sample, Words words, String type) {}

    /** The words that are compared, and what is known of them. */
    private record Words(Set<String> stems, Set<String> alarms, boolean negated, double weight) {}

    private record Said(TypedWords typed, Words words) {}

    private record Scored(Candidate candidate, Said said, double score) {
        /** Whether a severe sample of some words was said among others: "I was sad and I can't breathe". */
        boolean isWholeAlarm() {
            Set<String> sample = candidate.words().stems();
            return candidate.sample().severity() > 0 && sample.size() > 1 && said.words().stems().containsAll(sample);
        }
    }

    NearestSample(AlexaSpeech alexa, List<Sample> samples, SlotValues values) {
        this.stems = new WordStems(alexa);
        this.alarms = new AlarmWords(stems.of(alexa.nearest().plain()));
        this.denied = new DeniedWords(alexa.nearest(), stems);
        this.values = values;
        this.ignored = Set.copyOf(alexa.nearest().ignored());
        this.negations = Set.copyOf(stems.of(alexa.nearest().negations()));
        for (Sample sample : samples) {
            List<String> words = compared(sample.typed());
            weights.add(sample.intent().name(), words);
            alarms.add(words, sample.severity());
            if (sample.severity() > 0) {
                denied.addAlarm(sample.typed());
            }
        }
        for (Sample sample : samples) {
            String type = sample.slots().isEmpty() ? "" : sample.intent().slots().get(sample.slots().getFirst());
            candidates.add(new Candidate(sample, words(sample.typed()), type));
        }
    }

    /** The severity that an intent must have at least to be meant by these words. */
    int leastSeverity(List<String> said) {
        return alarms.severity(compared(denied.without(said, alarms)));
    }

    /** The match of the nearest sample; empty if none is near, or if nothing but a sample is taken for its intent. */
    Optional<Match> find(List<String> said) {
        List<String> told = denied.without(said, alarms);
        boolean denies = told.size() < said.size();
        int lowest = Math.max(alarms.severity(compared(told)), denies ? 1 : 0);
        Map<String, Said> typed = new HashMap<>();
        List<Scored> near = candidates.stream()
                .filter(candidate -> candidate.sample().severity() >= lowest)
                .map(candidate -> scored(candidate,
                        typed.computeIfAbsent(candidate.type(), type -> said(type, told))))
                .filter(scored -> scored.score() >= NEAR)
                .toList();
        double best = near.stream().mapToDouble(Scored::score).max().orElse(0);
        return near.stream()
                .filter(scored -> scored.score() > best - EQUAL || scored.isWholeAlarm())
                .max(Comparator.comparingInt((Scored scored) -> scored.candidate().sample().severity())
                        .thenComparingDouble(Scored::score))
                .filter(scored -> !scored.candidate().sample().intent().rules().samplesOnly())
                .map(this::match);
    }

    private Said said(String type, List<String> said) {
        TypedWords typed = type.isEmpty() ? TypedWords.plain(said) : TypedWords.with(type, said, values);
        return new Said(typed, words(typed.words()));
    }

    private Scored scored(Candidate candidate, Said said) {
        boolean severe = candidate.sample().severity() > 0;
        Words sample = candidate.words();
        Words words = said.words();
        boolean possible = said.typed().values().size() >= candidate.sample().slots().size()
                && (severe
                        ? words.alarms().stream().anyMatch(sample.alarms()::contains)
                                && (words.negated() || !sample.negated())
                        : words.negated() == sample.negated());
        double both = possible
                ? weights.of(words.stems().stream().filter(sample.stems()::contains).toList())
                : 0;
        if (both == 0) {
            return new Scored(candidate, said, 0);
        }
        double around = words.weight() - both;
        double missing = sample.weight() - both;
        double difference = severe
                ? WORDS_AROUND_ALARM * around + MISSING_OF_ALARM * missing
                : OTHER_WORDS * (around + missing);
        return new Scored(candidate, said, both / (both + difference));
    }

    private Words words(List<String> words) {
        List<String> compared = compared(words);
        Set<String> stems = Set.copyOf(compared);
        return new Words(stems, alarms.in(compared), compared.stream().anyMatch(negations::contains),
                weights.of(stems));
    }

    private List<String> compared(List<String> words) {
        return stems.of(words.stream().filter(word -> !ignored.contains(word)).toList());
    }

    private Match match(Scored scored) {
        Sample sample = scored.candidate().sample();
        Map<String, List<String>> taken = new HashMap<>();
        List<String> slots = sample.slots();
        for (int i = 0; i < slots.size(); i++) {
            taken.put(slots.get(i), scored.said().typed().values().get(i));
        }
        return values.match(sample.intent(), taken, Optional.of(sample.text()));
    }
}

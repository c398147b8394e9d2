package backroutine.talk.model;

import backroutine.models.WordPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds samples by the words of an utterance. Where several match, the first one is found. */
final class SampleIndex {
    private final Map<List<String>, Sample> byWords = new HashMap<>();
    private final SlottedSamples withSlots;
    private final SlotValues values;

    SampleIndex(List<Sample> samples, SlotValues values) {
        samples.stream()
                .filter(sample -> !sample.pattern().hasSlot())
                .forEach(sample -> byWords.putIfAbsent(sample.pattern().words(), sample));
        this.withSlots = new SlottedSamples(
                samples.stream().filter(sample -> sample.pattern().hasSlot()).toList());
        this.values = values;
    }

    /** The match of a sample that has exactly these words, or else of one whose slots have known values. */
    Optional<Match> known(List<String> words) {
        Fits isValue = asked(values::isValue);
        return Optional.ofNullable(byWords.get(words))
                .map(sample -> values.match(sample.intent(), Map.of(), Optional.empty()))
                .or(() -> withSlots.in(words)
                        .flatMap(sample -> match(sample, words, isValue).stream())
                        .findFirst());
    }

    /**
     * The match of a sample whose slots have words that name no value.
     *
     * @param least how severe the intent must be at least
     */
    Optional<Match> unknown(List<String> words, int least) {
        Fits canHold = asked(values::canHold);
        return withSlots.in(words)
                .filter(sample -> !sample.pattern().isOnlySlots() && sample.severity() >= least)
                .flatMap(sample -> match(sample, words, canHold).stream())
                .findFirst();
    }

    private interface Fits {
        boolean test(String type, List<String> spoken);
    }

    /** Many samples ask the same of the words of one utterance, and to read a time takes long. */
    private static Fits asked(Fits fits) {
        Map<List<Object>, Boolean> known = new HashMap<>();
        return (type, spoken) -> known.computeIfAbsent(List.of(type, spoken), _ -> fits.test(type, spoken));
    }

    private Optional<Match> match(Sample sample, List<String> words, Fits fits) {
        WordPattern pattern = sample.pattern();
        return pattern.slotsOf(words, (slot, spoken) -> fits.test(sample.intent().slots().get(slot), spoken))
                .map(taken -> values.match(sample.intent(), taken, Optional.empty()));
    }
}

package backroutine.models;

import backroutine.json.InvalidFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes the sample utterances of one intent, and refuses what Amazon would refuse. */
final class IntentSamples {
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{M}&&[^\\p{Lu}]]+(['’.-][\\p{L}\\p{M}&&[^\\p{Lu}]]+)*");

    private final String intent;
    private final Map<String, String> slots;
    private final String invocationName;
    private final Consumer<InvalidFileException> mistakes;

    /**
     * Samples of an intent.
     *
     * @param slots the slots of the intent, name to type
     * @param invocationName the words that open the skill; no sample may contain them
     * @param mistakes takes each mistake; if it does not throw it, the other samples are made
     */
    IntentSamples(String intent, Map<String, String> slots, String invocationName,
            Consumer<InvalidFileException> mistakes) {
        this.intent = intent;
        this.slots = slots;
        this.invocationName = invocationName;
        this.mistakes = mistakes;
    }

    /**
     * The samples of a section, in its order. Two templates may have samples in common.
     *
     * @throws backroutine.json.InvalidFileException if a template has a mistake, or a slot of the intent has no sample
     */
    List<Sample> of(Utterances.Section section) {
        List<Sample> samples = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Utterances.Line line : section.lines()) {
            List<Sample> added = of(line).stream()
                    .filter(sample -> known.add(SpokenWords.normalised(sample.text())))
                    .toList();
            if (added.isEmpty()) {
                mistakes.accept(line.place()
                        .wrong("\"" + line.text() + "\" has no sample that the lines above do not have: remove it"));
            }
            added.forEach(this::check);
            samples.addAll(added);
        }
        if (samples.size() > AmazonLimits.SAMPLES_OF_AN_INTENT) {
            mistakes.accept(section.place()
                    .wrong(intent + " has " + samples.size() + " samples, but may have "
                            + AmazonLimits.SAMPLES_OF_AN_INTENT + " at most: remove optional words"));
        }
        Set<String> unused = new TreeSet<>(slots.keySet());
        samples.forEach(sample -> sample.slots().forEach(unused::remove));
        if (!unused.isEmpty()) {
            mistakes.accept(section.place()
                    .wrong(intent + " has no sample with the slot " + String.join(", ", unused)
                            + ": add one, or remove the slot from intents.json"));
        }
        return samples;
    }

    private List<Sample> of(Utterances.Line line) {
        long combinations = line.template().combinations();
        if (combinations > AmazonLimits.SAMPLES_OF_A_TEMPLATE) {
            mistakes.accept(line.place()
                    .wrong("\"" + line.text() + "\" has " + combinations + " combinations, but may have "
                            + AmazonLimits.SAMPLES_OF_A_TEMPLATE + " at most: split it into several lines"));
        }
        return line.template().phrases().stream().map(text -> new Sample(intent, text, line.place())).toList();
    }

    private void check(Sample sample) {
        if (sample.text().length() > AmazonLimits.SAMPLE_CHARACTERS) {
            mistakes.accept(sample.wrong("has " + sample.text().length() + " characters, but may have "
                    + AmazonLimits.SAMPLE_CHARACTERS + " at most: shorten it"));
        }
        for (String slot : sample.slots()) {
            if (!slots.containsKey(slot)) {
                mistakes.accept(sample.wrong("has the slot {" + slot + "}, but the slots of " + intent + " are "
                        + (slots.isEmpty() ? "none" : String.join(", ", slots.keySet()))
                        + ": correct its name, or add the slot to intents.json"));
            }
        }
        for (String word : sample.text().split(" ")) {
            if (!word.startsWith("{") && !WORD.matcher(word).matches()) {
                mistakes.accept(
                        sample.wrong("has \"" + word + "\": write lower-case words without digits and punctuation"));
            }
        }
        String words = " " + SpokenWords.normalised(sample.text()) + " ";
        if (words.contains(" alexa ") || words.contains(" " + SpokenWords.normalised(invocationName) + " ")) {
            mistakes.accept(sample.wrong("contains the words that open the skill: write only what is said after them"));
        }
    }
}

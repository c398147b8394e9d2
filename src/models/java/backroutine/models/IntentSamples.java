package backroutine.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the sample utterances of one intent, each within what Amazon takes. */
final class IntentSamples {
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{M}&&[^\\p{Lu}]]+(['’.-][\\p{L}\\p{M}&&[^\\p{Lu}]]+)*");

    private final String intent;
    private final Map<String, String> slots;
    private final String invocationName;

    /**
     * The samples of an intent.
     *
     * @param slots the intent's slots, name to type
     * @param invocationName what no sample may repeat
     */
    IntentSamples(String intent, Map<String, String> slots, String invocationName) {
        this.intent = intent;
        this.slots = slots;
        this.invocationName = invocationName;
    }

    /** The samples of a section, in its order; templates may share some of them. */
    List<Sample> of(Utterances.Section section) {
        List<Sample> samples = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Utterances.Line line : section.lines()) {
            List<Sample> added = of(line).stream()
                    .filter(sample -> known.add(SpokenWords.normalised(sample.text())))
                    .toList();
            if (added.isEmpty()) {
                throw new LanguageFileException(line.place(),
                        "\"" + line.text() + "\" adds nothing to the lines above it: remove it");
            }
            added.forEach(this::check);
            samples.addAll(added);
        }
        if (samples.size() > AmazonLimits.SAMPLES_OF_AN_INTENT) {
            throw new LanguageFileException(section.place(), intent + " has " + samples.size() + " samples, of "
                    + AmazonLimits.SAMPLES_OF_AN_INTENT + " at most: remove optional words");
        }
        Set<String> unused = new HashSet<>(slots.keySet());
        samples.forEach(sample -> sample.slots().forEach(unused::remove));
        if (!unused.isEmpty()) {
            throw new LanguageFileException(section.place(),
                    intent + " has no sample with " + unused + ": add one, or remove the slot from intents.json");
        }
        return samples;
    }

    private List<Sample> of(Utterances.Line line) {
        long combinations = line.template().combinations();
        if (combinations > AmazonLimits.SAMPLES_OF_A_TEMPLATE) {
            throw new LanguageFileException(line.place(), "\"" + line.text() + "\" has " + combinations
                    + " combinations, of " + AmazonLimits.SAMPLES_OF_A_TEMPLATE + " at most: make several lines of it");
        }
        return line.template().phrases().stream().map(text -> new Sample(intent, text, line.place())).toList();
    }

    private void check(Sample sample) {
        if (sample.text().length() > AmazonLimits.SAMPLE_CHARACTERS) {
            throw sample.refused("is longer than " + AmazonLimits.SAMPLE_CHARACTERS + " characters");
        }
        for (String slot : sample.slots()) {
            if (!slots.containsKey(slot)) {
                throw sample.refused("has the slot {" + slot + "}, and " + intent + " has "
                        + (slots.isEmpty() ? "none" : slots.keySet())
                        + ": use one of these, or add it to intents.json");
            }
        }
        for (String word : sample.text().split(" ")) {
            if (!word.startsWith("{") && !WORD.matcher(word).matches()) {
                throw sample.refused("has \"" + word + "\": write lower-case words without figures and punctuation");
            }
        }
        String words = " " + SpokenWords.normalised(sample.text()) + " ";
        if (words.contains(" alexa ") || words.contains(" " + SpokenWords.normalised(invocationName) + " ")) {
            throw sample.refused("repeats what opens the skill: write only what is said after it");
        }
    }
}

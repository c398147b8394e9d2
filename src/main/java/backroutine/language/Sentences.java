package backroutine.language;

import backroutine.json.InvalidFileException;
import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.text.MessageValue;
import backroutine.text.MessageValue.Number;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sentences of one language, by {@link SentenceId}. A sentence may have other forms for certain numbers:
 * {@code coach.remaining-sets.one}. It may have variants, which say the same in other words: {@code coach.goodbye~2}.
 *
 * @param file the file they were read from, for error messages
 * @param templates the sentences by id
 * @param plurals the forms of this language
 */
record Sentences(String file, Map<String, SentenceTemplate> templates, PluralForms plurals) {
    Sentences {
        templates = Map.copyOf(templates);
        VariantCheck.check(templates, plurals);
    }

    /**
     * The sentence of this id for these values. The first placeholder with a number chooses the plural form.
     *
     * @param variant chooses among the variants of the sentence: the one at this number modulo their number
     * @throws IllegalArgumentException if there is no sentence of this id
     */
    SentenceTemplate of(String id, Map<String, MessageValue> values, int variant) {
        String varied = varied(id, variant);
        SentenceTemplate sentence = templates.get(varied);
        if (sentence == null) {
            throw new IllegalArgumentException(file + " has no sentence " + id);
        }
        for (Placeholder placeholder : sentence.placeholders()) {
            if (values.get(placeholder.name()) instanceof Number(int number)) {
                return plurals.of(number).map(form -> templates.get(varied + "." + form)).orElse(sentence);
            }
        }
        return sentence;
    }

    private String varied(String id, int variant) {
        if (variant == 0) {
            return id;
        }
        int variants = 1;
        while (templates.containsKey(SentenceId.variant(id, variants + 1))) {
            variants++;
        }
        return SentenceId.variant(id, Math.floorMod(variant, variants) + 1);
    }

    /**
     * These sentences with others in their place, for a region in which something is said in another way.
     *
     * @param file the file of the others, for error messages
     * @throws InvalidFileException if one of them replaces no sentence, or takes other values
     */
    Sentences inRegion(String file, Map<String, SentenceTemplate> others) {
        Map<String, SentenceTemplate> all = new HashMap<>(templates);
        others.forEach((id, other) -> {
            SentenceTemplate replaced = templates.get(id);
            if (replaced == null) {
                throw new InvalidFileException(id + " replaces no sentence: speech.properties has none of this id");
            }
            if (!names(replaced).equals(names(other))) {
                throw new InvalidFileException(id + " must have the placeholders of the sentence in speech.properties: "
                        + replaced.placeholders() + ", not " + other.placeholders());
            }
            all.put(id, other);
        });
        return new Sentences(file, all, plurals);
    }

    /** The names of the values that a sentence takes; a region may take them in other forms. */
    private static Set<String> names(SentenceTemplate sentence) {
        return sentence.placeholders().stream().map(Placeholder::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of all sentences, plural forms and variants included. */
    Set<String> ids() {
        return templates.keySet();
    }
}

package backroutine.language;

import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.text.MessageValue;
import backroutine.text.MessageValue.Number;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of one language, by id; a sentence may have others beside it for certain numbers, whose ids end in the name of
 * the plural form: {@code coach.remaining-sets.one}.
 *
 * @param file what they were read from, for messages
 * @param templates by id
 * @param plurals the forms of this language
 */
record Sentences(String file, Map<String, SentenceTemplate> templates, PluralForms plurals) {
    Sentences {
        templates = Map.copyOf(templates);
    }

    /**
     * The sentence of this id for these values. The first number in it chooses the form.
     *
     * @throws IllegalArgumentException if there is none
     */
    SentenceTemplate of(String id, Map<String, MessageValue> values) {
        SentenceTemplate sentence = templates.get(id);
        if (sentence == null) {
            throw new IllegalArgumentException(file + " has no sentence " + id);
        }
        for (Placeholder placeholder : sentence.placeholders()) {
            if (values.get(placeholder.name()) instanceof Number(int number)) {
                return plurals.of(number).map(form -> templates.get(id + "." + form)).orElse(sentence);
            }
        }
        return sentence;
    }

    /** The ids of all sentences, those for certain numbers among them. */
    Set<String> ids() {
        return templates.keySet();
    }
}

package backroutine.language;

import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.text.MessageValue;
import backroutine.text.MessageValue.Number;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of one language, by id. A sentence may have variants for certain numbers, whose ids end with the name of the
 * plural form: {@code coach.remaining-sets.one}.
 *
 * @param file the file they were read from, for error messages
 * @param templates the sentences by id
 * @param plurals the forms of this language
 */
record Sentences(String file, Map<String, SentenceTemplate> templates, PluralForms plurals) {
    Sentences {
        templates = Map.copyOf(templates);
    }

    /**
     * The sentence of this id for these values. The first placeholder with a number chooses the plural form.
     *
     * @throws IllegalArgumentException if there is no sentence of this id
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

    /** The ids of all sentences, variants for certain numbers included. */
    Set<String> ids() {
        return templates.keySet();
    }
}

package backroutine.language;

import backroutine.json.InvalidFileException;
import backroutine.language.SentenceTemplate.Placeholder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks the variants of sentences: numbers without gaps, the same placeholders, the same plural forms. */
final class VariantCheck {
    private VariantCheck() {}

    static void check(Map<String, SentenceTemplate> templates, PluralForms plurals) {
        new TreeMap<>(templates).forEach((id, sentence) -> {
            SentenceId parts = parts(id, plurals);
            if (parts.variant() > 1) {
                requireTheOneBefore(id, parts, templates);
                requirePlaceholders(id, parts, templates);
                requireForms(parts, templates, plurals);
            }
        });
    }

    private static SentenceId parts(String id, PluralForms plurals) {
        try {
            return SentenceId.of(id, plurals);
        } catch (IllegalArgumentException refused) {
            throw new InvalidFileException(refused.getMessage());
        }
    }

    private static void requireTheOneBefore(String id, SentenceId parts, Map<String, SentenceTemplate> templates) {
        if (!templates.containsKey(parts.before())) {
            throw new InvalidFileException(id + " is there without " + parts.before()
                    + ": number the variants of a sentence from ~2 without gaps");
        }
    }

    /** The first variant of the same form has the placeholders that all have. */
    private static void requirePlaceholders(String id, SentenceId parts, Map<String, SentenceTemplate> templates) {
        String first = parts.message() + parts.form().map(form -> "." + form).orElse("");
        Set<String> needed = names(templates.get(first));
        Set<String> there = names(templates.get(id));
        if (!needed.equals(there)) {
            throw new InvalidFileException(
                    id + " must have the placeholders of " + first + ": " + needed + ", not " + there);
        }
    }

    private static void requireForms(SentenceId parts, Map<String, SentenceTemplate> templates, PluralForms plurals) {
        String variant = SentenceId.variant(parts.message(), parts.variant());
        for (String form : plurals.numbers().keySet()) {
            if (templates.containsKey(parts.message() + "." + form) && !templates.containsKey(variant + "." + form)) {
                throw new InvalidFileException(variant + "." + form + " is missing, but must be there, because "
                        + parts.message() + " has the form " + form);
            }
        }
    }

    private static Set<String> names(SentenceTemplate sentence) {
        return sentence.placeholders().stream().map(Placeholder::name).collect(Collectors.toUnmodifiableSet());
    }
}

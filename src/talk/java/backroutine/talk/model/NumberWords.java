package backroutine.talk.model;

import backroutine.models.SpokenWords;
import backroutine.models.Template;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads a number from 0 to 999, in the words of a language or in digits. */
public final class NumberWords {
    private static final int HUNDRED = 100;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private final Map<List<String>, Integer> belowHundred = new HashMap<>();
    private final List<List<List<String>>> hundreds;

    /**
     * Number words.
     *
     * @param belowHundred the words for 0 to 99
     * @param forms other words for some numbers, such as the feminine ones
     * @param hundreds templates for 100, 200 … 900, with what may join them to a number below 100
     */
    private NumberWords(List<String> belowHundred, Collection<Map<Integer, String>> forms, List<Template> hundreds) {
        for (int number = 0; number < belowHundred.size(); number++) {
            this.belowHundred.put(SpokenWords.of(belowHundred.get(number)), number);
        }
        forms.forEach(form -> form
                .forEach((number, words) -> this.belowHundred.putIfAbsent(SpokenWords.of(words), number)));
        this.hundreds = hundreds.stream()
                .map(template -> template.phrases().stream().map(SpokenWords::of).toList())
                .toList();
    }

    /** The number words of a model's language. */
    public static NumberWords of(InteractionModel model) {
        return new NumberWords(model.numbers(), model.files().language().numberForms().values(),
                model.alexa().hundreds());
    }

    /** The number of a text; empty if it is not a number. */
    public OptionalInt value(String text) {
        return value(SpokenWords.of(text));
    }

    /** The number that all of these words are; empty if they are not a number. */
    OptionalInt value(List<String> words) {
        if (words.size() == 1 && DIGITS.matcher(words.getFirst()).matches()) {
            return OptionalInt.of(Integer.parseInt(words.getFirst()));
        }
        Integer below = belowHundred.get(words);
        return below == null ? aboveHundred(words) : OptionalInt.of(below);
    }

    private OptionalInt aboveHundred(List<String> words) {
        for (int i = 0; i < hundreds.size(); i++) {
            for (List<String> hundred : hundreds.get(i)) {
                int length = hundred.size();
                int rest = words.size() < length || !words.subList(0, length).equals(hundred)
                        ? -1
                        : words.size() == length
                                ? 0
                                : belowHundred.getOrDefault(words.subList(length, words.size()), -1);
                if (rest >= 0) {
                    return OptionalInt.of((i + 1) * HUNDRED + rest);
                }
            }
        }
        return OptionalInt.empty();
    }
}

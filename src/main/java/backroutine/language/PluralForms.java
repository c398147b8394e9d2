package backroutine.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that a sentence may have for certain numbers.
 *
 * @param numbers the numbers of each form, by the form's name; a number in no form uses the sentence itself
 */
record PluralForms(Map<String, List<Integer>> numbers) {
    PluralForms {
        numbers = Map.copyOf(numbers);
        Map<Integer, String> first = new LinkedHashMap<>();
        numbers.forEach((form, some) -> some.forEach(number -> {
            String other = first.putIfAbsent(number, form);
            if (other != null) {
                throw new IllegalArgumentException("the number " + number + " belongs to one form, not to two: " + form
                        + " and " + other);
            }
        }));
    }

    /** The form for a number; empty if it has none. */
    Optional<String> of(int number) {
        return numbers.entrySet()
                .stream()
                .filter(form -> form.getValue().contains(number))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

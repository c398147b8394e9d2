package backroutine.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms a sentence may take for certain numbers.
 *
 * @param numbers the numbers that a form is for, by the form's name; all others have none
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

    /** The form for a number, if it has one. */
    Optional<String> of(int number) {
        return numbers.entrySet()
                .stream()
                .filter(form -> form.getValue().contains(number))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

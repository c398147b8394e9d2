package backroutine.models;

import backroutine.language.Language;
import backroutine.routine.ExerciseText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fills the placeholders of store texts: {@code {number}} is how many exercises the routine has, as a word; {@code {Number}} is
 * the same with a capital; a line {@code {exercises}} becomes a line for each exercise, with its name and its position.
 *
 * @param language gives the words of numbers and of exercises
 */
record StoreText(Language language) {
    private static final String EXERCISES = "{exercises}";
    private static final String BULLET = "• ";

    /** One text with its numbers filled in. */
    String filled(String text) {
        String number = language.numbers().get(exercises().size());
        return text.replace("{number}", number).replace("{Number}", capitalized(number));
    }

    /** Lines with their numbers and exercises filled in. */
    List<String> filledLines(List<String> lines) {
        return lines.stream()
                .flatMap(line -> line.equals(EXERCISES)
                        ? exercises().stream()
                                .map(exercise -> BULLET + capitalized(exercise.name().bare()) + ", "
                                        + exercise.position())
                        : Stream.of(filled(line)))
                .toList();
    }

    private Collection<ExerciseText> exercises() {
        return language.routine().exercises().values();
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

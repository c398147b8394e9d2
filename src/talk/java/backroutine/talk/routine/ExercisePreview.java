package backroutine.talk.routine;

import backroutine.routine.Exercise;
import java.util.List;

/**
 * An exercise with its numbers and its lengths.
 *
 * @param exercise the exercise with its texts
 * @param numbers its numbers, in the order of the file
 * @param firstMillis how long it takes a person who does it for the first time, in milliseconds
 * @param laterMillis how long it takes a person who knows it, in milliseconds
 */
public record ExercisePreview(Exercise exercise, List<DoseNumber> numbers, long firstMillis, long laterMillis) {
    /** Keeps its own copy. */
    public ExercisePreview {
        numbers = List.copyOf(numbers);
    }
}

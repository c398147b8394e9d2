package backroutine.randomized;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set, as far as it is known.
 *
 * @param exercise the exercise's id
 * @param set the number of the set; empty if the words do not tell it
 */
record SetPlace(String exercise, Optional<Integer> set) {
    /** Words before the name of the exercise at whose place a visit goes on. */
    private static final List<String> PLACES = List.of("Back to the ", "stopped in the ", "stopped before the ");

    /** Its set, or all sets of the exercise if the set is not known. */
    Stream<String> sets() {
        return set.map(IntStream::of)
                .orElse(IntStream.rangeClosed(1, Prescription.exercise(exercise).sets()))
                .mapToObj(number -> exercise + "." + number);
    }

    /** What a question asks for: an exercise by its name, or a set of the current one; empty if neither. */
    static Optional<SetPlace> in(String question, Optional<String> current) {
        return Prescription.EXERCISES.stream()
                .filter(one -> question.contains(one.name() + "?") || question.contains(one.name() + ", or skip"))
                .map(one -> new SetPlace(one.id(), Optional.of(1)))
                .findFirst()
                .or(() -> Prescription.EXERCISES.stream()
                        .filter(one -> PLACES.stream().anyMatch(words -> question.contains(words + one.name())))
                        .map(one -> new SetPlace(one.id(), Prescription.setIn(question).or(() -> Optional.of(1))))
                        .findFirst())
                .or(() -> current.flatMap(exercise -> Prescription.setIn(question)
                        .map(set -> new SetPlace(exercise, Optional.of(set)))));
    }
}

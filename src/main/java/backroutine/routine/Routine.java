package backroutine.routine;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The exercises in their order, with doses.
 *
 * @param source who prescribed it: a person or a publication
 * @param text its texts in one language
 * @param exercises the exercises in the order that needs the fewest changes of position
 */
public record Routine(String source, RoutineText text, List<Exercise> exercises) {
    /** Refuses a routine without exercises, and two exercises with the same id. */
    public Routine {
        Require.requireWords("source", source);
        Objects.requireNonNull(text, "text");
        exercises = List.copyOf(exercises);
        if (exercises.isEmpty()) {
            throw new IllegalArgumentException("a routine needs at least one exercise");
        }
        Set<String> ids = new HashSet<>();
        for (Exercise exercise : exercises) {
            if (!ids.add(exercise.id())) {
                throw new IllegalArgumentException("two exercises have the id \"" + exercise.id() + "\"");
            }
        }
    }

    /** The exercise with this id; empty if the routine has none. */
    public Optional<Exercise> find(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The exercise with this id, or with exactly this name or synonym, in any case of letters; empty if there is none. */
    public Optional<Exercise> named(String idOrName) {
        return find(idOrName).or(
                () -> exercises.stream().filter(exercise -> exercise.text().isCalled(idOrName)).findFirst());
    }

    /**
     * The exercise with this id.
     *
     * @throws IllegalArgumentException if the routine has none
     */
    public Exercise exercise(String id) {
        return find(id).orElseThrow(
                () -> new IllegalArgumentException("the routine has no exercise \"" + id + "\""));
    }
}

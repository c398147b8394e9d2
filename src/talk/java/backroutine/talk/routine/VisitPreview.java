package backroutine.talk.routine;

import java.util.List;

/**
 * How long a visit is.
 *
 * @param exercises the ids of its exercises
 * @param millis its length in milliseconds
 * @param spoken the length as the coach says it
 */
public record VisitPreview(List<String> exercises, long millis, String spoken) {
    /** Keeps its own copy. */
    public VisitPreview {
        exercises = List.copyOf(exercises);
    }
}

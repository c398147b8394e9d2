package backroutine.alexa.log;

import backroutine.progress.State;
import java.util.Optional;

/**
 * The part of the conversation's state that may be logged.
 *
 * @param state {@code new}, {@code arriving}, {@code waiting}, {@code playing} or {@code finished}
 * @param exercise the id of the exercise under way, or {@code none}
 */
record LoggedState(String state, String exercise) {
    private static final String NONE = "none";
    /** The state before the first turn of a session. */
    static final LoggedState NEW = new LoggedState("new", NONE);

    static LoggedState of(State state) {
        Optional<String> exercise = state.visitPlace().map(visitPlace -> visitPlace.place().exercise());
        String name = switch (state) {
            case State.Playing _ -> "playing";
            case State.Finished _ -> "finished";
            case State _ -> exercise.isPresent() ? "waiting" : "arriving";
        };
        return new LoggedState(name, exercise.orElse(NONE));
    }
}

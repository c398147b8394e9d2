package backroutine.alexa;

import backroutine.progress.State;
import java.util.Optional;

/**
 * Where a person is, as far as a log may tell.
 *
 * @param state {@code new}, {@code arriving}, {@code waiting}, {@code playing} or {@code finished}
 * @param exercise the id of the exercise under way; {@code none} if there is none
 */
record Standpoint(String state, String exercise) {
    private static final String NONE = "none";
    /** A session that begins carries nothing. */
    static final Standpoint NEW = new Standpoint("new", NONE);

    static Standpoint of(State state) {
        Optional<String> exercise = state.spot().map(spot -> spot.place().exercise());
        String name = switch (state) {
            case State.Playing _ -> "playing";
            case State.Finished _ -> "finished";
            case State _ -> exercise.isPresent() ? "waiting" : "arriving";
        };
        return new Standpoint(name, exercise.orElse(NONE));
    }
}

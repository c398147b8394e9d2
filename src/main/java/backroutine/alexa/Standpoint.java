package backroutine.alexa;

import backroutine.pacing.Place;
import backroutine.progress.Spot;
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
        return switch (state) {
            case State.Away() -> arriving();
            case State.AskedClearance(var wanted) -> arriving();
            case State.AskedSoon(var visit) -> arriving();
            case State.Waiting(var visit, var place, var introduced) -> waiting(place);
            case State.Paused(var visit, var place) -> waiting(place);
            case State.AskedStartOver(var visit, var place) -> waiting(place);
            case State.AskedCarryOn(var visit, var place) -> waiting(place);
            case State.AskedForget(var spot) -> waiting(spot);
            case State.AskedReminder(var times, var replace, var spot) -> waiting(spot);
            case State.Playing(var visit, var plan, var since) -> new Standpoint("playing", plan.from().exercise());
            case State.Finished(var visit) -> new Standpoint("finished", NONE);
        };
    }

    private static Standpoint arriving() {
        return new Standpoint("arriving", NONE);
    }

    private static Standpoint waiting(Place place) {
        return new Standpoint("waiting", place.exercise());
    }

    private static Standpoint waiting(Optional<Spot> spot) {
        return spot.map(some -> waiting(some.place())).orElseGet(Standpoint::arriving);
    }
}

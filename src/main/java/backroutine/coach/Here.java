package backroutine.coach;

import backroutine.pacing.Detail;
import backroutine.pacing.Place;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.progress.Visit;
import java.util.Optional;

/**
 * A place in a visit that is under way.
 *
 * @param visit the visit
 * @param place the repetition that comes next
 * @param introduced how much of the exercise has been said
 */
record Here(Visit visit, Place place, Detail introduced) {
    /** Where she is, if anywhere. */
    static Optional<Here> in(State state) {
        return switch (state) {
            case State.Waiting(var visit, var place, var introduced) ->
                Optional.of(new Here(visit, place, introduced));
            case State.Paused(var visit, var place) -> Optional.of(new Here(visit, place, Detail.NONE));
            case State.AskedStartOver(var visit, var place) -> Optional.of(new Here(visit, place, Detail.NONE));
            case State.AskedCarryOn(var visit, var place) -> Optional.of(new Here(visit, place, Detail.NONE));
            case State.Playing(var visit, var plan, var since) ->
                Optional.of(new Here(visit, plan.from(), Detail.NONE));
            case State.Away() -> Optional.empty();
            case State.AskedClearance(var wanted) -> Optional.empty();
            case State.Finished(var visit) -> Optional.empty();
            case State.AskedSoon(var visit) -> Optional.empty();
            case State.AskedForget(var spot) -> in(spot);
            case State.AskedReminder(var times, var replace, var spot) -> in(spot);
        };
    }

    private static Optional<Here> in(Optional<Spot> spot) {
        return spot.map(some -> new Here(some.visit(), some.place(), some.introduced()));
    }
}

package backroutine.coach;

import backroutine.pacing.Detail;
import backroutine.pacing.Line;
import backroutine.pacing.Pacer;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import java.util.List;
import java.util.Optional;

/** What a move means depends on the question that is open. */
final class Movement {
    private final Guide guide;
    private final Questions questions;
    private final Arrival arrival;
    private final Leaving leaving;
    private final UnderWay underWay;

    Movement(Guide guide, Questions questions, Arrival arrival, Leaving leaving) {
        this.guide = guide;
        this.questions = questions;
        this.arrival = arrival;
        this.leaving = leaving;
        this.underWay = new UnderWay(guide, questions, leaving);
    }

    Reply reply(Standing standing, Turn.Move move, Moment moment) {
        Optional<Here> here = Here.in(standing.state());
        if (here.isEmpty()) {
            return outside(standing, move, moment);
        }
        return switch (standing.state()) {
            case State.AskedStartOver(var visit, var place) -> askedStartOver(standing, here.get(), move, moment);
            case State.AskedCarryOn(var visit, var place) -> askedCarryOn(standing, here.get(), move, moment);
            case State.Waiting(var visit, var place, var introduced) ->
                underWay.reply(standing, here.get(), move, moment);
            case State.Paused(var visit, var place) -> underWay.reply(standing, here.get(), move, moment);
            case State.Playing(var visit, var plan, var since) -> underWay.reply(standing, here.get(), move, moment);
            case State.Away() -> outside(standing, move, moment);
            case State.AskedClearance(var wanted) -> outside(standing, move, moment);
            case State.Finished(var visit) -> outside(standing, move, moment);
            case State.AskedSoon(var visit) -> outside(standing, move, moment);
            case State.AskedForget(var spot) -> underWay.reply(standing, here.get(), move, moment);
            case State.AskedReminder(var times, var replace, var spot) ->
                underWay.reply(standing, here.get(), move, moment);
        };
    }

    /** Nothing is under way: going on means beginning what is due. */
    private Reply outside(Standing standing, Turn.Move move, Moment moment) {
        boolean finished = standing.state() instanceof State.Finished;
        return switch (move) {
            case NO -> leaving.goodbye(standing);
            case YES -> finished
                    ? arrival.startAt(standing, Optional.empty(), moment)
                    : arrival.today(standing.progress(), moment);
            case READY, NEXT, RESUME, START_OVER -> arrival.today(standing.progress(), moment);
            case PREVIOUS, REPEAT, SKIP, DONE, PAUSE -> questions.ask(standing, moment,
                    finished ? List.of(Line.of(Say.ALREADY_FINISHED)) : List.of());
        };
    }

    private Reply askedStartOver(Standing standing, Here here, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES, READY, START_OVER -> {
                Visit again = here.visit().with(Visit.Scope.EVERYTHING_AGAIN);
                Exercise first = guide.itinerary(standing.progress(), again).of(again.number()).getFirst();
                yield guide.begin(moment, standing.progress(), again, Pacer.start(first), Detail.NONE,
                        List.of(Line.of(Say.FROM_THE_TOP)));
            }
            case NO, RESUME -> underWay.carryOn(standing, here, moment);
            case NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE -> underWay.reply(standing, here, move, moment);
        };
    }

    private Reply askedCarryOn(Standing standing, Here here, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES, READY, RESUME -> underWay.carryOn(standing, here, moment);
            case NO, START_OVER -> arrival.today(standing.progress(), moment);
            case NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE -> underWay.reply(standing, here, move, moment);
        };
    }
}

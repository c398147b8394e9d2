package backroutine.coach;

import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Moves where no exercise is under way, and the answers to whether to start over or to carry on. */
final class Movement {
    private final Guide guide;
    private final Questions questions;
    private final Arrival arrival;
    private final Leaving leaving;
    private final UnderWay underWay;

    Movement(Guide guide, Questions questions, Arrival arrival, Leaving leaving, UnderWay underWay) {
        this.guide = guide;
        this.questions = questions;
        this.arrival = arrival;
        this.leaving = leaving;
        this.underWay = underWay;
    }

    /** Nothing is under way: going on means beginning what is due. */
    Reply outside(Standing standing, Turn.Move move, Moment moment) {
        boolean finished = standing.state() instanceof State.Finished;
        return switch (move) {
            case NO -> leaving.goodbye(standing);
            case YES -> finished
                    ? arrival.startAt(standing, Optional.empty(), moment)
                    : arrival.today(standing.progress(), moment);
            case READY, NEXT, RESUME, START_OVER -> arrival.today(standing.progress(), moment);
            case PREVIOUS, REPEAT, SKIP, DONE, PAUSE -> questions.ask(standing, moment,
                    finished ? List.of(Message.of(CoachMessage.ALREADY_FINISHED)) : List.of());
        };
    }

    /** The answer to whether to begin the whole routine again. */
    Reply afterStartOver(Standing standing, Spot here, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES, READY, START_OVER -> {
                Visit again = here.visit().with(Visit.Scope.EVERYTHING_AGAIN);
                Exercise first = guide.itinerary(standing.progress(), again).of(again.number()).getFirst();
                yield guide.begin(moment, standing.progress(), again, Pacer.start(first), Detail.NONE,
                        List.of(Message.of(CoachMessage.FROM_THE_TOP)));
            }
            case NO, RESUME -> underWay.carryOn(standing, here, moment);
            case NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE -> underWay.reply(standing, here, move, moment);
        };
    }

    /** The answer to whether to finish what was begun on an earlier day. */
    Reply afterCarryOn(Standing standing, Spot here, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES, READY, RESUME -> underWay.carryOn(standing, here, moment);
            case NO, START_OVER -> arrival.today(standing.progress(), moment);
            case NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE -> underWay.reply(standing, here, move, moment);
        };
    }
}

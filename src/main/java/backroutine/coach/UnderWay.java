package backroutine.coach;

import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.Plan;
import backroutine.pacing.Planner;
import backroutine.progress.LeftOut;
import backroutine.progress.Progress;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;

/** Moving through a visit by voice: ready, next, back, skip, again, pause, from the top. */
final class UnderWay {
    private final Guide guide;
    private final Questions questions;
    private final Leaving leaving;

    UnderWay(Guide guide, Questions questions, Leaving leaving) {
        this.guide = guide;
        this.questions = questions;
        this.leaving = leaving;
    }

    Reply reply(Standing standing, Spot here, Turn.Move move, Moment moment) {
        return switch (move) {
            case READY, RESUME, YES -> goOn(standing, here, moment);
            case NEXT -> standing.state() instanceof State.Waiting
                    ? goOn(standing, here, moment)
                    : leaveOut(standing, here, moment);
            case SKIP -> leaveOut(standing, here, moment);
            case DONE -> done(standing, here, moment);
            case PREVIOUS -> previous(standing, here, moment);
            case REPEAT -> repeat(standing, here, moment);
            case START_OVER -> questions.ask(
                    Standing.still(standing.progress().with(new State.AskedStartOver(here.visit(), here.place()))),
                    moment, List.of());
            case NO, PAUSE -> leaving.pause(standing, moment);
        };
    }

    private Reply goOn(Standing standing, Spot here, Moment moment) {
        if (standing.state() instanceof State.Waiting) {
            Detail introduced = standing.introducing() ? Detail.FULL : here.introduced();
            return guide.begin(moment, standing.progress(), here.visit(), here.place(), introduced, List.of());
        }
        return carryOn(standing, here, moment);
    }

    /** Three seconds for one who was being counted for; for one who comes back, the time to lie down again. */
    Reply carryOn(Standing standing, Spot here, Moment moment) {
        if (standing.counting()) {
            return guide.carryOn(moment, standing.progress(), here.visit(), here.place(), Plan.BRIEFLY, List.of());
        }
        List<Message> say = List.of(Message.of(CoachMessage.CARRYING_ON));
        Exercise exercise = guide.exercise(here.place());
        return here.place().equals(Pacer.start(exercise))
                ? guide.begin(moment, standing.progress(), here.visit(), here.place(), Detail.NONE, say)
                : guide.carryOn(moment, standing.progress(), here.visit(), here.place(),
                        Planner.settle(exercise), say);
    }

    private Reply leaveOut(Standing standing, Spot here, Moment moment) {
        Exercise exercise = guide.exercise(here.place());
        Visit visit = here.visit();
        Progress without = standing.progress()
                .with(
                        standing.progress().day(visit.day()).with(new LeftOut(visit.number(), exercise.id())));
        return guide.goOn(moment, without, visit, exercise,
                List.of(Message.of(CoachMessage.LEFT_OUT).with("exercise", exercise.name())));
    }

    /** She did the set on her own; said twice in a row, it is not a second set. */
    private Reply done(Standing standing, Spot here, Moment moment) {
        Exercise exercise = guide.exercise(here.place());
        if (standing.rest().isPresent()) {
            return questions.resume(standing, moment, List.of(Message.of(CoachMessage.ALREADY_NOTED)));
        }
        if (standing.introducing()) {
            return questions.ask(standing, moment,
                    List.of(Message.of(CoachMessage.ONLY_BEGINNING).with("exercise", exercise.name())));
        }
        int set = here.place().set();
        Progress noted = standing.progress().done(here.visit(), exercise, set);
        List<Message> say = List.of(Message.of(CoachMessage.SET_NOTED));
        if (set == exercise.dose().sets().value()) {
            return guide.goOn(moment, noted, here.visit(), exercise, say);
        }
        Place next = new Place(exercise.id(), set + 1, Pacer.start(exercise).side(), 1);
        return guide.ask(moment, noted, here.visit(), next, Detail.FULL, say);
    }

    private Reply previous(Standing standing, Spot here, Moment moment) {
        Exercise before = guide.itinerary(standing.progress(), here.visit())
                .before(guide.exercise(here.place()),
                        here.visit());
        return guide.beginWith(moment, standing.progress(), here.visit(), before, Detail.CUE,
                List.of(Message.of(CoachMessage.GOING_BACK)));
    }

    /** Before an exercise, its steps again; within it, the set again. */
    private Reply repeat(Standing standing, Spot here, Moment moment) {
        Place place = here.place();
        Exercise exercise = guide.exercise(place);
        if (place.equals(Pacer.start(exercise))) {
            return guide.beginWith(moment, standing.progress(), here.visit(), exercise, Detail.FULL,
                    List.of(Message.of(CoachMessage.AGAIN)));
        }
        Place start = new Place(place.exercise(), place.set(), place.side(), 1);
        return guide.carryOn(moment, standing.progress(), here.visit(), start,
                Planner.settle(exercise), List.of(Message.of(CoachMessage.THIS_SET_AGAIN)));
    }
}

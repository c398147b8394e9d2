package backroutine.coach.leading;

import backroutine.coach.place.PlacePhrase;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows the last exercise of a visit: the summary, or the way back to the visit that was left for a single exercise. */
final class VisitEndings {
    private final Routine routine;
    private final VisitSummary summary;

    VisitEndings(Routine routine) {
        this.routine = routine;
        this.summary = new VisitSummary(routine);
    }

    /**
     * What is said when the visit ends.
     *
     * @param done exercises that are completed by then, beyond what {@code progress} has
     */
    List<Message> messages(TurnContext context, Progress progress, Visit visit, List<Exercise> done) {
        List<Message> say = new ArrayList<>(summary.messages(context, progress, visit, done));
        placeLeft(progress, visit)
                .map(left -> PlacePhrase.message(CoachMessage.GO_BACK_TO, CoachMessage.GO_BACK_BEFORE,
                        routine.exercise(left.place().exercise()), left.place()))
                .ifPresent(say::add);
        return say;
    }

    /** The place that was left for this visit of one exercise; empty if there is none, or the routine no longer has it. */
    Optional<VisitPlace> placeLeft(Progress progress, Visit visit) {
        return visit.scope() == Visit.Scope.ONE_EXERCISE
                ? progress.profile().returnTo().filter(left -> routine.find(left.place().exercise()).isPresent())
                : Optional.empty();
    }

    /** The progress back at a place that was left. */
    Progress returned(Progress progress, VisitPlace left) {
        return progress.with(progress.profile()
                .withReturnTo(Optional.empty())
                .withState(new State.Paused(left)));
    }

    /** The progress after a visit. It counts as a visit only if something was done in it. */
    Progress ended(Progress progress, Visit visit, TurnContext context) {
        boolean done = summary.isAnythingDone(progress, visit);
        return (done ? progress.ended(visit, context.now()) : progress).with(new State.Finished(visit));
    }
}

package backroutine.coach.leading;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Variation;
import java.util.List;
import java.util.Set;

/** What is said when a visit ends: that it is done, what remains for today, and at some numbers of visits a milestone. */
final class VisitSummary {
    /** Up to so many exercises are named; of more, only the number is said. */
    static final int MOST_NAMED = 3;
    /** After so many visits their number is said. */
    private static final Set<Integer> MILESTONES = Set.of(10, 25, 50, 100, 200, 365, 500);

    private final Routine routine;

    VisitSummary(Routine routine) {
        this.routine = routine;
    }

    /**
     * What is said when the visit ends.
     *
     * @param done exercises that are completed by then, beyond what {@code progress} has
     */
    List<Message> messages(TurnContext context, Progress progress, Visit visit, List<Exercise> done) {
        if (visit.scope() == Visit.Scope.ONE_EXERCISE) {
            return done.isEmpty()
                    ? List.of()
                    : MessageLists.prepend(
                            Message.of(CoachMessage.SINGLE_EXERCISE_DONE).with("exercise", done.getFirst().name()),
                            praise(progress, visit, Message.of(CoachMessage.PRAISE)));
        }
        Progress progressAfter = progress;
        for (Exercise exercise : done) {
            for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                progressAfter = progressAfter.done(visit, exercise, set);
            }
        }
        if (!isAnythingDone(progressAfter, visit)) {
            return List.of(Message.of(CoachMessage.VISIT_NOTHING_DONE));
        }
        List<Message> praise = praiseForVisit(progressAfter, visit);
        if (!visit.day().equals(context.today()) && !context.isSameNight(visit.day())) {
            return MessageLists.join(praise, List.of(Message.of(CoachMessage.VISIT_DONE_EARLIER)));
        }
        return MessageLists.join(praise, MessageLists.prepend(end(context, progressAfter, visit),
                milestone(visit, progress, progressAfter)));
    }

    /** Praise that names how many exercises were completed in the visit; none if none was. */
    private List<Message> praiseForVisit(Progress progressAfter, Visit visit) {
        long completed = routine.exercises()
                .stream()
                .filter(one -> progressAfter.day(visit.day()).completed(visit.number(), one))
                .count();
        return completed == 0
                ? List.of()
                : praise(progressAfter, visit, Message.of(CoachMessage.PRAISE_VISIT).with("number", (int) completed));
    }

    /** The praise in the variant of the visit; none where the user does not want any. */
    private static List<Message> praise(Progress progress, Visit visit, Message praise) {
        return progress.profile().settings().encouragement()
                ? List.of(praise.varied(Variation.of(visit.day(), visit.number())))
                : List.of();
    }

    /** Whether a set was done in this visit. */
    boolean isAnythingDone(Progress progress, Visit visit) {
        return progress.day(visit.day()).done().stream().anyMatch(set -> set.visit() == visit.number());
    }

    private Message end(TurnContext context, Progress progress, Visit visit) {
        List<Exercise> leftOut = leftOut(progress, visit);
        if (!leftOut.isEmpty()) {
            return listed(leftOut, CoachMessage.SHORT_VISIT_DONE, CoachMessage.SHORT_VISIT_DONE_NUMBER);
        }
        List<Exercise> later = remaining(progress, visit, 2);
        if (visit.number() > 1 || later.isEmpty()) {
            return Message.of(CoachMessage.VISIT_DONE_DAY_DONE);
        }
        if (context.isLate() || context.isSameNight(visit.day())) {
            return Message.of(CoachMessage.VISIT_DONE);
        }
        return listed(later, CoachMessage.VISIT_DONE_MORE_TODAY, CoachMessage.VISIT_DONE_NUMBER_TODAY);
    }

    /** The exercises that a short visit has left for later; none of any other visit. */
    private List<Exercise> leftOut(Progress progress, Visit visit) {
        return visit.scope() == Visit.Scope.SHORT ? remaining(progress, visit, visit.number()) : List.of();
    }

    private List<Exercise> remaining(Progress progress, Visit visit, int number) {
        return new DueExercises(routine, progress.day(visit.day())).remaining(number);
    }

    private static Message listed(List<Exercise> exercises, CoachMessage named, CoachMessage number) {
        return exercises.size() > MOST_NAMED
                ? Message.of(number).with("number", exercises.size())
                : Message.of(named).with("exercises", MessageLists.names(exercises));
    }

    /** A milestone, if the visit is one. The first exercise of the routine belongs to every visit, so its completions count them. */
    private List<Message> milestone(Visit visit, Progress progressBefore, Progress progressAfter) {
        boolean anythingDone = routine.exercises()
                .stream()
                .anyMatch(one -> progressAfter.day(visit.day()).completed(visit.number(), one));
        if (anythingDone && progressBefore.profile().history().visitEnded().isEmpty()) {
            return List.of(Message.of(CoachMessage.MILESTONE_FIRST));
        }
        Exercise first = routine.exercises().getFirst();
        int visits = progressAfter.profile().completions(first.id());
        boolean completed = leftOut(progressAfter, visit).isEmpty()
                && progressAfter.day(visit.day()).completed(visit.number(), first);
        return completed && MILESTONES.contains(visits)
                ? List.of(Message.of(CoachMessage.MILESTONE).with("visits", visits))
                : List.of();
    }
}

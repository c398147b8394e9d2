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
import java.util.List;
import java.util.Set;

/** The last words of a visit: what was done, what is left for today, and now and then how far she has come. */
final class VisitSummary {
    /** More exercises than this are only numbered. */
    static final int MOST_NAMED = 3;
    /** After this many visits she hears how many they were. */
    private static final Set<Integer> MILESTONES = Set.of(10, 25, 50, 100, 200, 365, 500);

    private final Routine routine;

    VisitSummary(Routine routine) {
        this.routine = routine;
    }

    /** What is said when the visit ends, {@code done} having been done by then. */
    List<Message> messages(TurnContext context, Progress progress, Visit visit, List<Exercise> done) {
        if (visit.scope() == Visit.Scope.ONE_EXERCISE) {
            return done.isEmpty()
                    ? List.of()
                    : List.of(Message.of(CoachMessage.SINGLE_EXERCISE_DONE).with("exercise", done.getFirst().name()));
        }
        if (!visit.day().equals(context.today())) {
            return List.of(Message.of(CoachMessage.VISIT_DONE_EARLIER));
        }
        Progress then = progress;
        for (Exercise exercise : done) {
            for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                then = then.done(visit, exercise, set);
            }
        }
        List<Exercise> later = new DueExercises(routine, then.day(visit.day())).remaining(2);
        Message end = visit.number() > 1 || later.isEmpty()
                ? Message.of(CoachMessage.VISIT_DONE_DAY_DONE)
                : later.size() > MOST_NAMED
                        ? Message.of(CoachMessage.VISIT_DONE_NUMBER_TODAY).with("number", later.size())
                        : Message.of(CoachMessage.VISIT_DONE_MORE_TODAY).with("exercises", MessageLists.names(later));
        return MessageLists.prepend(end, milestone(visit, progress, then));
    }

    /** The routine's first exercise belongs to every visit, so its completions count the visits, as long as this one has it. */
    private List<Message> milestone(Visit visit, Progress before, Progress then) {
        boolean some = routine.exercises()
                .stream()
                .anyMatch(one -> then.day(visit.day()).completed(visit.number(), one));
        if (some && before.profile().history().visitEnded().isEmpty()) {
            return List.of(Message.of(CoachMessage.MILESTONE_FIRST));
        }
        Exercise first = routine.exercises().getFirst();
        int visits = then.profile().completions(first.id());
        return then.day(visit.day()).completed(visit.number(), first) && MILESTONES.contains(visits)
                ? List.of(Message.of(CoachMessage.MILESTONE).with("visits", visits))
                : List.of();
    }
}

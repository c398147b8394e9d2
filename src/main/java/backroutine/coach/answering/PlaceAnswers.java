package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.VisitLength;
import backroutine.coach.place.PlacePhrase;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Place;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where the user is in the visit, what comes next and how much is left. A set that was interrupted goes on afterwards. */
public final class PlaceAnswers {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final ProgressReports reports;
    private final VisitLength length;

    public PlaceAnswers(BlockReplies blocks, OpenQuestion openQuestion, ProgressReports reports, VisitLength length) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.reports = reports;
        this.length = length;
    }

    /** Tells the exercise, the set, the side and the repetition. */
    Reply whereAmI(Situation situation, TurnContext context) {
        Message where = situation.state()
                .visitPlace()
                .map(here -> PlacePhrase.message(CoachMessage.YOU_ARE_IN, CoachMessage.YOU_ARE_AT_START,
                        blocks.exercise(here.place()), here.place(), situation))
                .orElse(Message.of(CoachMessage.NO_EXERCISE_UNDER_WAY));
        return openQuestion.resume(situation, context, List.of(where));
    }

    /** Names the exercise that follows; outside a visit, all that is due. */
    Reply whatsNext(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty()) {
            return openQuestion.resume(situation, context, reports.remainingToday(situation, context));
        }
        List<Exercise> following = following(situation, here.get());
        return openQuestion.resume(situation, context, List.of(following.isEmpty()
                ? Message.of(CoachMessage.REMAINING_LAST_EXERCISE)
                : Message.of(CoachMessage.NEXT_EXERCISE).with("exercise", following.getFirst().name())));
    }

    private List<Exercise> following(Situation situation, VisitPlace here) {
        return blocks.dueExercises(situation.progress(), here.visit())
                .after(blocks.exercise(here.place()), here.visit());
    }

    /** Tells how many repetitions, sets, exercises and minutes remain. */
    Reply remaining(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty()) {
            return openQuestion.resume(situation, context, reports.remainingToday(situation, context));
        }
        Place place = here.get().place();
        Exercise exercise = blocks.exercise(place);
        int after = blocks.dueExercises(situation.progress(), here.get().visit())
                .after(exercise, here.get().visit())
                .size();
        List<Message> say = new ArrayList<>(List.of(remainingRepetitions(exercise, place)));
        if (exercise.dose().sets().value() > 1) {
            say.add(remainingSets(exercise, place));
        }
        say.add(remainingExercises(after));
        say.add(VisitLength.message(CoachMessage.MINUTES_LEFT,
                length.millisLeft(situation.progress(), here.get(), context.today())));
        return openQuestion.resume(situation, context, say);
    }

    private static Message remainingRepetitions(Exercise exercise, Place place) {
        List<Side> sides = exercise.dose().sides().order();
        CoachMessage key = sides.size() == 1
                ? CoachMessage.REMAINING_IN_SET
                : place.side() == sides.getLast()
                        ? CoachMessage.REMAINING_ON_SIDE
                        : CoachMessage.REMAINING_ON_FIRST_SIDE;
        return Message.of(key).with("repetitions", exercise.dose().repetitionsASide() - place.repetition() + 1);
    }

    private static Message remainingSets(Exercise exercise, Place place) {
        int sets = exercise.dose().sets().value() - place.set();
        CoachMessage key = sets == 0 ? CoachMessage.REMAINING_LAST_SET : CoachMessage.REMAINING_SETS;
        return Message.of(key).with("exercise", exercise.name()).with("sets", sets);
    }

    private static Message remainingExercises(int number) {
        return number == 0
                ? Message.of(CoachMessage.REMAINING_LAST_EXERCISE)
                : Message.of(CoachMessage.REMAINING_EXERCISES).with("number", number);
    }
}

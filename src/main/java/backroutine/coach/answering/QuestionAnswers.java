package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions; a set that was interrupted goes on afterwards. */
public final class QuestionAnswers {
    private final Routine routine;
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final ProgressReports reports;

    public QuestionAnswers(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, ProgressReports reports) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.reports = reports;
    }

    /** The answer to a question. */
    public Reply reply(Situation situation, Turn.Question question, TurnContext context) {
        return switch (question) {
            case WHAT_DO_I_NEED -> needed(situation, context);
            case HOW_MANY_LEFT -> remaining(situation, context);
            case HOW_AM_I_DOING -> reports.weekVisits(situation, context);
            case THIS_WEEK -> reports.weekExercises(situation, context);
            case FOR_MY_PHYSIO -> reports.physioSummary(situation, context);
            case WHAT_DO_YOU_KNOW -> reports.storedData(situation, context);
            case HELP -> help(situation, context);
            case NOT_SURE, NOT_UNDERSTOOD -> notUnderstood(situation, context);
        };
    }

    /**
     * Explains the steps of an exercise.
     *
     * @param named its id; empty for the exercise under way
     */
    public Reply howTo(Situation situation, Optional<String> named, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        Optional<Exercise> exercise = named.or(() -> here.map(some -> some.place().exercise())).flatMap(routine::find);
        if (exercise.isEmpty()) {
            Message names = Message.of(CoachMessage.WHICH_EXERCISE)
                    .with("exercises",
                            MessageLists.names(routine.exercises()));
            return OpenQuestion.asks(situation.progress(), List.of(names), CoachMessage.ASK_WHICH_STEPS,
                    CoachMessage.ASK_WHICH_STEPS);
        }
        return openQuestion.resume(withStepsHeard(situation, exercise.get()), context,
                BlockPlanner.introduction(exercise.get(), IntroductionLevel.FULL));
    }

    /** An exercise whose steps were explained is not introduced again when it begins. */
    private static Situation withStepsHeard(Situation situation, Exercise exercise) {
        return situation.state() instanceof State.Waiting(var visit, var place, var introduced)
                && place.exercise().equals(exercise.id())
                        ? Situation.notPlaying(
                                situation.progress().with(new State.Waiting(visit, place, IntroductionLevel.FULL)))
                        : situation;
    }

    /** Tells the kit that the remaining exercises of the visit need. */
    public Reply needed(Situation situation, TurnContext context) {
        List<Message> say = new ArrayList<>();
        for (Exercise exercise : exercisesFromHere(situation, context)) {
            if (!exercise.text().kit().isEmpty()) {
                say.add(Message.of(CoachMessage.NEEDED_FOR)
                        .with("exercise", exercise.name())
                        .with("kit", ListOf.texts(exercise.text().kit())));
            }
        }
        if (say.isEmpty()) {
            say.add(Message.of(CoachMessage.NEEDED_NOTHING));
        } else if (situation.state()
                .visitPlace()
                .map(here -> blocks.exercise(here.place()).text().kit().isEmpty())
                .orElse(false)) {
            say.addFirst(Message.of(CoachMessage.NEEDED_NOTHING_HERE));
        }
        return openQuestion.resume(situation, context, say);
    }

    private List<Exercise> exercisesFromHere(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isPresent()) {
            Exercise current = blocks.exercise(here.get().place());
            return MessageLists.prepend(current,
                    blocks.dueExercises(situation.progress(), here.get().visit()).after(current, here.get().visit()));
        }
        DueExercises today = new DueExercises(routine, situation.progress().day(context.today()));
        return today.dueVisit().map(Visit::number).map(today::remaining).orElse(routine.exercises());
    }

    /** Tells how many repetitions, sets and exercises remain. */
    private Reply remaining(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty()) {
            return openQuestion.resume(situation, context, reports.remainingToday(situation, context));
        }
        Place place = here.get().place();
        Exercise exercise = blocks.exercise(place);
        int after = blocks.dueExercises(situation.progress(), here.get().visit())
                .after(exercise, here.get().visit())
                .size();
        return openQuestion.resume(situation, context,
                List.of(remainingRepetitions(exercise, place), remainingSets(exercise, place),
                        remainingExercises(after)));
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

    /** Help ends with the open question; a set that was interrupted does not go on. */
    private Reply help(Situation situation, TurnContext context) {
        return openQuestion.ask(situation, context, List.of(Message.of(CoachMessage.HELP)));
    }

    private Reply notUnderstood(Situation situation, TurnContext context) {
        return openQuestion.resume(situation, context,
                List.of(Message
                        .of(situation.interruptsCount()
                                ? CoachMessage.NOT_UNDERSTOOD_COUNTING
                                : CoachMessage.NOT_UNDERSTOOD)));
    }
}

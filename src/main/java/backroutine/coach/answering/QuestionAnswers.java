package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.Misses;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.day.DueExercises;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.ChosenBy;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
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
    private final PlaceAnswers places;
    private final TimeLeft timeLeft;
    private final Misses misses;

    public QuestionAnswers(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, ProgressReports reports,
            PlaceAnswers places, TimeLeft timeLeft, Misses misses) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.reports = reports;
        this.places = places;
        this.timeLeft = timeLeft;
        this.misses = misses;
    }

    /** The answer to a question. */
    public Reply reply(Situation situation, UserRequest.Question question, TurnContext context) {
        return switch (question) {
            case WHAT_DO_I_NEED -> needed(situation, context);
            case NO_KIT -> noKit(situation, context);
            case WHERE_AM_I -> places.whereAmI(situation, context);
            case WHATS_NEXT -> places.whatsNext(situation, context);
            case HOW_MANY_LEFT -> places.remaining(situation, context);
            case HOW_LONG -> timeLeft.reply(situation, context);
            case WHICH_EXERCISES -> openQuestion.resume(situation, context,
                    List.of(MessageLists.whichExercises(routine)));
            case FEWER_REPETITIONS -> openQuestion.resume(situation, context,
                    List.of(repetitionsFixed(situation)));
            case HOW_AM_I_DOING -> reports.weekVisits(situation, context);
            case THIS_WEEK -> reports.weekExercises(situation, context);
            case FOR_MY_PHYSIO -> reports.physioSummary(situation, context);
            case WHAT_DO_YOU_KNOW -> reports.storedData(situation, context);
            case REMIND_ONCE -> openQuestion.askAside(situation, context,
                    List.of(Message.of(ReminderMessage.REMINDERS_ONLY_DAILY)), ReminderMessage.ASK_REMIND_WHEN,
                    ReminderMessage.ASK_REMIND_WHEN_AGAIN);
            case HELP, WHAT_DO_YOU_MEAN -> help(situation, context);
            case NOT_SURE -> unsure(situation, context);
            case NOT_UNDERSTOOD -> misses.missed(situation, context);
        };
    }

    /** Of all exercises, if none is under way. */
    private Message repetitionsFixed(Situation situation) {
        List<Exercise> meant = situation.state()
                .visitPlace()
                .map(here -> List.of(blocks.exercise(here.place())))
                .orElseGet(routine::exercises);
        boolean prescribed = meant.stream()
                .allMatch(exercise -> exercise.dose().repetitions().chosenBy() == ChosenBy.SOURCE);
        return Message.of(
                prescribed ? CoachMessage.REPETITIONS_FIXED_PRESCRIBED : CoachMessage.REPETITIONS_FIXED);
    }

    /**
     * Explains the steps of an exercise.
     *
     * @param named its id or a name of it; empty for the exercise under way
     */
    public Reply howTo(Situation situation, Optional<String> named, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        Optional<Exercise> exercise = named.or(() -> here.map(some -> some.place().exercise()))
                .flatMap(routine::named);
        if (exercise.isPresent()) {
            return openQuestion.resume(withStepsHeard(situation, exercise.get()), context,
                    BlockPlanner.introduction(exercise.get(), IntroductionLevel.FULL,
                            situation.progress().profile().settings()));
        }
        return named.isPresent()
                ? misses.missed(situation, context, Message.of(CoachMessage.NAME_UNKNOWN))
                : openQuestion.askAside(situation, context, List.of(MessageLists.whichExercises(routine)),
                        CoachMessage.ASK_WHICH_STEPS, CoachMessage.ASK_WHICH_STEPS_AGAIN);
    }

    /** An exercise whose steps were explained is not introduced again when it begins. */
    private static Situation withStepsHeard(Situation situation, Exercise exercise) {
        return situation.state() instanceof State.Waiting(var at)
                && at.place().exercise().equals(exercise.id())
                        ? Situation.notPlaying(situation.progress()
                                .with(new State.Waiting(new VisitPlace(at.visit(), at.place(),
                                        Introduced.all(IntroductionLevel.FULL)))))
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

    /** Offers to leave the exercise out; the count does not go on. */
    private Reply noKit(Situation situation, TurnContext context) {
        boolean needsKit = situation.state()
                .visitPlace()
                .filter(here -> !blocks.exercise(here.place()).text().kit().isEmpty())
                .isPresent();
        return needsKit
                ? openQuestion.ask(situation.atRest(), context, List.of(Message.of(CoachMessage.NO_KIT)))
                : needed(situation, context);
    }

    /** Within a set, "I don't know" answers nothing that was asked. */
    private Reply unsure(Situation situation, TurnContext context) {
        return situation.interruptsCount()
                ? misses.missed(situation, context)
                : openQuestion.ask(situation, context, List.of(Message.of(CoachMessage.UNSURE)));
    }

    /** Help ends with the open question; a set that was interrupted does not go on. On a screen nothing goes on by itself, either. */
    private Reply help(Situation situation, TurnContext context) {
        Situation asked = context.delivery() == Delivery.SCREEN ? situation.atRest() : situation;
        return openQuestion.ask(asked, context, List.of(Message.of(CoachMessage.HELP)));
    }
}

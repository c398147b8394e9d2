package backroutine.coach.clearance;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.VisitLength;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.day.DueExercises;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for the clearance to exercise, before the first exercise and whenever it was withdrawn. Only a yes is stored. */
public final class Clearance {
    private final Routine routine;
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final VisitLength length;

    public Clearance(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, VisitLength length) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.length = length;
    }

    /** Whether the user has confirmed the clearance. */
    public boolean isGiven(Situation situation) {
        return situation.progress().profile().cleared().isPresent();
    }

    /** Withdraws the clearance, drops the place and ends the session. Why is not kept. */
    public static Reply withdraw(Situation situation, MessageKey last) {
        return new Reply.Ends(situation.progress().with(situation.progress().profile().withoutClearance()),
                List.of(Message.of(last)));
    }

    /**
     * Asks for clearance before anything else; the welcome is said only the first time.
     *
     * @param named the id or a name of the exercise that the user asked for, to begin after a yes. Only the id of an exercise is
     *        kept: other words may be anything that was said
     */
    public Reply askFirst(Situation situation, Optional<String> named, TurnContext context) {
        Optional<String> wanted = named.flatMap(routine::named).map(Exercise::id);
        if (!(situation.state() instanceof State.AskedClearance asked)) {
            return ask(situation, wanted);
        }
        State again = new State.AskedClearance(wanted.or(asked::wanted));
        return openQuestion.ask(Situation.notPlaying(situation.progress().with(again)), context,
                List.of(Message.of(CoachMessage.CLEARANCE_FIRST)));
    }

    /** Welcomes the user, and asks. The cautions of the routine follow after a yes, so that the question comes soon. */
    public Reply ask(Situation situation, Optional<String> wanted) {
        return OpenQuestion.asks(situation.progress().with(new State.AskedClearance(wanted)), welcome(situation),
                CoachMessage.ASK_CLEARED, CoachMessage.ASK_CLEARED_AGAIN);
    }

    private List<Message> welcome(Situation situation) {
        return List.of(situation.progress().profile().hasBeenHereBefore()
                ? Message.of(CoachMessage.CLEARANCE_AGAIN)
                : Message.of(CoachMessage.WELCOME_NEW_USER).with("number", routine.exercises().size()));
    }

    /** All cautions before the first exercise ever; after that, the one that is said every week. */
    private List<Message> cautions(Progress progress) {
        RoutineText text = routine.text();
        boolean beginner = progress.profile().history().lastDay().isEmpty();
        return (beginner ? text.cautions() : List.of(text.weeklyCaution())).stream()
                .map(CountMessage::verbatim)
                .toList();
    }

    /** Says something first, then asks for clearance. */
    public Reply askAfter(Situation situation, List<Message> say, TurnContext context) {
        return afterAnswer(situation, asked -> openQuestion.ask(asked, context, say));
    }

    /**
     * Answers a question first, then asks for clearance.
     *
     * @param answer the answer to the question in a situation in which the clearance is the open question
     */
    public Reply afterAnswer(Situation situation, Function<Situation, Reply> answer) {
        if (situation.state() instanceof State.AskedClearance) {
            return answer.apply(situation);
        }
        Situation asked = Situation.notPlaying(
                situation.progress().with(new State.AskedClearance(Optional.empty())));
        return withWelcome(answer.apply(asked), welcome(situation));
    }

    private static Reply withWelcome(Reply reply, List<Message> welcome) {
        return reply instanceof Reply.Asks(var progress, var say, var question, var again)
                ? new Reply.Asks(progress, MessageLists.join(say, welcome), question, again)
                : reply;
    }

    /** The reply to a move while there is no clearance. Only a plain yes clears. */
    public Reply reply(Situation situation, Turn.Move move, TurnContext context) {
        if (!(situation.state() instanceof State.AskedClearance)) {
            boolean leaves = move == Turn.Move.NO || move == Turn.Move.LATER || move == Turn.Move.FINISHED;
            return leaves ? end(situation, CoachMessage.GOODBYE) : ask(situation, Optional.empty());
        }
        return switch (move) {
            case YES -> cleared(situation, context);
            case NO -> end(situation, CoachMessage.NOT_CLEARED);
            case LATER, FINISHED -> end(situation, CoachMessage.GOODBYE);
            case OKAY, READY, RESUME -> openQuestion.ask(situation, context,
                    List.of(Message.of(CoachMessage.CLEARANCE_NEEDS_YES)));
            case REPEAT, AGAIN -> openQuestion.ask(situation, context, List.of());
            case NEXT, PREVIOUS, SKIP, DONE, PAUSE, MORE_TIME, START_OVER ->
                askFirst(situation, Optional.empty(), context);
        };
    }

    /** The reply to a statement about the clearance; a no withdraws it at any time. */
    public Reply reply(Situation situation, UserRequest.ClearanceAnswer answer, TurnContext context) {
        return switch (answer) {
            case CLEARED -> situation.state() instanceof State.AskedClearance
                    ? cleared(situation, context)
                    : ask(situation, Optional.empty());
            case NOT_CLEARED -> withdraw(situation, CoachMessage.NOT_CLEARED);
            case TIME_SINCE_BIRTH ->
                askAfter(situation, List.of(Message.of(CoachMessage.CLEARANCE_NEEDS_YES)), context);
        };
    }

    /** The reply to a user who does not know whether there is a clearance, or what is meant by it. */
    public Reply unsure(Situation situation) {
        return end(situation, CoachMessage.ASK_YOUR_DOCTOR);
    }

    private Reply cleared(Situation situation, TurnContext context) {
        Progress progress = situation.progress().with(situation.progress().profile().withCleared(context.now()));
        DueExercises today = new DueExercises(routine, progress.day(context.today()));
        Optional<Exercise> wanted = situation.state() instanceof State.AskedClearance(var id)
                ? id.flatMap(routine::find)
                : Optional.empty();
        List<Message> say = MessageLists.prepend(Message.of(CoachMessage.CLEARED), cautions(progress));
        if (wanted.isPresent()) {
            return blocks.begin(context, progress,
                    VisitPlace.at(today.singleExerciseVisit(), Pacer.start(wanted.get())), say);
        }
        return today.dueVisit()
                .map(visit -> beginFirst(context, progress.with(progress.session().withVisit(visit)), visit,
                        today.remaining(visit.number()), say))
                .orElseGet(() -> openQuestion.ask(Situation.notPlaying(progress.with(new State.Idle())), context, say));
    }

    private Reply beginFirst(TurnContext context, Progress progress, Visit visit, List<Exercise> exercises,
            List<Message> say) {
        return blocks.ask(context, progress, VisitPlace.at(visit, Pacer.start(exercises.getFirst())),
                MessageLists.join(say, List.of(VisitLength.message(CoachMessage.VISIT_LENGTH,
                        length.millis(progress, exercises, context.today())))));
    }

    private static Reply end(Situation situation, CoachMessage last) {
        return new Reply.Ends(situation.progress().with(new State.Idle()), List.of(Message.of(last)));
    }
}

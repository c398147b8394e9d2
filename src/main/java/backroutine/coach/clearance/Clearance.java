package backroutine.coach.clearance;

import backroutine.coach.answering.QuestionAnswers;
import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.pacing.CountMessage;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Asks a new user for the clearance to exercise, before the first exercise. Only a yes is stored. */
public final class Clearance {
    private final Routine routine;
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final QuestionAnswers answers;

    public Clearance(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, QuestionAnswers answers) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.answers = answers;
    }

    /**
     * Asks for clearance before anything else; the welcome is said only the first time.
     *
     * @param wanted the id of the exercise that the user asked for, to begin after a yes
     */
    public Reply askFirst(Situation situation, Optional<String> wanted, TurnContext context) {
        if (!(situation.state() instanceof State.AskedClearance asked)) {
            return ask(situation, wanted);
        }
        State again = new State.AskedClearance(wanted.or(asked::wanted));
        return openQuestion.ask(Situation.notPlaying(situation.progress().with(again)), context,
                List.of(Message.of(CoachMessage.CLEARANCE_FIRST)));
    }

    /** Welcomes a new user, says the cautions of the routine and asks. */
    public Reply ask(Situation situation, Optional<String> wanted) {
        List<Message> say = MessageLists.prepend(
                Message.of(CoachMessage.WELCOME_NEW_USER).with("number", routine.exercises().size()),
                routine.text().cautions().stream().map(CountMessage::verbatim).toList());
        return OpenQuestion.asks(situation.progress().with(new State.AskedClearance(wanted)), say,
                CoachMessage.ASK_CLEARED,
                CoachMessage.ASK_CLEARED_AGAIN);
    }

    /** The reply to a move while there is no clearance. */
    public Reply reply(Situation situation, Turn.Move move, TurnContext context) {
        if (!(situation.state() instanceof State.AskedClearance)) {
            return move == Turn.Move.NO ? end(situation, CoachMessage.GOODBYE) : ask(situation, Optional.empty());
        }
        return switch (move) {
            case YES, READY -> cleared(situation, context);
            case NO -> end(situation, CoachMessage.NOT_CLEARED);
            case NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE, RESUME, START_OVER ->
                askFirst(situation, Optional.empty(), context);
        };
    }

    /** The reply to a question while there is no clearance. */
    public Reply reply(Situation situation, Turn.Question question, TurnContext context) {
        if (question == Turn.Question.WHAT_DO_YOU_KNOW) {
            return answers.reply(situation, question, context);
        }
        if (!(situation.state() instanceof State.AskedClearance)) {
            return ask(situation, Optional.empty());
        }
        return switch (question) {
            case NOT_SURE -> end(situation, CoachMessage.ASK_YOUR_DOCTOR);
            case WHAT_DO_I_NEED -> answers.needed(situation, context);
            case HELP -> openQuestion.ask(situation, context, List.of(Message.of(CoachMessage.HELP)));
            case NOT_UNDERSTOOD ->
                openQuestion.ask(situation, context, List.of(Message.of(CoachMessage.NOT_UNDERSTOOD)));
            case WHAT_DO_YOU_KNOW -> answers.reply(situation, question, context);
            case HOW_MANY_LEFT, HOW_AM_I_DOING, THIS_WEEK, FOR_MY_PHYSIO ->
                askFirst(situation, Optional.empty(), context);
        };
    }

    private Reply cleared(Situation situation, TurnContext context) {
        Progress progress = situation.progress().with(situation.progress().profile().withCleared(context.now()));
        DueExercises today = new DueExercises(routine, progress.day(context.today()));
        Optional<Exercise> wanted = situation.state() instanceof State.AskedClearance(var id)
                ? id.flatMap(routine::find)
                : Optional.empty();
        List<Message> say = List.of(Message.of(CoachMessage.CLEARED));
        if (wanted.isPresent()) {
            return blocks.begin(context, progress, today.singleExerciseVisit(), Pacer.start(wanted.get()),
                    IntroductionLevel.NONE,
                    say);
        }
        return today.dueVisit()
                .map(visit -> blocks.introduce(context, progress, visit, today.remaining(visit.number()).getFirst(),
                        say))
                .orElseGet(() -> openQuestion.ask(Situation.notPlaying(progress.with(new State.Idle())), context, say));
    }

    private static Reply end(Situation situation, CoachMessage last) {
        return new Reply.Ends(situation.progress().with(new State.Idle()), List.of(Message.of(last)));
    }
}

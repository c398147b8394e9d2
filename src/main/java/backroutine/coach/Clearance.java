package backroutine.coach;

import backroutine.pacing.CountMessage;
import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Before the first exercise of all: whether she has been cleared to exercise. Asked once; only a yes is kept. */
final class Clearance {
    private final Routine routine;
    private final Guide guide;
    private final Questions questions;
    private final Answers answers;

    Clearance(Routine routine, Guide guide, Questions questions, Answers answers) {
        this.routine = routine;
        this.guide = guide;
        this.questions = questions;
        this.answers = answers;
    }

    /** Welcomes her and asks; in the middle of asking, only the question again. */
    Reply first(Standing standing, Optional<String> wanted, Moment moment) {
        if (!(standing.state() instanceof State.AskedClearance asked)) {
            return ask(standing, wanted);
        }
        State again = new State.AskedClearance(wanted.or(asked::wanted));
        return questions.ask(Standing.still(standing.progress().with(again)), moment,
                List.of(Message.of(CoachMessage.FIRST_A_QUESTION)));
    }

    Reply ask(Standing standing, Optional<String> wanted) {
        List<Message> say = Lines.prepend(Message.of(CoachMessage.WELCOME_UNKNOWN),
                routine.text().cautions().stream().map(CountMessage::verbatim).toList());
        return Questions.asks(standing.progress().with(new State.AskedClearance(wanted)), say, CoachMessage.ASK_CLEARED,
                CoachMessage.ASK_CLEARED_AGAIN);
    }

    Reply reply(Standing standing, Turn.Move move, Moment moment) {
        if (!(standing.state() instanceof State.AskedClearance)) {
            return move == Turn.Move.NO ? leave(standing, CoachMessage.GOODBYE) : ask(standing, Optional.empty());
        }
        return switch (move) {
            case YES, READY -> cleared(standing, moment);
            case NO -> leave(standing, CoachMessage.NOT_CLEARED);
            case NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE, RESUME, START_OVER ->
                first(standing, Optional.empty(), moment);
        };
    }

    Reply reply(Standing standing, Turn.Question question, Moment moment) {
        if (question == Turn.Question.WHAT_DO_YOU_KNOW) {
            return answers.reply(standing, question, moment);
        }
        if (!(standing.state() instanceof State.AskedClearance)) {
            return ask(standing, Optional.empty());
        }
        return switch (question) {
            case NOT_SURE -> leave(standing, CoachMessage.ASK_YOUR_DOCTOR);
            case WHAT_DO_I_NEED -> answers.needed(standing, moment);
            case HELP -> questions.ask(standing, moment, List.of(Message.of(CoachMessage.HELP)));
            case NOT_UNDERSTOOD -> questions.ask(standing, moment, List.of(Message.of(CoachMessage.NOT_UNDERSTOOD)));
            case WHAT_DO_YOU_KNOW -> answers.reply(standing, question, moment);
            case HOW_MANY_LEFT, HOW_AM_I_DOING, THIS_WEEK, FOR_MY_PHYSIO -> first(standing, Optional.empty(), moment);
        };
    }

    private Reply cleared(Standing standing, Moment moment) {
        Progress progress = standing.progress().with(standing.progress().profile().withCleared(moment.now()));
        Itinerary today = new Itinerary(routine, progress.day(moment.today()));
        Optional<Exercise> wanted = standing.state() instanceof State.AskedClearance(var id)
                ? id.flatMap(routine::find)
                : Optional.empty();
        List<Message> say = List.of(Message.of(CoachMessage.CLEARED));
        if (wanted.isPresent()) {
            return guide.begin(moment, progress, today.alone(), Pacer.start(wanted.get()), Detail.NONE, say);
        }
        return today.due()
                .map(visit -> guide.introduce(moment, progress, visit, today.left(visit.number()).getFirst(), say))
                .orElseGet(() -> questions.ask(Standing.still(progress.with(new State.Away())), moment, say));
    }

    private static Reply leave(Standing standing, CoachMessage last) {
        return new Reply.Leaves(standing.progress().with(new State.Away()), List.of(Message.of(last)));
    }
}

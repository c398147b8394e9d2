package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;

/** Records what the user did alone. What had not begun is recorded only after a question. */
public final class AlreadyDone {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;

    public AlreadyDone(BlockReplies blocks, OpenQuestion openQuestion) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
    }

    /** The reply to "done": the set under way is recorded; in a rest, the set before it is recorded already. */
    public Reply done(Situation situation, VisitPlace here, TurnContext context) {
        if (situation.remainingRest().isPresent()) {
            return openQuestion.resume(situation, context, List.of(Message.of(CoachMessage.SET_ALREADY_RECORDED)));
        }
        return hasBegun(situation.state(), here.place())
                ? recordSet(situation.progress(), here, context)
                : ask(situation, here, context);
    }

    /** Whether a repetition of the set was counted already. */
    private boolean hasBegun(State state, Place place) {
        boolean laterSide = place.side() != Pacer.start(blocks.exercise(place)).side();
        return !(state instanceof State.Waiting) && (place.repetition() > 1 || laterSide);
    }

    /** The reply to "I'm done", which may mean the set or the whole routine: the user is asked. */
    public Reply finished(Situation situation, VisitPlace here, TurnContext context) {
        return situation.remainingRest().isPresent()
                ? OpenQuestion.asks(situation.atRest().progress(),
                        List.of(Message.of(CoachMessage.SET_ALREADY_RECORDED)),
                        CoachMessage.ASK_CONTINUE_OR_STOP, CoachMessage.ASK_CONTINUE_OR_STOP_AGAIN)
                : ask(situation, here, context);
    }

    private Reply ask(Situation situation, VisitPlace here, TurnContext context) {
        State asked = new State.AskedDone(here);
        return openQuestion.ask(Situation.notPlaying(situation.progress().with(asked)), context, List.of());
    }

    /** The reply to the answer whether the set or the exercise is done. */
    public Reply answer(Situation situation, State.AskedDone asked, Turn.Move move, Navigation navigation,
            TurnContext context) {
        return switch (move) {
            case YES, DONE, FINISHED -> isStart(asked.place())
                    ? recordExercise(situation.progress(), asked, context)
                    : recordSet(situation.progress(), asked.at(), context);
            case NO, READY, RESUME -> blocks.begin(context, situation.progress(), asked.at(), List.of());
            case OKAY, REPEAT -> openQuestion.ask(situation, context, List.of());
            case LATER, NEXT, PREVIOUS, AGAIN, SKIP, PAUSE, MORE_TIME, START_OVER ->
                navigation.reply(situation, asked.at(), move, context);
        };
    }

    private boolean isStart(Place place) {
        return place.equals(Pacer.start(blocks.exercise(place)));
    }

    private Reply recordExercise(Progress progress, State.AskedDone asked, TurnContext context) {
        Exercise exercise = blocks.exercise(asked.place());
        Progress recorded = progress;
        for (int set = 1; set <= exercise.dose().sets().value(); set++) {
            recorded = blocks.done(recorded, asked.visit(), exercise, set);
        }
        return blocks.beginNext(context, recorded, asked.visit(), exercise,
                List.of(Message.of(CoachMessage.EXERCISE_RECORDED)));
    }

    private Reply recordSet(Progress progress, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        int set = here.place().set();
        Progress recorded = blocks.done(progress, here.visit(), exercise, set);
        List<Message> say = List.of(Message.of(CoachMessage.SET_RECORDED));
        if (set == exercise.dose().sets().value()) {
            return blocks.beginNext(context, recorded, here.visit(), exercise, say);
        }
        Place next = new Place(exercise.id(), set + 1, Pacer.start(exercise).side(), 1);
        return blocks.ask(context, recorded, VisitPlace.at(here.visit(), next), say);
    }
}

package backroutine.coach.safety;

import backroutine.coach.leading.Leaving;
import backroutine.coach.leading.Navigation;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.Skipping;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.routine.AfterPainRule;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Stops at pain and asks how to go on: skip, continue or stop. Only these words answer the question. */
public final class AfterPain {
    private final Routine routine;
    private final OpenQuestion openQuestion;
    private final Leaving leaving;
    private final Skipping skipping;
    private final Navigation navigation;

    public AfterPain(Routine routine, OpenQuestion openQuestion, Leaving leaving, Skipping skipping,
            Navigation navigation) {
        this.routine = routine;
        this.openQuestion = openQuestion;
        this.leaving = leaving;
        this.skipping = skipping;
        this.navigation = navigation;
    }

    /**
     * The reply to pain. An exercise that must not be tried again after pain is left out of the visit at once.
     *
     * @param said what is said first
     * @param mayContinue whether this pain allows to try again
     */
    Reply pain(Situation situation, SafetyMessage said, boolean mayContinue, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty() || situation.state() instanceof State.AskedCarryOn) {
            return leaving.end(situation, SafetyMessage.PAIN_BEFORE_START);
        }
        Exercise exercise = routine.exercise(here.get().place().exercise());
        if (exercise.afterPain() == AfterPainRule.LEAVE_OUT) {
            Progress leftOut = Skipping.skipped(situation.progress(), here.get().visit(), exercise);
            return ask(situation.with(leftOut), here.get(), false, context,
                    Message.of(SafetyMessage.PAIN_LEAVE_OUT).with("exercise", exercise.name()));
        }
        boolean refusedBefore = situation.state() instanceof State.AskedHowToGoOn(_, var offered) && !offered;
        return ask(situation, here.get(), mayContinue && !refusedBefore, context, Message.of(said));
    }

    /** Whether the exercise under way must not be tried again after pain or difficulty; so says the source. */
    boolean mustLeaveOut(Situation situation) {
        return situation.state()
                .visitPlace()
                .map(here -> routine.exercise(here.place().exercise()))
                .filter(exercise -> exercise.afterPain() == AfterPainRule.LEAVE_OUT)
                .isPresent();
    }

    /** Says something that makes it doubtful whether to go on, and asks. */
    Reply askHowToGoOn(Situation situation, List<Message> say, TurnContext context) {
        VisitPlace here = situation.state().visitPlace().orElseThrow();
        boolean mayContinue = !(situation.state() instanceof State.AskedHowToGoOn(_, var offered)) || offered;
        return ask(situation, here, mayContinue, context, say.toArray(Message[]::new));
    }

    private Reply ask(Situation situation, VisitPlace here, boolean mayContinue, TurnContext context,
            Message... say) {
        State asked = new State.AskedHowToGoOn(here, mayContinue);
        return openQuestion.ask(Situation.notPlaying(situation.progress().with(asked)), context, List.of(say));
    }

    /** The reply to the answer how to go on; a stop ends the session, see {@link Leaving#stop}. */
    public Reply answer(Situation situation, State.AskedHowToGoOn asked, Turn.Move move, TurnContext context) {
        return switch (move) {
            case SKIP, NEXT -> skipping.skip(situation, asked.at(), context);
            case RESUME -> asked.mayContinue()
                    ? navigation.reply(situation, asked.at(), move, context)
                    : askAgain(situation, asked);
            case READY, YES, OKAY, NO, LATER, PREVIOUS, REPEAT, AGAIN, DONE, FINISHED, PAUSE, MORE_TIME, START_OVER ->
                askAgain(situation, asked);
        };
    }

    /** The question again, in other words. */
    public Reply askAgain(Situation situation, State.AskedHowToGoOn asked) {
        SafetyMessage again = asked.mayContinue()
                ? SafetyMessage.ASK_HOW_TO_GO_ON_AGAIN
                : SafetyMessage.ASK_SKIP_OR_STOP_AGAIN;
        return OpenQuestion.asks(situation.progress(), List.of(), again, again);
    }
}

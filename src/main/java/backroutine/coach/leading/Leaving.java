package backroutine.coach.leading;

import backroutine.coach.place.PlacePhrase;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Replies to a pause, a stop and symptoms. The place is kept; nothing about symptoms is stored. */
public final class Leaving {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;

    public Leaving(BlockReplies blocks, OpenQuestion openQuestion) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
    }

    /** The reply to a symptom; in every state it comes before any open question. */
    public Reply symptom(Situation situation, Turn.Symptom symptom) {
        return switch (symptom) {
            case HURTS -> pain(situation);
            case NUMB -> end(situation, CoachMessage.NUMBNESS);
            case EMERGENCY -> end(situation, CoachMessage.EMERGENCY);
        };
    }

    /** Ends the session and keeps the place. */
    public Reply stop(Situation situation) {
        return end(situation,
                situation.state().visitPlace().isPresent() ? CoachMessage.STOPPED : CoachMessage.GOODBYE);
    }

    Reply goodbye(Situation situation) {
        return end(situation, CoachMessage.GOODBYE);
    }

    private static Reply end(Situation situation, CoachMessage last) {
        return new Reply.Ends(keepPlace(situation), List.of(Message.of(last)));
    }

    /** The progress with the place kept, whatever question was open. */
    private static Progress keepPlace(Situation situation) {
        return situation.state()
                .visitPlace()
                .map(here -> situation.state() instanceof State.Waiting
                        ? situation.progress()
                        : situation.progress().with(new State.Paused(here.visit(), here.place())))
                .orElse(situation.progress().with(new State.Idle()));
    }

    Reply pause(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty()) {
            return openQuestion.ask(situation, context, List.of());
        }
        Progress paused = situation.progress().with(new State.Paused(here.get().visit(), here.get().place()));
        return OpenQuestion.asks(paused, List.of(pausedMessage(here.get())), CoachMessage.ASK_CONTINUE,
                CoachMessage.ASK_CONTINUE_AGAIN);
    }

    /** Stops the count at once and asks how to go on. */
    private static Reply pain(Situation situation) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty() || situation.state() instanceof State.AskedCarryOn) {
            return end(situation, CoachMessage.PAIN_BEFORE_START);
        }
        Progress paused = situation.progress().with(new State.Paused(here.get().visit(), here.get().place()));
        return OpenQuestion.asks(paused, List.of(Message.of(CoachMessage.PAIN)), CoachMessage.ASK_AFTER_PAIN,
                CoachMessage.ASK_AFTER_PAIN_AGAIN);
    }

    private Message pausedMessage(VisitPlace here) {
        boolean atStart = here.place().equals(Pacer.start(blocks.exercise(here.place())));
        return PlacePhrase.message(atStart ? CoachMessage.PAUSED_BEFORE : CoachMessage.PAUSED_AT,
                blocks.exercise(here.place()), here.place());
    }
}

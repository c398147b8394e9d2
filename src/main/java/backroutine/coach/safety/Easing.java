package backroutine.coach.safety;

import backroutine.coach.leading.Leaving;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.offers.HoldStep;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Settings;
import backroutine.progress.Offer;
import backroutine.progress.State;
import backroutine.progress.ThisSession;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Offers what makes an exercise easier within the prescription: a shorter hold, a longer rest, or to leave it out. */
public final class Easing {
    /** The time at which a shorter hold is offered by a question, in a session and for an exercise. */
    private static final int TIMES_TO_OFFER = 2;

    private final Routine routine;
    private final OpenQuestion openQuestion;
    private final Leaving leaving;

    public Easing(Routine routine, OpenQuestion openQuestion, Leaving leaving) {
        this.routine = routine;
        this.openQuestion = openQuestion;
        this.leaving = leaving;
    }

    /**
     * The reply to an exercise that is too hard: it is paused, and what is possible is named. The second time a shorter hold is
     * offered instead.
     */
    Reply tooHard(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty()) {
            return leaving.end(situation, SafetyMessage.TOO_HARD_BEFORE_START);
        }
        Exercise exercise = routine.exercise(here.get().place().exercise());
        Settings settings = situation.progress().profile().settings();
        ThisSession session = situation.progress().session().withTooHard(exercise.id());
        Situation told = situation.with(situation.progress().with(session));
        OptionalInt shorter = HoldStep.shorter(exercise, settings);
        List<Message> say = new ArrayList<>(List.of(Message.of(SafetyMessage.TOO_HARD)));
        if (shorter.isPresent() && session.timesTooHard(exercise.id()) == TIMES_TO_OFFER) {
            State asked = new State.AskedOffer(here, new Offer.Hold(exercise.id(), shorter.getAsInt()));
            return openQuestion.ask(Situation.notPlaying(told.progress().with(asked)), context, say);
        }
        if (shorter.isPresent()) {
            say.add(Message.of(SafetyMessage.EASIER_HOLD));
        }
        if (canRestLonger(exercise, settings)) {
            say.add(Message.of(SafetyMessage.EASIER_REST));
        }
        return OpenQuestion.asks(told.paused().progress(), say, SafetyMessage.ASK_EASIER,
                CoachMessage.ASK_CONTINUE_OR_STOP_AGAIN);
    }

    private static boolean canRestLonger(Exercise exercise, Settings settings) {
        return exercise.dose().sets().value() > 1 && settings.rest(exercise) < exercise.dose().rest().max();
    }
}

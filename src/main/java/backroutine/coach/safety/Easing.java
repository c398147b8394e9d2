package backroutine.coach.safety;

import backroutine.coach.leading.Leaving;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.pacing.Settings;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers what makes an exercise easier within the prescription: a shorter hold, a longer rest, or to leave it out. */
public final class Easing {
    private final Routine routine;
    private final Leaving leaving;

    public Easing(Routine routine, Leaving leaving) {
        this.routine = routine;
        this.leaving = leaving;
    }

    /** The reply to an exercise that is too hard: it is paused, and what is possible is offered. */
    Reply tooHard(Situation situation) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        if (here.isEmpty()) {
            return leaving.end(situation, SafetyMessage.TOO_HARD_BEFORE_START);
        }
        Exercise exercise = routine.exercise(here.get().place().exercise());
        Settings settings = situation.progress().profile().settings();
        List<Message> say = new ArrayList<>(List.of(Message.of(SafetyMessage.TOO_HARD)));
        if (canHoldShorter(exercise, settings)) {
            say.add(Message.of(SafetyMessage.EASIER_HOLD));
        }
        if (canRestLonger(exercise, settings)) {
            say.add(Message.of(SafetyMessage.EASIER_REST));
        }
        return OpenQuestion.asks(situation.paused().progress(), say, SafetyMessage.ASK_EASIER,
                CoachMessage.ASK_CONTINUE_OR_STOP_AGAIN);
    }

    private static boolean canHoldShorter(Exercise exercise, Settings settings) {
        return exercise.dose()
                .hold()
                .filter(phase -> settings.seconds(exercise, phase) > phase.seconds().min())
                .isPresent();
    }

    private static boolean canRestLonger(Exercise exercise, Settings settings) {
        return exercise.dose().sets().value() > 1 && settings.rest(exercise) < exercise.dose().rest().max();
    }
}

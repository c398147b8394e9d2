package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.coach.turn.UserRequest.SettingChange;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers about doses that the routine of the tests does not have. */
class OtherDosesTest {
    private static final Exercise BRIDGE = CoachConversation.ROUTINE.exercise("glute-bridge");
    private static final Exercise CAT = CoachConversation.ROUTINE.exercise("cat-camel");

    /** Repetitions that are not the source's are not called prescribed. */
    @Test
    void onlyRepetitionsOfTheSourceArePrescribed() {
        Dose dose = BRIDGE.dose();
        DoseValue ours = DoseValue.fixed(dose.repetitions().value(), ChosenBy.OURS);
        CoachConversation conversation = CoachConversation.cleared(routine(new Dose(dose.timesADay(), dose.sets(), ours,
                dose.sides(), dose.repetition(), dose.rest())));

        conversation.turn(Question.FEWER_REPETITIONS, "repetitions-fixed. ask-begin?");
        isPausedIn(conversation, BRIDGE);
        conversation.turn(Question.FEWER_REPETITIONS, "repetitions-fixed. ask-continue?");
        isPausedIn(conversation, CAT);
        conversation.turn(Question.FEWER_REPETITIONS, "repetitions-fixed-prescribed. ask-continue?");
    }

    @Test
    void aRestOfTwoMinutesCanBeLeftOutStepByStep() {
        Dose dose = BRIDGE.dose();
        CoachConversation conversation = CoachConversation.cleared(routine(new Dose(dose.timesADay(), dose.sets(),
                dose.repetitions(), dose.sides(), dose.repetition(), new DoseValue(120, 0, 120, ChosenBy.OURS))));

        for (int rest = 110; rest >= 0; rest -= 10) {
            conversation.turn(SettingChange.REST_SHORTER, "rest-shorter.");
        }
        assertEquals(-120, conversation.progress.profile().settings().restOffset());
        conversation.turn(SettingChange.REST_SHORTER, "rest-shortest.");
    }

    /** The bridge with another dose, and the cat as it is. */
    private static Routine routine(Dose bridge) {
        return new Routine("a test", CoachConversation.ROUTINE.text(), List.of(
                new Exercise(BRIDGE.id(), BRIDGE.settle(), bridge, BRIDGE.afterPain(), BRIDGE.text()), CAT));
    }

    private static void isPausedIn(CoachConversation conversation, Exercise exercise) {
        Visit visit = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.progress = conversation.progress
                .with(new State.Paused(VisitPlace.at(visit, new Place(exercise.id(), 1, Side.BOTH, 4))));
    }
}

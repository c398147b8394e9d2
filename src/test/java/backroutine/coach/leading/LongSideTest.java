package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
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

/**
 * An exercise that takes three minutes to count and a minute to get into position. What is said before it does not fit the same
 * response, so the user is asked first, and a yes begins the count.
 */
class LongSideTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place START = new Place("glute-squeeze", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared(withLongSeat());

    @Test
    void afterItsIntroductionTheUserIsAsked() {
        conversation.progress = conversation.progress.with(new State.Waiting(VisitPlace.at(VISIT, START)));
        conversation.turn(Move.READY, "introduce seat", "cue of seat.", "ask-exercise seat?");
        assertFalse(conversation.words().contains("squeeze"), conversation.words());
        conversation.turn(Move.READY, "5 4 3 2 1 squeeze", "no 29 squeeze");
    }

    @Test
    void afterAPauseTheUserIsAskedBecauseOfOneSentence() {
        conversation.progress = conversation.progress.with(
                new State.Paused(new VisitPlace(VISIT, START, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.RESUME, "continuing. ask-exercise seat?");
        assertFalse(conversation.words().contains("squeeze"), conversation.words());
    }

    private static Routine withLongSeat() {
        List<Exercise> exercises = CoachConversation.ROUTINE.exercises();
        Exercise seat = exercises.getFirst();
        Dose dose = seat.dose();
        Exercise longSeat = new Exercise(seat.id(), fixed(60), new Dose(dose.timesADay(), dose.sets(), fixed(30),
                dose.sides(), dose.repetition(), dose.rest()), seat.afterPain(), seat.text());
        return new Routine("source", CoachConversation.ROUTINE.text(), List.of(longSeat, exercises.get(1)));
    }

    private static DoseValue fixed(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }
}

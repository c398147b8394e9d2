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
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

/** Who has completed some exercise three times is not told any more that the routine goes on after a silence. */
class BriefQuestionsTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void afterTwoCompletionsTheQuestionStillSaysThatTheUserCanWait() {
        conversation.did(4, 1, "cat-camel").did(3, 1, "cat-camel");
        countsTheBridge();
        conversation.hears("ask-exercise hip? or-wait.");
    }

    @Test
    void afterThreeCompletionsOfAnyExerciseTheQuestionIsBrief() {
        conversation.did(4, 1, "cat-camel").did(3, 1, "cat-camel").did(2, 1, "cat-camel");
        countsTheBridge();
        conversation.hears("ask-exercise hip?");
        assertFalse(conversation.words().contains("or-wait"), conversation.words());
    }

    private void countsTheBridge() {
        conversation.progress = conversation.progress.with(new State.Waiting(new VisitPlace(VISIT,
                new Place("glute-bridge", 1, Side.BOTH, 1), Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY, "no 1 lift");
    }
}

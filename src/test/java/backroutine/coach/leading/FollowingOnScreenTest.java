package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.OnScreen;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

/** On a screen each set follows the one before without a word, and there is time to fetch what an exercise needs. */
class FollowingOnScreenTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void theKitOfTheNextExerciseIsFetchedOnce() {
        conversation.delivery = Delivery.SCREEN;
        conversation.progress = conversation.progress.with(new State.Waiting(new VisitPlace(VISIT,
                new Place("glute-bridge", 2, Side.BOTH, 1), Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY, "no 1 lift", "finished-repetitions 20 bridges. leave bridge.");
        isPlayed("introduce hip position of hip.", "kit-fetched kit 1 of hip.", "left of hip.", "hold");
        isPlayed("hold");
        assertFalse(conversation.words().contains("kit 1 of hip"), conversation.words());
    }

    private void isPlayed(String... words) {
        State.Playing playing = assertInstanceOf(State.Playing.class, conversation.state());
        conversation.turn(new OnScreen.BlockPlayed(playing.token(), conversation.block().timeline().total()), words);
    }
}

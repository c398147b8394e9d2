package backroutine.coach.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Concern;
import backroutine.coach.turn.Turn.Move;
import backroutine.pacing.Place;
import backroutine.pacing.Settings;
import backroutine.progress.Offer;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An exercise that is too hard: only what makes it easier is named, and the second time a shorter hold is offered. */
class EasingTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final VisitPlace BRIDGE = VisitPlace.at(VISIT, new Place("glute-bridge", 2, Side.BOTH, 6));
    private static final VisitPlace SEAT = VisitPlace.at(VISIT, new Place("glute-squeeze", 1, Side.BOTH, 5));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void theSecondTimeAShorterHoldIsOffered() {
        isPausedAt(BRIDGE, settings().withHold("glute-bridge", 3));
        conversation.turn(Concern.TOO_HARD, "too-hard. easier-hold. easier-rest. ask-easier?");
        conversation.turn(Concern.TOO_HARD, "too-hard. ask-hold 2?");
        assertEquals(new State.AskedOffer(Optional.of(BRIDGE), new Offer.Hold("glute-bridge", 2)),
                conversation.state());
        conversation.turn(Move.YES, "hold-changed 2 bridge.");
    }

    @Test
    void longerRestsAreNotNamedWithoutARestOrAtTheLongestOne() {
        isPausedAt(SEAT, settings());
        conversation.turn(Concern.TOO_HARD, "too-hard. ask-easier?");
        isPausedAt(BRIDGE, settings().withRestOffset(30));
        conversation.turn(Concern.TOO_HARD, "too-hard. ask-easier?");
    }

    private Settings settings() {
        return conversation.progress.profile().settings();
    }

    private void isPausedAt(VisitPlace place, Settings settings) {
        conversation.progress = conversation.progress.with(conversation.progress.profile().withSettings(settings))
                .with(new State.Paused(place));
    }
}

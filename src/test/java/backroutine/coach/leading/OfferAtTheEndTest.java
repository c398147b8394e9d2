package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Offer;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is offered at the end of a visit takes the place of its last question. */
class OfferAtTheEndTest {
    private static final String[] ALL = CoachConversation.ROUTINE.exercises()
            .stream()
            .map(Exercise::id)
            .toArray(String[]::new);
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    /** The first visit offers reminders. */
    @Test
    void theLastBlockOfTheVisitEndsWithTheOffer() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        onlyTheBridgeIsLeft(VISIT);
        conversation.turn(Move.READY, "last lift", "praise-visit 5.", "milestone-first.", "ask-moment?");
        assertEquals("ask-moment-again?", conversation.reprompt());
    }

    @Test
    void aVisitThatEndsWithoutACountEndsWithTheOffer() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        onlyTheBridgeIsLeft(VISIT);
        conversation.turn(Move.SKIP, "skipped bridge. praise-visit 4.", "ask-moment?");
        assertEquals("ask-moment-again?", conversation.reprompt());
        assertEquals(new State.AskedOffer(Optional.empty(), new Offer.Reminders()), conversation.state());
    }

    /** The seat was completed as often, and comes first in the routine. */
    @Test
    void aLongerHoldIsOfferedForAnExerciseOfTheVisit() {
        for (int day = 1; day <= 6; day++) {
            conversation.did(day, 1, ALL);
        }
        conversation.did(0, 1, "hip-flexor-stretch", "cat-camel");
        onlyTheBridgeIsLeft(VISIT.shortenedTo(List.of("glute-bridge", "hip-flexor-stretch", "cat-camel")));
        conversation.turn(Move.READY, "short-visit-done seat + twist.", "held-times bridge times 7", "ask-hold 3?");
    }

    private void onlyTheBridgeIsLeft(Visit visit) {
        conversation.progress = conversation.progress
                .with(conversation.progress.session().withVisit(visit))
                .with(new State.Waiting(new VisitPlace(visit, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
    }
}

package backroutine.coach.leading;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Guidance;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.progress.VisitWeeks;
import backroutine.routine.Side;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a launch tells beside the greeting: how long the visit still takes, and how many visits the last week had. */
class LaunchFactsTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);

    private final CoachConversation conversation = CoachConversation.cleared();

    /** The count and the time to get into position take 70 seconds, and the introduction with fetching the kit takes 25. */
    @Test
    void theTimeThatIsLeftIncludesTheIntroductionThatIsSaidAgain() {
        conversation.did(0, 1, "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        conversation.progress = conversation.progress.with(new State.Waiting(new VisitPlace(VISIT,
                new Place("glute-squeeze", 1, Side.BOTH, 1), Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at-start. minutes-left 2. introduce seat",
                "kit-fetched kit 1 of seat + kit 2 of seat.");
    }

    @Test
    void theFirstVisitOfAWeekTellsTheVisitsOfTheLastOneOnce() {
        conversation.progress = conversation.progress.with(Guidance.none()
                .with(new VisitWeeks(Optional.of(LocalDate.of(2026, 11, 9)), 4, 0)));
        conversation.turn(SessionEvent.LAUNCH,
                "welcome-whole-routine 5. visit-length 16. week-fact 4. caution weekly.");
        conversation.progress = conversation.progress.with(new State.Idle());
        conversation.turn(SessionEvent.LAUNCH, "welcome-whole-routine 5. visit-length 16. caution weekly.");
    }
}

package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.DoneSet;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A silence begins the set that was asked about. It is done only if the user shows afterwards that somebody was there. */
class UnheardRepromptTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @BeforeEach
    void aSetIsCountedAfterASilence() {
        conversation.progress = conversation.progress.with(new State.Waiting(
                new VisitPlace(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
                        new Place("glute-bridge", 1, Side.BOTH, 1), Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Question.NOT_SURE, "unsure. ask-exercise bridge?");
        conversation.waits(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @EnumSource(names = {"STOP", "ENDED"})
    void aUserWhoEndsTheSessionDidTheSet(SessionEvent end) {
        conversation.turn(end);

        assertEquals(Set.of(new DoneSet(1, "glute-bridge", 1)), done());
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMED_OUT", "ENDED_BY_ERROR"})
    void aSessionThatEndsByItselfCreditsNothing(SessionEvent end) {
        conversation.turn(end);

        assertEquals(Set.of(), done());
    }

    private Set<DoneSet> done() {
        return conversation.progress.day(CoachConversation.TODAY).done();
    }
}

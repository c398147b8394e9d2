package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What opening the skill leads to. */
class ArrivalTest {
    private static final String[] ALL = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel",
            "thoracic-stretch"};
    private static final Place START = new Place("glute-squeeze", 1, Side.BOTH, 1);
    private static final Place SIXTH = new Place("glute-bridge", 2, Side.BOTH, 6);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void theWholeRoutineIsNumberedAndLessOfItIsNamed() {
        conversation.turn(SessionEvent.LAUNCH, "Hello. Five exercises today.");
        conversation.progress = CoachConversation.cleared()
                .did(0, 1, "glute-squeeze", "cat-camel", "thoracic-stretch").progress;
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. This time: glute bridge and hip flexor stretch.");
        conversation.progress = CoachConversation.cleared().did(0, 2, "glute-squeeze").did(0, 1, ALL).progress;
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. This time: hip flexor stretch.");
    }

    @Test
    void whoComesBackTheSameDayCarriesOn() {
        stoppedAt(0, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. You were in the glute bridge, set two, about number six.",
                "six, lift");
        stoppedAt(0, START);
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. On we go.", "squeeze");
        stoppedAt(-1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. You were in the glute bridge");
    }

    @Test
    void theNightBelongsToTheDayBefore() {
        stoppedAt(1, SIXTH);
        conversation.isAt(at(LocalTime.of(3, 59, 59)));
        conversation.turn(SessionEvent.LAUNCH, "You were in the glute bridge");
        stoppedAt(1, SIXTH);
        conversation.isAt(at(LocalTime.of(4, 0)));
        conversation.turn(SessionEvent.LAUNCH, "Yesterday you stopped in the glute bridge, set two", "Shall we finish");
    }

    @Test
    void whatWasOnlyIntroducedYesterdayIsLetGo() {
        stoppedAt(1, START);
        conversation.turn(SessionEvent.LAUNCH, "Hello. Five exercises today.");
        conversation.progress = CoachConversation.cleared().did(1, 1, "glute-squeeze").progress;
        stoppedAt(1, new Place("glute-bridge", 1, Side.BOTH, 1));
        conversation.turn(SessionEvent.LAUNCH, "Yesterday you stopped before the glute bridge.");
        stoppedAt(2, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "Hello. Five exercises today.");
    }

    @ParameterizedTest
    @EnumSource(names = {"YES", "READY", "RESUME"})
    void yesterdaysRoutineCanBeFinished(Move move) {
        stoppedAt(1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "Yesterday you stopped");
        conversation.turn(move, "Carrying on.", "six, lift");
        assertEquals(CoachConversation.TODAY.minusDays(1), conversation.state().visitUnderWay().orElseThrow().day());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "START_OVER"})
    void orTodaysIsBegun(Move move) {
        stoppedAt(1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "Yesterday you stopped");
        conversation.turn(move, "Hello. Five exercises today.");
        assertEquals(CoachConversation.TODAY, conversation.state().visitUnderWay().orElseThrow().day());
    }

    @Test
    void anyOtherMoveMovesInYesterdaysRoutine() {
        stoppedAt(1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "Yesterday you stopped");
        conversation.turn(Move.SKIP, "We leave out the glute bridge for now.");
    }

    @Test
    void twoHoursBetweenTwoVisitsAreEnough() {
        conversation.did(0, 1, ALL);
        endedAgo(Duration.ofHours(2));
        conversation.turn(SessionEvent.LAUNCH, "This time: glute squeeze and hip flexor stretch.");
        conversation.progress = CoachConversation.cleared().did(0, 1, ALL).progress;
        endedAgo(Duration.ofHours(2).minusMillis(1));
        conversation.turn(SessionEvent.LAUNCH,
                "Your first visit is done, only a little while ago. The second one today: "
                        + "glute squeeze and hip flexor stretch.",
                "Shall we do it now all the same?");
        conversation.turn(Move.REPEAT, "Shall we do it now all the same?");
        conversation.turn(Move.YES, "This time: glute squeeze and hip flexor stretch.");
    }

    @Test
    void soonAfterMidnightItIsTheNewDaysFirst() {
        endedAgo(Duration.ofMinutes(20));
        conversation.turn(SessionEvent.LAUNCH, "Your last visit was only a little while ago.",
                "Shall we do it now all the same?");
        conversation.turn(Move.NO, "Later, then.");
        assertInstanceOf(State.Idle.class, conversation.state());
    }

    @Test
    void whatAnotherDeviceHasDoneMeanwhileIsNotBegunAgain() {
        conversation.did(0, 1, ALL);
        conversation.progress = conversation.progress
                .with(new State.AskedSecondVisit(new Visit(CoachConversation.TODAY, 1,
                        Visit.Scope.WHAT_IS_LEFT)));
        conversation.turn(Move.YES, "This time: glute squeeze and hip flexor stretch.");
    }

    @Test
    void whenTheDayIsDoneOneMoreIsHers() {
        conversation.did(0, 1, ALL).did(0, 2, ALL);
        conversation.turn(SessionEvent.LAUNCH, "That's all for today.", "name an exercise if you'd like one more");
        conversation.turn(new Turn.StartAt(Optional.of("cat-camel")), "Cat camel stretch", "That's the cat camel");
    }

    @Test
    void anExerciseNobodyKnowsIsAskedAboutOutsideASetOnly() {
        conversation.turn(new Turn.StartAt(Optional.of("headstand")), "The exercises are:",
                "Which one would you like?");
        conversation.turn(SessionEvent.LAUNCH);
        conversation.cutsIn(60, new Turn.StartAt(Optional.empty()), "Sorry, I missed that. Carrying on.");
    }

    private void stoppedAt(int daysAgo, Place place) {
        Visit visit = new Visit(CoachConversation.TODAY.minusDays(daysAgo), 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.progress = conversation.progress.with(new State.Paused(visit, place));
    }

    private void endedAgo(Duration ago) {
        Visit visit = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.passes(Duration.ofHours(3));
        conversation.progress = conversation.progress.ended(visit, conversation.now.minus(ago));
    }

    private static Instant at(LocalTime time) {
        return CoachConversation.TODAY.atTime(time).toInstant(ZoneOffset.UTC);
    }
}

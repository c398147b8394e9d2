package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reply to a launch. */
class ArrivalTest {
    private static final String[] ALL = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel",
            "thoracic-stretch"};
    private static final Place START = new Place("glute-squeeze", 1, Side.BOTH, 1);
    private static final Place SIXTH = new Place("glute-bridge", 2, Side.BOTH, 6);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aVisitWithTheWholeRoutineSaysItsNumberAndAShorterOneNamesItsExercises() {
        conversation.turn(SessionEvent.LAUNCH, "welcome-whole-routine 5.");
        conversation.progress = CoachConversation.cleared()
                .did(0, 1, "glute-squeeze", "cat-camel", "thoracic-stretch").progress;
        conversation.turn(SessionEvent.LAUNCH, "welcome-remaining bridge + hip.");
        conversation.progress = CoachConversation.cleared().did(0, 2, "glute-squeeze").did(0, 1, ALL).progress;
        conversation.turn(SessionEvent.LAUNCH, "welcome-remaining hip.");
    }

    @Test
    void aLaunchOnTheSameDayContinuesTheVisit() {
        stoppedAt(0, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at bridge where-set 2 / where-repetition 6.",
                "no 6 lift");
        stoppedAt(0, START);
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at-start.", "squeeze");
        stoppedAt(-1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at bridge");
    }

    @Test
    void beforeFourInTheMorningALaunchContinuesTheVisitOfTheDayBefore() {
        stoppedAt(1, SIXTH);
        conversation.setTime(at(LocalTime.of(3, 59, 59)));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at bridge");
        stoppedAt(1, SIXTH);
        conversation.setTime(at(LocalTime.of(4, 0)));
        conversation.turn(SessionEvent.LAUNCH,
                "unfinished-at bridge where-set 2 / where-repetition 6.", "minutes-left", "ask-finish-earlier-visit?");
    }

    @Test
    void aVisitOfYesterdayWithNothingDoneIsDropped() {
        stoppedAt(1, START);
        conversation.turn(SessionEvent.LAUNCH, "welcome-whole-routine 5.");
        conversation.progress = CoachConversation.cleared().did(1, 1, "glute-squeeze").progress;
        stoppedAt(1, new Place("glute-bridge", 1, Side.BOTH, 1));
        conversation.turn(SessionEvent.LAUNCH, "unfinished-before bridge.");
        stoppedAt(2, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "welcome-whole-routine 5.");
    }

    @ParameterizedTest
    @EnumSource(names = {"YES", "READY", "RESUME"})
    void theVisitOfYesterdayCanBeFinished(Move move) {
        stoppedAt(1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "unfinished-at");
        conversation.turn(move, "position-again position of bridge. cue of bridge.", "no 6 lift");
        assertEquals(CoachConversation.TODAY.minusDays(1), conversation.state().visitUnderWay().orElseThrow().day());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "START_OVER"})
    void theVisitOfTodayCanBeBegunInstead(Move move) {
        stoppedAt(1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "unfinished-at");
        conversation.turn(move, "welcome-whole-routine 5.");
        assertEquals(CoachConversation.TODAY, conversation.state().visitUnderWay().orElseThrow().day());
    }

    @Test
    void anyOtherMoveIsAppliedToTheVisitOfYesterday() {
        stoppedAt(1, SIXTH);
        conversation.turn(SessionEvent.LAUNCH, "unfinished-at");
        conversation.turn(Move.SKIP, "skipped bridge.");
    }

    @Test
    void twoHoursAfterTheFirstVisitTheSecondBeginsWithoutAQuestion() {
        conversation.did(0, 1, ALL);
        endedAgo(Duration.ofHours(2));
        conversation.turn(SessionEvent.LAUNCH, "welcome-remaining seat + hip.");
        conversation.progress = CoachConversation.cleared().did(0, 1, ALL).progress;
        endedAgo(Duration.ofHours(2).minusMillis(1));
        conversation.turn(SessionEvent.LAUNCH,
                "second-visit-soon seat + hip. ask-visit-now?");
        conversation.turn(Move.REPEAT, "ask-visit-now?");
        conversation.turn(Move.YES, "welcome-remaining seat + hip.");
    }

    @Test
    void soonAfterMidnightTheFirstVisitOfTheNewDayIsAskedAbout() {
        endedAgo(Duration.ofMinutes(20));
        conversation.turn(SessionEvent.LAUNCH, "first-visit-soon. ask-visit-now?");
        conversation.turn(Move.NO, "visit-later.");
        assertInstanceOf(State.Idle.class, conversation.state());
    }

    @Test
    void aVisitDoneOnAnotherDeviceIsNotBegunAgain() {
        conversation.did(0, 1, ALL);
        conversation.progress = conversation.progress
                .with(new State.AskedSecondVisit(new Visit(CoachConversation.TODAY, 1,
                        Visit.Scope.WHAT_IS_LEFT)));
        conversation.turn(Move.YES, "welcome-remaining seat + hip.");
    }

    /** 2026-11-22 is a Sunday, so the day before belongs to the same week, and the Sunday before does not. */
    @Test
    void theGeneralCautionIsSaidInTheFirstVisitOfAWeek() {
        conversation.did(7, 1, "glute-squeeze");
        conversation.turn(SessionEvent.LAUNCH,
                "welcome-whole-routine 5. visit-length 16. caution weekly. introduce seat");
        CoachConversation sameWeek = CoachConversation.cleared().did(1, 1, "glute-squeeze");
        sameWeek.turn(SessionEvent.LAUNCH, "welcome-whole-routine 5. visit-length 16. introduce seat");
    }

    @Test
    void afterTwoWeeksWithoutAnExerciseTheGreetingSaysThatTheStepsComeAgain() {
        conversation.did(13, 1, ALL);
        conversation.turn(SessionEvent.LAUNCH, "welcome-whole-routine 5.");
        conversation.progress = CoachConversation.cleared().did(14, 1, ALL).progress;
        conversation.turn(SessionEvent.LAUNCH,
                "welcome-after-absence 5. visit-length 16. caution weekly. introduce seat");
    }

    @Test
    void whoWantsToHearLessIsGreetedAsUsualAfterALongTime() {
        conversation.did(20, 1, ALL);
        conversation.turn(UserRequest.SettingChange.SAY_LESS);
        conversation.progress = conversation.progress.with(new State.Idle());
        conversation.turn(SessionEvent.LAUNCH,
                "welcome-whole-routine 5. visit-length 15. caution weekly. introduce seat");
    }

    @Test
    void whenTheDayIsDoneOneMoreExerciseCanBeDone() {
        conversation.did(0, 1, ALL).did(0, 2, ALL);
        conversation.turn(SessionEvent.LAUNCH, "day-done. ask-one-more?");
        conversation.turn(new UserRequest.StartAt(Optional.of("cat-camel")), "introduce cat",
                "single-exercise-done cat.");
    }

    @Test
    void anUnknownExerciseIsAskedAboutUnlessASetIsInterrupted() {
        conversation.turn(new UserRequest.StartAt(Optional.of("headstand")),
                "which-exercise seat + bridge + hip + cat + twist. ask-which-exercise?");
        conversation.turn(SessionEvent.LAUNCH);
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, new UserRequest.StartAt(Optional.empty()),
                "name-unknown. ask-once-more?");
    }

    private void stoppedAt(int daysAgo, Place place) {
        Visit visit = new Visit(CoachConversation.TODAY.minusDays(daysAgo), 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(visit, place)));
    }

    private void endedAgo(Duration ago) {
        Visit visit = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.waits(Duration.ofHours(3));
        conversation.progress = conversation.progress.ended(visit, conversation.now.minus(ago));
    }

    private static Instant at(LocalTime time) {
        return CoachConversation.TODAY.atTime(time).toInstant(ZoneOffset.UTC);
    }
}

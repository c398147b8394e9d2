package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a move means in each state. */
class VisitChoicesTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place SIXTH = new Place("glute-bridge", 2, Side.BOTH, 6);

    private final CoachConversation lesson = CoachConversation.cleared();

    @ParameterizedTest
    @EnumSource(names = {"READY", "YES", "RESUME", "NEXT"})
    void whoWasAskedWhetherSheIsReadyIs(Move move) {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        lesson.turn(move, "five four three two one one, lift");
    }

    @Test
    void whatWasNotIntroducedYetIsIntroduced() {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.NONE));
        lesson.turn(Move.READY, "Glute bridge, lying flat on your back.", "Here we go. five", "one, lift");
    }

    @Test
    void whoWasPausedIsGivenTimeToLieDownAgain() {
        is(new State.Paused(VISIT, SIXTH));
        lesson.turn(Move.RESUME, "Carrying on. Here we go. five four three two one six, lift");
        is(new State.Paused(VISIT, BRIDGE));
        lesson.turn(Move.RESUME, "Carrying on. Glute bridge, lying", "one, lift");
    }

    @Test
    void nextInMidSetLeavesTheExerciseOut() {
        is(new State.Paused(VISIT, SIXTH));
        lesson.turn(Move.NEXT, "We leave out the glute bridge for now. Hip flexor stretch");
        assertTrue(lesson.progress.day(CoachConversation.TODAY)
                .isSkipped(1, CoachConversation.ROUTINE.exercise("glute-bridge")));
    }

    @Test
    void skippingTheLastOneEndsTheVisit() {
        lesson.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        lesson.turn(Move.SKIP, "We leave out the glute bridge for now. That's your routine done.",
                "For later today: glute squeeze, glute bridge and hip flexor stretch.", "One more?");
        assertEquals(new State.Finished(VISIT), lesson.state());
        assertEquals(lesson.now, lesson.progress.profile().history().visitEnded().orElseThrow());
    }

    @Test
    void goingBackBeginsTheOneBefore() {
        is(new State.Paused(VISIT, SIXTH));
        lesson.turn(Move.PREVIOUS, "Let's go back. Glute squeeze, sitting", "Pelvis rolled back, squeeze");
    }

    @Test
    void againIsTheStepsBeforeAnExerciseAndTheSetWithinIt() {
        is(new State.Paused(VISIT, BRIDGE));
        lesson.turn(Move.REPEAT, "Once more, slowly. Glute bridge", "Heels press down.");
        is(new State.Paused(VISIT, SIXTH));
        lesson.turn(Move.REPEAT, "Once more, then. Set two is next. five four three two one one, lift");
    }

    @Test
    void aSetDoneAloneBringsTheNextSetOrTheNextExercise() {
        is(new State.Paused(VISIT, BRIDGE));
        lesson.turn(Move.DONE, "Good, I've noted that set. Ready for set two?");
        lesson.turn(Move.DONE, "Good, I've noted that set. Hip flexor stretch");
        assertEquals(1, lesson.progress.profile().completions("glute-bridge"));
    }

    @Test
    void startingOverIsAskedAboutAndBeginsWithTheFirstWhateverWasDone() {
        lesson.did(0, 1, "glute-squeeze");
        is(new State.Paused(VISIT, SIXTH));
        lesson.turn(Move.START_OVER, "Shall we start over, from the first exercise?");
        assertEquals("Say yes to start over, or no to stay where you are.", lesson.afterSilence());
        lesson.turn(Move.YES, "From the top. Glute squeeze", "squeeze", "Ready for the glute bridge?");
    }

    @Test
    void startingOverCanBeDeclinedOrMovedPast() {
        is(new State.AskedStartOver(VISIT, SIXTH));
        lesson.turn(Move.NO, "Carrying on.", "six, lift");
        is(new State.AskedStartOver(VISIT, SIXTH));
        lesson.turn(Move.SKIP, "We leave out the glute bridge for now.");
    }

    @Test
    void afterTheVisitYesMeansOneMoreAndReadyWhatIsDue() {
        is(new State.Finished(VISIT));
        lesson.turn(Move.YES, "Which one would you like?");
        is(new State.Finished(VISIT));
        lesson.turn(Move.REPEAT, "That was the last one. One more? Name it, or say goodbye.");
        lesson.turn(Move.READY, "Hello. Five exercises today.");
    }

    @Test
    void whereNothingIsUnderWayShesAskedOrBegins() {
        lesson.turn(Move.DONE, "Shall we begin your back routine?");
        assertEquals("Say yes to begin, or goodbye.", lesson.afterSilence());
        lesson.turn(Move.NO, "Goodbye.");
        lesson.turn(Move.YES, "Hello. Five exercises today.");
    }

    @Test
    void aSetIsNotNotedWhileItsExerciseIsBeingIntroduced() {
        lesson.turn(SessionEvent.LAUNCH);
        lesson.cutsIn(5, Move.DONE, "We're only just beginning the glute squeeze.", "Ready for the glute squeeze?");
        assertEquals(0, lesson.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void inARestTheSetBeforeItIsNotedAlready() {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        lesson.turn(Move.READY);
        lesson.cutsIn(5 + 70 + 10, Move.DONE, "That one is noted.", "one, lift");
        assertEquals(1, lesson.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void inTheCountThatLeadsInNothingIsNotedYet() {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        lesson.turn(Move.READY);
        lesson.cutsIn(2, Move.DONE, "Good, I've noted that set.");
    }

    @Test
    void whileSidesAreChangedTheSetIsNotNotedYet() {
        is(new State.Paused(VISIT, new Place("thoracic-stretch", 2, Side.LEFT, 1)));
        lesson.turn(Move.RESUME, "Carrying on.");
        lesson.cutsIn(8 + 45 + 2, Move.DONE, "Good, I've noted that set.");
    }

    private void is(State state) {
        lesson.progress = lesson.progress.with(state);
    }
}

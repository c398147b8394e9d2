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

    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @EnumSource(names = {"READY", "YES", "RESUME", "NEXT"})
    void whoWasAskedWhetherSheIsReadyIs(Move move) {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        conversation.turn(move, "five four three two one one, lift");
    }

    @Test
    void whatWasNotIntroducedYetIsIntroduced() {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.NONE));
        conversation.turn(Move.READY, "Glute bridge, lying flat on your back.", "Here we go. five", "one, lift");
    }

    @Test
    void whoWasPausedIsGivenTimeToLieDownAgain() {
        is(new State.Paused(VISIT, SIXTH));
        conversation.turn(Move.RESUME, "Carrying on. Here we go. five four three two one six, lift");
        is(new State.Paused(VISIT, BRIDGE));
        conversation.turn(Move.RESUME, "Carrying on. Glute bridge, lying", "one, lift");
    }

    @Test
    void nextInMidSetLeavesTheExerciseOut() {
        is(new State.Paused(VISIT, SIXTH));
        conversation.turn(Move.NEXT, "We leave out the glute bridge for now. Hip flexor stretch");
        assertTrue(conversation.progress.day(CoachConversation.TODAY)
                .isSkipped(1, CoachConversation.ROUTINE.exercise("glute-bridge")));
    }

    @Test
    void skippingTheLastOneEndsTheVisit() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        conversation.turn(Move.SKIP, "We leave out the glute bridge for now. That's your routine done.",
                "For later today: glute squeeze, glute bridge and hip flexor stretch.", "One more?");
        assertEquals(new State.Finished(VISIT), conversation.state());
        assertEquals(conversation.now, conversation.progress.profile().history().visitEnded().orElseThrow());
    }

    @Test
    void goingBackBeginsTheOneBefore() {
        is(new State.Paused(VISIT, SIXTH));
        conversation.turn(Move.PREVIOUS, "Let's go back. Glute squeeze, sitting", "Pelvis rolled back, squeeze");
    }

    @Test
    void againIsTheStepsBeforeAnExerciseAndTheSetWithinIt() {
        is(new State.Paused(VISIT, BRIDGE));
        conversation.turn(Move.REPEAT, "Once more, slowly. Glute bridge", "Heels press down.");
        is(new State.Paused(VISIT, SIXTH));
        conversation.turn(Move.REPEAT, "Once more, then. Set two is next. five four three two one one, lift");
    }

    @Test
    void aSetDoneAloneBringsTheNextSetOrTheNextExercise() {
        is(new State.Paused(VISIT, BRIDGE));
        conversation.turn(Move.DONE, "Good, I've noted that set. Ready for set two?");
        conversation.turn(Move.DONE, "Good, I've noted that set. Hip flexor stretch");
        assertEquals(1, conversation.progress.profile().completions("glute-bridge"));
    }

    @Test
    void startingOverIsAskedAboutAndBeginsWithTheFirstWhateverWasDone() {
        conversation.did(0, 1, "glute-squeeze");
        is(new State.Paused(VISIT, SIXTH));
        conversation.turn(Move.START_OVER, "Shall we start over, from the first exercise?");
        assertEquals("Say yes to start over, or no to stay where you are.", conversation.afterSilence());
        conversation.turn(Move.YES, "From the top. Glute squeeze", "squeeze", "Ready for the glute bridge?");
    }

    @Test
    void startingOverCanBeDeclinedOrMovedPast() {
        is(new State.AskedStartOver(VISIT, SIXTH));
        conversation.turn(Move.NO, "Carrying on.", "six, lift");
        is(new State.AskedStartOver(VISIT, SIXTH));
        conversation.turn(Move.SKIP, "We leave out the glute bridge for now.");
    }

    @Test
    void afterTheVisitYesMeansOneMoreAndReadyWhatIsDue() {
        is(new State.Finished(VISIT));
        conversation.turn(Move.YES, "Which one would you like?");
        is(new State.Finished(VISIT));
        conversation.turn(Move.REPEAT, "That was the last one. One more? Name it, or say goodbye.");
        conversation.turn(Move.READY, "Hello. Five exercises today.");
    }

    @Test
    void whereNothingIsUnderWayShesAskedOrBegins() {
        conversation.turn(Move.DONE, "Shall we begin your back routine?");
        assertEquals("Say yes to begin, or goodbye.", conversation.afterSilence());
        conversation.turn(Move.NO, "Goodbye.");
        conversation.turn(Move.YES, "Hello. Five exercises today.");
    }

    @Test
    void aSetIsNotNotedWhileItsExerciseIsBeingIntroduced() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.cutsIn(5, Move.DONE, "We're only just beginning the glute squeeze.",
                "Ready for the glute squeeze?");
        assertEquals(0, conversation.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void inARestTheSetBeforeItIsNotedAlready() {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        conversation.turn(Move.READY);
        conversation.cutsIn(5 + 70 + 10, Move.DONE, "That one is noted.", "one, lift");
        assertEquals(1, conversation.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void inTheCountThatLeadsInNothingIsNotedYet() {
        is(new State.Waiting(VISIT, BRIDGE, IntroductionLevel.FULL));
        conversation.turn(Move.READY);
        conversation.cutsIn(2, Move.DONE, "Good, I've noted that set.");
    }

    @Test
    void whileSidesAreChangedTheSetIsNotNotedYet() {
        is(new State.Paused(VISIT, new Place("thoracic-stretch", 2, Side.LEFT, 1)));
        conversation.turn(Move.RESUME, "Carrying on.");
        conversation.cutsIn(8 + 45 + 2, Move.DONE, "Good, I've noted that set.");
    }

    private void is(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}

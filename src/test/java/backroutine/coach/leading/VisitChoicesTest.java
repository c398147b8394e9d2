package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reply to each move in each state. */
class VisitChoicesTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place SIXTH = new Place("glute-bridge", 2, Side.BOTH, 6);

    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @EnumSource(names = {"READY", "YES", "OKAY", "RESUME"})
    void afterTheQuestionWhetherTheUserIsReadyTheSetBegins(Move move) {
        setState(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(move, "5 4 3 2 and no 1 lift");
    }

    @Test
    void anExerciseNotYetIntroducedIsIntroduced() {
        setState(new State.Waiting(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Move.READY, "introduce bridge position of bridge.", "set-begins 1 . 5", "no 1 lift");
    }

    @Test
    void afterAPauseThereIsTimeToGetIntoPosition() {
        setState(new State.Paused(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.RESUME, "continuing. settle. 5 4 3 2 1 no 6 lift");
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Move.RESUME, "continuing. introduce bridge position of bridge.", "no 1 lift");
    }

    @Test
    void nextWithinASetSkipsTheExercise() {
        setState(new State.Paused(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.NEXT, "skipped bridge. introduce hip");
        assertTrue(conversation.progress.day(CoachConversation.TODAY)
                .isSkipped(1, CoachConversation.ROUTINE.exercise("glute-bridge")));
    }

    @Test
    void skippingTheLastExerciseEndsTheVisit() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        setState(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.SKIP,
                "skipped bridge. praise-visit 4. visit-done-more-today seat + bridge + hip. milestone-first. ask-last?");
        assertEquals(new State.Finished(VISIT), conversation.state());
        assertEquals(conversation.now, conversation.progress.profile().history().visitEnded().orElseThrow());
    }

    @Test
    void previousBeginsTheExerciseBefore() {
        setState(new State.Paused(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.PREVIOUS, "going-back. introduce seat position of seat.", "cue of seat.");
    }

    @Test
    void repeatMeansTheStepsBeforeAnExerciseAndThePlaceWithinIt() {
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Move.REPEAT, "steps-again. introduce bridge", "step 1 of bridge.");
        setState(new State.Paused(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.REPEAT, "you-are-in bridge where-set 2 / where-repetition 6. ask-continue?");
        conversation.turn(Move.AGAIN, "this-set-again. set-begins 2 . 5 4 3 2 and no 1 lift");
    }

    @Test
    void aSetTheUserDidAloneIsFollowedByTheNextSetOrTheNextExercise() {
        setState(new State.Paused(VisitPlace.at(VISIT, new Place("glute-bridge", 1, Side.BOTH, 4))));
        conversation.turn(Move.DONE, "set-recorded. ask-set 2?");
        conversation.turn(Move.DONE, "ask-done-set 2?");
        conversation.turn(Move.YES, "set-recorded. introduce hip");
        assertEquals(1, conversation.progress.profile().completions("glute-bridge"));
    }

    @Test
    void startOverAsksFirstAndThenBeginsWithTheFirstExerciseThoughItIsDone() {
        conversation.did(0, 1, "glute-squeeze");
        setState(new State.Paused(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.START_OVER, "ask-start-over?");
        assertEquals("ask-start-over-again?", conversation.reprompt());
        conversation.turn(Move.YES, "starting-over. visit-length 16. introduce seat", "squeeze",
                "ask-exercise bridge?");
    }

    @Test
    void startingOverCanBeDeclinedOrAnsweredWithAnotherMove() {
        setState(new State.AskedStartOver(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.NO, "continuing.", "no 6 lift");
        setState(new State.AskedStartOver(VisitPlace.at(VISIT, SIXTH)));
        conversation.turn(Move.SKIP, "skipped bridge.");
    }

    @Test
    void afterTheVisitYesMeansAnotherExerciseAndReadyTheDueVisit() {
        setState(new State.Finished(VISIT));
        conversation.turn(Move.YES, "ask-which-exercise?");
        setState(new State.Finished(VISIT));
        conversation.turn(Move.REPEAT, "already-finished. ask-last?");
        conversation.turn(Move.READY, "welcome-whole-routine 5.");
    }

    @Test
    void okayBeginsTheDueVisitButIsNoAnswerAfterOne() {
        setState(new State.Finished(VISIT));
        conversation.turn(Move.OKAY, "ask-last?");
        assertEquals(new State.Finished(VISIT), conversation.state());
        setState(new State.Idle());
        conversation.turn(Move.OKAY, "welcome-whole-routine 5.");
    }

    @Test
    void withoutAVisitUnderWayTheUserIsAskedWhetherToBegin() {
        conversation.turn(Move.DONE, "ask-begin?");
        assertEquals("ask-begin-again?", conversation.reprompt());
        conversation.turn(Move.NO, "goodbye.");
        conversation.turn(Move.YES, "welcome-whole-routine 5.");
    }

    @Test
    void anExerciseThatHasNotBegunIsRecordedOnlyAfterAYes() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.interruptsDuring("introduce seat position of seat.", Move.DONE, "ask-done-exercise seat?");
        conversation.turn(Move.OKAY, "ask-done-exercise seat?");
        conversation.turn(Move.NO, "introduce seat position of seat.", "squeeze");
        assertEquals(0, conversation.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void duringARestTheSetBeforeItIsAlreadyRecorded() {
        setState(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 70 + 10, Move.DONE, "set-already-recorded.", "no 1 lift");
        assertEquals(1, conversation.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void duringTheCountInTheSetIsNotYetRecorded() {
        setState(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY);
        conversation.interruptsDuring("3", Move.DONE, "ask-done-exercise bridge?");
        conversation.turn(Move.YES, "exercise-recorded. introduce hip");
        assertEquals(1, conversation.progress.profile().completions("glute-bridge"));
    }

    @Test
    void duringAChangeOfSidesTheSetIsNotYetRecorded() {
        setState(new State.Paused(VisitPlace.at(VISIT, new Place("thoracic-stretch", 2, Side.LEFT, 1))));
        conversation.turn(Move.RESUME, "continuing.");
        conversation.interruptsDuring("change right of twist..", Move.DONE, "set-recorded.");
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}

package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moves within a visit. Alexa may take "skip" for "next", so both do the same wherever either could be meant. */
class NavigationTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    @BeforeEach
    void isReadyForTheBridge() {
        conversation.progress = conversation.progress
                .with(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "SKIP"})
    void inARestTheNextSetBegins(Move move) {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 70 + 10, move, "3 2 and no 1 lift");
        assertTrue(conversation.progress.day(CoachConversation.TODAY).skipped().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "SKIP"})
    void withinASetTheExerciseIsLeftOut(Move move) {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 20, move, "skipped bridge. introduce hip");
    }

    @Test
    void atTheQuestionBeforeAnExerciseNextIsAskedAbout() {
        conversation.turn(Move.NEXT, "ask-ready-or-skip bridge?");
        assertEquals("ask-ready-or-skip-again?", conversation.reprompt());
        conversation.turn(Move.READY, "no 1 lift");
        assertFalse(conversation.words().contains("introduce bridge"), conversation.words());
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "SKIP"})
    void thereBothLeaveItOut(Move move) {
        conversation.turn(Move.NEXT);
        conversation.turn(move, "skipped bridge. introduce hip");
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"READY", "RESUME", "OKAY"})
    void withinASetTheRepetitionIsCountedAgainWithoutAnotherWord(Move move) {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 2 * 7 + 3, move);
        assertTrue(conversation.words().trim().startsWith("3 2 1 no 3 lift"), conversation.words());
    }

    @Test
    void inAnIntroductionReadyLeavesOutTheSentenceThatItInterrupts() {
        conversation.progress = conversation.progress.with(new State.Waiting(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Move.READY, "introduce bridge");
        conversation.interruptsDuring("step 1 of bridge.", Move.READY);
        assertTrue(conversation.words().trim().startsWith("step 2 of bridge. cue of bridge."), conversation.words());
        conversation.hears("no 1 lift");
    }

    @Test
    void repeatWithinASetTellsThePlaceAndGoesOn() {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 2 * 7 + 3, Move.REPEAT,
                "you-are-in bridge where-set 1 / where-repetition 3. 3 2 1 no 3 lift");
    }

    @Test
    void againBeforeTheFirstSetMeansTheStepsAndWithinItMeansTheSet() {
        conversation.turn(Move.AGAIN, "steps-again. introduce bridge", "step 1 of bridge.", "no 1 lift");
        conversation.interruptsAt(conversation.workBegins() + 3, Move.AGAIN, "this-set-again. set-begins 1 .",
                "no 1 lift");
        assertFalse(conversation.words().contains("introduce bridge"), conversation.words());
    }

    /** Until the first repetition of the second set has ended, the rest is over but nothing of that set is done. */
    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "SKIP"})
    void withinTheFirstRepetitionOfALaterSetTheExerciseIsLeftOut(Move move) {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 70 + 30 + 3, move, "skipped bridge. introduce hip");
    }

    @Test
    void withinTheFirstRepetitionOfALaterSetDoneIsAskedAbout() {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 70 + 30 + 3, Move.DONE, "ask-done-set 2?");
    }

    @Test
    void anotherExerciseCanBeLeftOutByItsName() {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 20,
                new UserRequest.SkipExercise(Optional.of("cat-camel")),
                "skipped cat. 3 2 1 no 3 lift");
        assertTrue(conversation.progress.day(CoachConversation.TODAY)
                .isSkipped(1, CoachConversation.ROUTINE.exercise("cat-camel")));
    }
}

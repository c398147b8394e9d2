package backroutine.coach.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.progress.State;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The question about clearance, before the first exercise of a new user. */
class ClearanceTest {
    private static final String ASKED = "ask-cleared?";

    private final CoachConversation conversation = CoachConversation.newUser();

    @Test
    void theFirstLaunchSaysTheCautionsAndAsks() {
        conversation.turn(SessionEvent.LAUNCH, "welcome-new-user 5. caution one. caution two. " + ASKED);
        assertEquals("ask-cleared-again?", conversation.reprompt());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveBeginsAnExerciseBeforeAYes(Move move) {
        conversation.turn(move, move == Move.NO ? "goodbye." : ASKED);
        assertTrue(conversation.progress.profile().cleared().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "PREVIOUS", "REPEAT", "SKIP", "DONE", "PAUSE", "RESUME",
            "START_OVER"})
    void anyOtherMoveAsksAgainWithoutTheCautions(Move move) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(move, "clearance-first. " + ASKED);
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"HOW_MANY_LEFT", "HOW_AM_I_DOING", "THIS_WEEK", "FOR_MY_PHYSIO"})
    void questionsAboutProgressAreNotAnsweredBeforeAYes(Question question) {
        conversation.turn(question, "welcome-new-user 5.", ASKED);
        conversation.turn(question, "clearance-first. " + ASKED);
    }

    @Test
    void otherQuestionsAreAnsweredAndThenClearanceIsAskedAgain() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Question.HELP, "help. " + ASKED);
        conversation.turn(Question.WHAT_DO_I_NEED, "needed-for seat kit 1 of seat + kit 2 of seat.", ASKED);
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood. " + ASKED);
        conversation.turn(Question.WHAT_DO_YOU_KNOW, "stored-nothing. " + ASKED);
        conversation.turn(UserRequest.SettingChange.SLOWER, "clearance-first. " + ASKED);
        conversation.turn(new UserRequest.HoldFor(OptionalInt.of(4)), "clearance-first. " + ASKED);
    }

    @Test
    void theQuestionAboutStoredDataIsAnsweredBeforeAYes() {
        conversation.turn(Question.WHAT_DO_YOU_KNOW, "stored-nothing.");
    }

    @Test
    void withoutAYesNoClearanceIsStored() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.NO, "not-cleared.");
        assertInstanceOf(State.Idle.class, conversation.state());
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Question.NOT_SURE, "ask-your-doctor.");
        assertInstanceOf(State.Idle.class, conversation.state());
        assertTrue(conversation.progress.profile().cleared().isEmpty());
    }

    @Test
    void aYesBringsTheFirstExerciseAndTimeToFetchKit() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.YES, "cleared. introduce seat", "step 1 of seat.", "gather.",
                "ask-exercise seat?");
        assertEquals(Optional.of(conversation.now), conversation.progress.profile().cleared());
    }

    @Test
    void theExerciseNamedBeforeTheYesIsBegun() {
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), ASKED);
        conversation.turn(Move.REPEAT, "clearance-first.");
        conversation.turn(Move.YES, "cleared. introduce bridge", "1 lift", "single-exercise-done bridge.",
                "ask-last?");
    }

    @Test
    void ofTwoNamedExercisesTheLastIsBegun() {
        conversation.turn(new UserRequest.StartAt(Optional.of("cat-camel")), ASKED);
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), "clearance-first.");
        conversation.turn(Move.READY, "introduce bridge");
    }

    /** Possible only if the stored clearance could not be read. */
    @Test
    void aYesAfterTheDayIsDoneOffersOneMoreExercise() {
        String[] all = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"};
        conversation.did(0, 1, all).did(0, 2, all);
        conversation.turn(SessionEvent.LAUNCH, ASKED);
        conversation.turn(Move.YES, "cleared. ask-one-more?");
    }
}

package backroutine.coach.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.ClearanceAnswer;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.Voice;
import backroutine.progress.State;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The question about clearance, before the first exercise of a new user. */
class ClearanceTest {
    private static final String ASKED = "ask-cleared?";

    private final CoachConversation conversation = CoachConversation.newUser();

    @Test
    void theFirstLaunchAsksAtOnce() {
        conversation.turn(SessionEvent.LAUNCH, "welcome-new-user 5. " + ASKED);
        assertEquals("ask-cleared-again?", conversation.reprompt());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveBeginsAnExerciseBeforeAYes(Move move) {
        boolean leaves = Set.of(Move.NO, Move.LATER, Move.FINISHED).contains(move);
        conversation.turn(move, leaves ? "goodbye." : ASKED);
        assertTrue(conversation.progress.profile().cleared().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, mode = EnumSource.Mode.EXCLUDE, names = "YES")
    void onlyAPlainYesClears(Move move) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(move);
        assertTrue(conversation.progress.profile().cleared().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"OKAY", "READY", "RESUME"})
    void whatIsNeitherYesNorNoIsAskedAgain(Move move) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(move, "clearance-needs-yes. " + ASKED);
    }

    @Test
    void theQuestionHasItsOwnAnswers() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Question.WHAT_DO_YOU_MEAN, "clearance-explained. " + ASKED);
        conversation.turn(ClearanceAnswer.CLEARED,
                "cleared. caution one. caution two. visit-length 16. introduce seat");
        conversation.turn(ClearanceAnswer.NOT_CLEARED, "not-cleared.");
        assertTrue(conversation.progress.profile().cleared().isEmpty());
        assertInstanceOf(State.Idle.class, conversation.state());
    }

    @Test
    void aStatementThatTheUserIsClearedAnswersNoOtherQuestion() {
        CoachConversation cleared = CoachConversation.cleared();
        cleared.turn(UserRequest.DataRequest.DELETE_DATA, "ask-delete?");
        cleared.turn(ClearanceAnswer.CLEARED, "not-understood. ask-delete?");
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "PREVIOUS", "SKIP", "DONE", "PAUSE", "START_OVER"})
    void anyOtherMoveAsksAgainWithoutTheCautions(Move move) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(move, "clearance-first. " + ASKED);
    }

    @Test
    void aFirstUseByAQuestionIsAnsweredAndThenClearanceIsAsked() {
        conversation.turn(Question.WHAT_DO_I_NEED, "needed-for seat", "welcome-new-user 5.", ASKED);
        conversation.turn(Question.HOW_AM_I_DOING, "week-no-visits.", ASKED);
        conversation.turn(new UserRequest.HowTo(Optional.of("cat-camel")), "introduce cat", ASKED);
        assertInstanceOf(State.AskedClearance.class, conversation.state());
    }

    @Test
    void otherQuestionsAreAnsweredAndThenClearanceIsAskedAgain() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Question.HELP, "help. " + ASKED);
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood. " + ASKED);
        conversation.turn(Question.WHAT_DO_YOU_KNOW, "stored-nothing. " + ASKED);
        conversation.turn(UserRequest.SettingChange.SLOWER, "clearance-first. " + ASKED);
        conversation.turn(new UserRequest.HoldFor(OptionalInt.of(4)), "clearance-first. " + ASKED);
    }

    /** The baby may be asleep before the first question. */
    @Test
    void theVoiceChangesWithoutClearance() {
        conversation.turn(UserRequest.VoiceChange.TALK_QUIETLY, "talking-quietly. welcome-new-user 5.", ASKED);
        conversation.turn(UserRequest.VoiceChange.TALK_QUIETLY, "talking-quietly-already. " + ASKED);
        assertEquals(Voice.QUIET, conversation.progress.profile().settings().voice());
        assertInstanceOf(State.AskedClearance.class, conversation.state());
    }

    /** So that the absence of a clearance does not tell that the user reported a symptom. */
    @Test
    void afterSixtyDaysAwayClearanceIsAskedAgain() {
        CoachConversation cleared = CoachConversation.cleared().did(0, 1, "glute-squeeze");
        cleared.waits(Duration.ofDays(59));
        cleared.turn(SessionEvent.LAUNCH, "welcome-after-absence 5.");
        cleared.turn(SessionEvent.ENDED);
        cleared.waits(Duration.ofDays(61));
        cleared.turn(SessionEvent.LAUNCH, "clearance-again. " + ASKED);
        assertInstanceOf(State.AskedClearance.class, cleared.state());
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
        conversation.turn(Move.YES, "cleared. caution one. caution two. visit-length 16. introduce seat", "kit-fetched",
                "step 1 of seat.",
                "ask-exercise seat?");
        assertEquals(Optional.of(conversation.now), conversation.progress.profile().cleared());
    }

    @Test
    void theExerciseNamedBeforeTheYesIsBegun() {
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), ASKED);
        conversation.turn(Move.REPEAT, ASKED);
        conversation.turn(Move.YES, "cleared. caution one. caution two. introduce bridge", "no 1 lift",
                "single-exercise-done bridge.",
                "ask-last?");
    }

    @Test
    void ofTwoNamedExercisesTheLastIsBegun() {
        conversation.turn(new UserRequest.StartAt(Optional.of("cat-camel")), ASKED);
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), "clearance-first.");
        conversation.turn(Move.YES, "introduce bridge");
    }

    @Test
    void whoHasDoneExercisesBeforeHearsTheWeeklyCautionAfterTheYes() {
        conversation.did(1, 1, "glute-squeeze");
        conversation.turn(SessionEvent.LAUNCH, "clearance-again. " + ASKED);
        conversation.turn(Move.YES, "cleared. caution weekly. visit-length 16. introduce seat");
    }

    /** Possible only if the stored clearance could not be read. */
    @Test
    void aYesAfterTheDayIsDoneOffersOneMoreExercise() {
        String[] all = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"};
        conversation.did(0, 1, all).did(0, 2, all);
        conversation.turn(SessionEvent.LAUNCH, ASKED);
        conversation.turn(Move.YES, "cleared. caution weekly. ask-one-more?");
    }
}

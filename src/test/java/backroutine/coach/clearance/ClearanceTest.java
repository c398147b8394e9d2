package backroutine.coach.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.Question;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.progress.State;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before the first exercise of all. */
class ClearanceTest {
    private static final String ASKED = "Has your doctor or midwife said that you may exercise?";

    private final CoachConversation conversation = CoachConversation.first();

    @Test
    void sheIsToldWhatItIsAndAsked() {
        conversation.turn(SessionEvent.LAUNCH, "I'm not a doctor. Check with your doctor",
                "Be cleared for exercise first",
                "If you feel numbness", ASKED);
        assertEquals("Say yes if your doctor or midwife has said that you may exercise. "
                + "Say no, or not sure, if they haven't.", conversation.afterSilence());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveBeginsAnythingBeforeHerYes(Move move) {
        conversation.turn(move, move == Move.NO ? "Goodbye." : ASKED);
        assertTrue(conversation.progress.profile().cleared().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, names = {"NEXT", "PREVIOUS", "REPEAT", "SKIP", "DONE", "PAUSE", "RESUME",
            "START_OVER"})
    void whoAnswersSomethingElseIsAskedAgainWithoutAllTheWords(Move move) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(move, "First, one question. " + ASKED);
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"HOW_MANY_LEFT", "HOW_AM_I_DOING", "THIS_WEEK", "FOR_MY_PHYSIO"})
    void questionsAboutHerselfWait(Question question) {
        conversation.turn(question, "Welcome to my back routine", ASKED);
        conversation.turn(question, "First, one question. " + ASKED);
    }

    @Test
    void otherQuestionsAreAnsweredAndThenSheIsAskedAgain() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Question.HELP, "I count your exercises out loud.", ASKED);
        conversation.turn(Question.WHAT_DO_I_NEED, "For the glute squeeze:", ASKED);
        conversation.turn(Question.NOT_UNDERSTOOD, "Sorry, I didn't catch that. " + ASKED);
        conversation.turn(Question.WHAT_DO_YOU_KNOW, "I keep nothing about you yet. " + ASKED);
        conversation.turn(Turn.SettingChange.SLOWER, "First, one question. " + ASKED);
        conversation.turn(new Turn.HoldFor(OptionalInt.of(4)), "First, one question. " + ASKED);
    }

    @Test
    void whatIsKeptCanBeAskedAtOnce() {
        conversation.turn(Question.WHAT_DO_YOU_KNOW, "I keep nothing about you yet.");
    }

    @Test
    void withoutAYesNothingIsKept() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.NO, "Then let's wait.");
        assertInstanceOf(State.Idle.class, conversation.state());
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Question.NOT_SURE, "Then it's best to ask first");
        assertInstanceOf(State.Idle.class, conversation.state());
        assertTrue(conversation.progress.profile().cleared().isEmpty());
    }

    @Test
    void herYesBringsTheFirstExerciseAndTimeToFetchThings() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.YES, "Lovely. Let's begin gently. Glute squeeze", "Knees inside the band.",
                "Take your time.",
                "Ready for the glute squeeze?");
        assertEquals(Optional.of(conversation.now), conversation.progress.profile().cleared());
    }

    @Test
    void theExerciseSheNamedIsRemembered() {
        conversation.turn(new Turn.StartAt(Optional.of("glute-bridge")), ASKED);
        conversation.turn(Move.REPEAT, "First, one question.");
        conversation.turn(Move.YES, "Lovely. Let's begin gently. Glute bridge", "one, lift",
                "That's the glute bridge done. Well done. One more?");
    }

    @Test
    void theExerciseSheNamesLastIsTheOne() {
        conversation.turn(new Turn.StartAt(Optional.of("cat-camel")), ASKED);
        conversation.turn(new Turn.StartAt(Optional.of("glute-bridge")), "First, one question.");
        conversation.turn(Move.READY, "Glute bridge");
    }

    /** Only where the note of her clearance could not be read. */
    @Test
    void whoIsClearedAgainAfterHerDayIsDoneIsOfferedOneMore() {
        String[] all = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"};
        conversation.did(0, 1, all).did(0, 2, all);
        conversation.turn(SessionEvent.LAUNCH, ASKED);
        conversation.turn(Move.YES, "Say goodbye, or name an exercise if you'd like one more.");
    }
}

package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions during a visit, and how the visit goes on after them. */
class QuestionAnswersTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void withoutANameTheStepsOfTheExerciseUnderWayAreExplained() {
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch");

        conversation.interruptsAt(conversation.workBegins() + 8 + 4.3, new UserRequest.HowTo(Optional.empty()),
                "introduce cat",
                "step 1 of cat.", "3 2 1");
    }

    @Test
    void withoutAKnownExerciseTheNamesAreListed() {
        conversation.turn(new UserRequest.HowTo(Optional.empty()),
                "which-exercise seat + bridge + hip + cat + twist. ask-which-steps?");
        conversation.turn(new UserRequest.HowTo(Optional.of("headstand")), "name-unknown. ask-begin?");
    }

    @Test
    void stepsExplainedOnRequestAreNotRepeatedInTheIntroduction() {
        begins();
        conversation.interruptsDuring("step 1 of bridge.", new UserRequest.HowTo(Optional.of("glute-bridge")),
                "introduce bridge",
                "step 1 of bridge.", "ask-exercise bridge?");
        assertEquals(conversation.words().indexOf("step 1 of bridge."),
                conversation.words().lastIndexOf("step 1 of bridge."),
                conversation.words());
    }

    @Test
    void explainingAnotherExerciseDoesNotReplaceTheIntroduction() {
        begins();
        conversation.interruptsDuring("introduce seat position of seat.",
                new UserRequest.HowTo(Optional.of("cat-camel")),
                "step 1 of cat.", "step 1 of seat.", "ask-exercise seat?");
    }

    @Test
    void theKitIsToldFromTheExerciseUnderWayOn() {
        begins("glute-squeeze");
        conversation.interruptsDuring("introduce bridge position of bridge.", Question.WHAT_DO_I_NEED,
                "needed-nothing-here. needed-for hip kit 1 of hip.");

        begins();
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, Question.WHAT_DO_I_NEED,
                "needed-for seat kit 1 of seat + kit 2 of seat.");
        assertFalse(conversation.words().contains("needed-nothing-here."), conversation.words());
    }

    @Test
    void withoutKitTheUserIsToldThatNothingIsNeeded() {
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel");

        conversation.interruptsDuring("dose-each-side 2 5.", Question.WHAT_DO_I_NEED, "needed-nothing.");
    }

    @Test
    void beforeAVisitTheKitOfTheVisitIsTold() {
        conversation.did(0, 1, "glute-squeeze");
        conversation.turn(Question.WHAT_DO_I_NEED, "needed-for hip kit 1 of hip. ask-begin?");
        assertFalse(conversation.words().contains("needed-for seat"), conversation.words());
    }

    @Test
    void whenTheDayIsDoneTheKitOfTheRoutineIsTold() {
        String[] all = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"};
        conversation.did(0, 1, all).did(0, 2, all);
        conversation.turn(Question.WHAT_DO_I_NEED, "needed-for seat", "needed-for hip");
    }

    @Test
    void remainingRepetitionsSetsAndExercisesAreTold() {
        begins();
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, Question.HOW_MANY_LEFT,
                "remaining-in-set 6. remaining-exercises 4.");
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel");
        conversation.interruptsAt(0, Question.HOW_MANY_LEFT, "remaining-on-first-side 5. "
                + "remaining-sets-one twist. remaining-last-exercise.");
    }

    @Test
    void oneRemainingExerciseIsToldInTheSingular() {
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch");
        conversation.interruptsAt(0, Question.HOW_MANY_LEFT, "remaining-exercises-one.");
    }

    @Test
    void doubtWithinASetIsAskedAboutAndOutsideItTheQuestionIsAskedAgain() {
        conversation.turn(Question.NOT_SURE, "unsure. ask-begin?");
        begins();
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, Question.NOT_SURE,
                "not-understood. ask-once-more?");
    }

    /** Begins the visit with these exercises already done. */
    private void begins(String... done) {
        conversation.progress = CoachConversation.cleared().did(0, 1, done).progress;
        conversation.turn(SessionEvent.LAUNCH);
    }
}

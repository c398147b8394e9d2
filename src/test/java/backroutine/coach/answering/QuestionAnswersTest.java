package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Question;
import backroutine.coach.turn.Turn.SessionEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions in between, and what goes on after them. */
class QuestionAnswersTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void withoutANameTheStepsAreThoseOfTheExerciseUnderWay() {
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch");

        conversation.cutsIn(60, new Turn.HowTo(Optional.empty()), "Cat camel stretch", "Belly sinks", "three two one");
    }

    @Test
    void anUnknownNameIsAskedAbout() {
        conversation.turn(new Turn.HowTo(Optional.empty()), "The exercises are: glute squeeze,",
                "Which one shall I explain?");
        conversation.turn(new Turn.HowTo(Optional.of("headstand")), "Which one shall I explain?");
    }

    @Test
    void whatWasExplainedIsNotExplainedOnceMore() {
        begins();
        conversation.cutsIn(conversation.seconds() - 15, new Turn.HowTo(Optional.of("glute-bridge")),
                "Glute bridge, lying",
                "Heels press down.", "Ready for the glute bridge?");
        assertEquals(conversation.words().indexOf("Heels"), conversation.words().lastIndexOf("Heels"),
                conversation.words());
    }

    @Test
    void explainingAnotherExerciseExplainsOnlyThat() {
        begins();
        conversation.cutsIn(5, new Turn.HowTo(Optional.of("cat-camel")), "Belly sinks", "Knees inside the band.",
                "Ready for the glute squeeze?");
    }

    @Test
    void whatSheNeedsBeginsWithTheExerciseUnderWay() {
        begins("glute-squeeze");
        conversation.cutsIn(10, Question.WHAT_DO_I_NEED,
                "Nothing for this one. For the hip flexor stretch: a chair or something sturdy.");

        begins();
        conversation.cutsIn(60, Question.WHAT_DO_I_NEED, "For the glute squeeze: a chair and a resistance band.");
        assertFalse(conversation.words().contains("Nothing for this one"), conversation.words());
    }

    @Test
    void whereNothingIsNeededThatIsSaid() {
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel");

        conversation.cutsIn(10, Question.WHAT_DO_I_NEED, "Nothing but the floor.");
    }

    @Test
    void beforeAVisitSheHearsWhatTheVisitNeeds() {
        conversation.did(0, 1, "glute-squeeze");
        conversation.turn(Question.WHAT_DO_I_NEED, "For the hip flexor stretch: a chair or something sturdy. Shall we");
        assertFalse(conversation.words().contains("resistance band"), conversation.words());
    }

    @Test
    void whenTheDayIsDoneSheHearsWhatTheRoutineNeeds() {
        String[] all = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"};
        conversation.did(0, 1, all).did(0, 2, all);
        conversation.turn(Question.WHAT_DO_I_NEED, "For the glute squeeze:", "For the hip flexor stretch:");
    }

    @Test
    void whatIsLeftIsCountedInRepetitionsSetsAndExercises() {
        begins();
        conversation.cutsIn(60, Question.HOW_MANY_LEFT, "more in this set. It's the last set of the glute squeeze.",
                "After it, four exercises.");
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel");
        conversation.cutsIn(0, Question.HOW_MANY_LEFT, "Five more on this side, then the other side. "
                + "Then one more set of the kneeling thoracic stretch. It's the last exercise.");
    }

    @Test
    void oneExerciseAfterItIsOne() {
        begins("glute-squeeze", "glute-bridge", "hip-flexor-stretch");
        conversation.cutsIn(0, Question.HOW_MANY_LEFT, "After it, one exercise.");
    }

    @Test
    void whatIsNotUnderstoodIsToldInTheSetAndOutsideIt() {
        conversation.turn(Question.NOT_UNDERSTOOD, "Sorry, I didn't catch that. Shall we begin your back routine?");
        begins();
        conversation.cutsIn(60, Question.NOT_SURE, "Sorry, I missed that. Carrying on.", "three two one");
    }

    /** The visit goes on after these exercises. */
    private void begins(String... done) {
        conversation.progress = CoachConversation.cleared().did(0, 1, done).progress;
        conversation.turn(SessionEvent.LAUNCH);
    }
}

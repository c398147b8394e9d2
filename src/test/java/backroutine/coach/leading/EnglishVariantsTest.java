package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.language.English;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.Variation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Greetings, goodbyes and praise in English: the day and the visit choose the words. */
class EnglishVariantsTest {
    private static final LocalDate TODAY = CoachConversation.TODAY;

    @Test
    void theGreetingOfADayIsKnown() {
        CoachConversation conversation = CoachConversation.cleared();
        conversation.turn(SessionEvent.LAUNCH);

        Message greeting = ((Reply.Counts) conversation.last).say().getFirst();

        assertEquals(Variation.of(TODAY, 1), greeting.variant());
        assertEquals("Hello again. Let's do today's five exercises.", English.words(greeting));
    }

    @Test
    void theGoodbyeOfADayIsKnown() {
        CoachConversation conversation = CoachConversation.cleared();
        conversation.progress = conversation.progress.with(new State.Idle());
        conversation.turn(SessionEvent.STOP);

        Message goodbye = ((Reply.Ends) conversation.last).say().getFirst();

        assertEquals("Bye for now. Take care of yourself.", English.words(goodbye));
    }

    @Test
    void comingBackInAnotherExerciseIsGreetedInOtherWords() {
        assertNotEquals(words(CoachMessage.WELCOME_BACK_AT, greetingVariant("glute-squeeze")),
                words(CoachMessage.WELCOME_BACK_AT, greetingVariant("glute-bridge")));
    }

    private static int greetingVariant(String exercise) {
        CoachConversation conversation = CoachConversation.cleared();
        Place place = new Place(exercise, 1, Side.BOTH, 5);
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(visit(1), place)));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at");
        return ((Reply.Counts) conversation.last).say().getFirst().variant();
    }

    @Test
    void stoppingInTheSecondVisitOfADayIsAnsweredInOtherWordsThanInTheFirst() {
        assertNotEquals(words(CoachMessage.STOPPED, stopVariant(1)), words(CoachMessage.STOPPED, stopVariant(2)));
    }

    private static int stopVariant(int number) {
        CoachConversation conversation = CoachConversation.cleared();
        Place place = new Place("glute-squeeze", 1, Side.BOTH, 5);
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(visit(number), place)));
        conversation.turn(SessionEvent.STOP, "stopped.");
        return ((Reply.Ends) conversation.last).say().getFirst().variant();
    }

    private static Visit visit(int number) {
        return new Visit(TODAY, number, Visit.Scope.WHAT_IS_LEFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"WELCOME_WHOLE_ROUTINE", "WELCOME_REMAINING", "WELCOME_AFTER_ABSENCE", "WELCOME_BACK",
            "WELCOME_BACK_AT", "WELCOME_BACK_AT_START", "STOPPED", "GOODBYE", "PRAISE", "PRAISE_VISIT"})
    void eachHasThreeToFiveWordingsAndTheNextVisitGetsAnother(CoachMessage message) {
        Set<String> wordings = IntStream.range(0, 9)
                .mapToObj(variant -> words(message, variant))
                .collect(Collectors.toSet());

        assertTrue(wordings.size() >= 3 && wordings.size() <= 5, () -> message + " has " + wordings);
        assertNotEquals(words(message, Variation.of(TODAY, 1)), words(message, Variation.of(TODAY, 2)));
        assertNotEquals(words(message, Variation.of(TODAY, 2)), words(message, Variation.of(TODAY.plusDays(1), 1)));
    }

    /** Praise can be switched off, so it is in no sentence that is said all the same. */
    @Test
    void noGreetingGoodbyeOrSummaryPraises() {
        for (CoachMessage message : List.of(CoachMessage.GOODBYE, CoachMessage.STOPPED,
                CoachMessage.VISIT_DONE_MORE_TODAY, CoachMessage.VISIT_DONE_NUMBER_TODAY,
                CoachMessage.VISIT_DONE_DAY_DONE, CoachMessage.VISIT_DONE_EARLIER, CoachMessage.VISIT_DONE,
                CoachMessage.SINGLE_EXERCISE_DONE, CoachMessage.MILESTONE_FIRST, CoachMessage.MILESTONE,
                CoachMessage.SET_RECORDED, CoachMessage.EXERCISE_RECORDED)) {
            for (int variant = 0; variant < 9; variant++) {
                String words = words(message, variant).toLowerCase(Locale.ROOT);
                assertFalse(words.matches(".*\\b(well done|good work|nicely|good|great)\\b.*"), words);
            }
        }
    }

    private static String words(CoachMessage message, int variant) {
        return English.words(Message.of(message)
                .varied(variant)
                .with("number", 5)
                .with("visits", 10)
                .with("exercise", English.routine().exercises().getFirst().name())
                .with("exercises", English.routine().exercises().getFirst().name())
                .with("where", English.routine().exercises().getFirst().name()));
    }
}

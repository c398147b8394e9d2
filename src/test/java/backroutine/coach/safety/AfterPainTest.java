package backroutine.coach.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Concern;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After pain the user is asked how to go on, and only the offered words answer. */
class AfterPainTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place SEAT = new Place("glute-squeeze", 1, Side.BOTH, 5);
    private static final Place CAT = new Place("cat-camel", 1, Side.BOTH, 3);
    private static final State READY_FOR_BRIDGE = new State.AskedReadyOrSkip(
            VisitPlace.at(VISIT, new Place("glute-bridge", 1, Side.BOTH, 1)));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void painStopsTheCountAndAsksHowToGoOn() {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, Concern.PAIN, "pain. ask-how-to-go-on?");
        assertEquals("ask-how-to-go-on-again?", conversation.reprompt());
        conversation.turn(Move.SKIP, "skipped seat. introduce bridge");
    }

    @Test
    void theUserMayTryAgainGently() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEAT)));
        conversation.turn(Concern.PAIN);
        conversation.turn(Move.RESUME, "continuing. no 5 5 4 3 2 1 squeeze", "no 6");
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, mode = EnumSource.Mode.EXCLUDE, names = {"SKIP", "NEXT", "RESUME"})
    void noOtherMoveAnswersTheQuestion(Move move) {
        setState(new State.AskedHowToGoOn(VisitPlace.at(VISIT, SEAT), true));
        conversation.turn(move, "ask-how-to-go-on-again?");
        assertEquals(new State.AskedHowToGoOn(VisitPlace.at(VISIT, SEAT), true), conversation.state());
    }

    @Test
    void anythingElseIsAnsweredAndTheQuestionAskedAgain() {
        setState(new State.AskedHowToGoOn(VisitPlace.at(VISIT, SEAT), true));
        conversation.turn(Question.NOT_SURE, "unsure. ask-how-to-go-on?");
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood. ask-how-to-go-on?");
        conversation.turn(Question.HOW_MANY_LEFT, "remaining-in-set 6.", "ask-how-to-go-on?");
        conversation.turn(new UserRequest.StartAt(Optional.of("cat-camel")), "ask-how-to-go-on-again?");
        conversation.turn(new UserRequest.SkipExercise(Optional.empty()), "skipped seat. introduce bridge");
    }

    /** These would lead to another question, and from there back to the exercise in doubt. */
    @Test
    void whatWouldAskAnotherQuestionAsksThisOneAgain() {
        setState(new State.AskedHowToGoOn(VisitPlace.at(VISIT, SEAT), true));
        conversation.turn(UserRequest.DataRequest.DELETE_DATA, "ask-how-to-go-on-again?");
        conversation.turn(new Turn.RemindAt(List.of(LocalTime.NOON), false), "ask-how-to-go-on-again?");
        conversation.turn(Question.REMIND_ONCE, "ask-how-to-go-on-again?");
        conversation.turn(new UserRequest.ShortVisit(OptionalInt.empty()), "ask-how-to-go-on-again?");
        assertEquals(new State.AskedHowToGoOn(VisitPlace.at(VISIT, SEAT), true), conversation.state());
    }

    @Test
    void afterSeverePainTheExerciseIsNotTriedAgain() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEAT)));
        conversation.turn(Concern.SEVERE_PAIN, "severe-pain. ask-skip-or-stop?");
        conversation.turn(Move.RESUME, "ask-skip-or-stop-again?");
        conversation.turn(Concern.PAIN, "pain. ask-skip-or-stop?");
        conversation.turn(Move.SKIP, "skipped seat. introduce bridge");
    }

    @Test
    void anExerciseWhoseDataSaysSoIsLeftOutAtOnceAndNotOfferedAgain() {
        conversation.did(0, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch");
        setState(new State.Paused(VisitPlace.at(VISIT, CAT)));
        conversation.turn(Concern.PAIN, "pain-leave-out cat. ask-skip-or-stop?");
        conversation.turn(Move.SKIP, "skipped cat. introduce twist");
        conversation.turn(Move.PREVIOUS, "going-back. introduce hip");
        setState(new State.Paused(VisitPlace.at(VISIT, new Place("thoracic-stretch", 2, Side.RIGHT, 5))));
        conversation.turn(Move.RESUME, "visit-done");
        assertFalse(conversation.words().contains("introduce cat"));
    }

    @Test
    void suchAnExerciseIsLeftOutWhenItIsTooHardToo() {
        setState(new State.Paused(VisitPlace.at(VISIT, CAT)));
        conversation.turn(Concern.TOO_HARD, "pain-leave-out cat. ask-skip-or-stop?");
        assertTrue(conversation.progress.day(CoachConversation.TODAY)
                .isSkipped(1, CoachConversation.ROUTINE.exercise("cat-camel")));
    }

    @Test
    void aStopAfterPainGoesOnWithTheNextExerciseNextTime() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEAT)));
        conversation.turn(Concern.PAIN);
        conversation.turn(SessionEvent.STOP, "stopped-in-doubt.");
        assertEquals(READY_FOR_BRIDGE, conversation.state());
        conversation.waits(Duration.ofHours(3));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back. ask-ready-or-skip bridge?");
        conversation.turn(Move.YES, "introduce bridge");
    }

    @Test
    void aSilenceAfterPainMeansTheSame() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEAT)));
        conversation.turn(Concern.PAIN);
        conversation.turn(SessionEvent.TIMED_OUT);
        conversation.waits(Duration.ofHours(3));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back. ask-ready-or-skip bridge?");
        conversation.turn(Move.NEXT, "skipped bridge. introduce hip");
    }

    @Test
    void aStopAfterPainInTheLastExerciseEndsTheVisit() {
        conversation.did(0, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel");
        setState(new State.Paused(VisitPlace.at(VISIT, new Place("thoracic-stretch", 1, Side.LEFT, 2))));
        conversation.turn(Concern.PAIN);
        conversation.turn(SessionEvent.STOP, "stopped-in-doubt.");
        assertEquals(new State.Idle(), conversation.state());
    }

    @Test
    void painWithoutAnExerciseUnderWayEndsTheSession() {
        conversation.turn(Concern.PAIN, "pain-before-start.");
        assertInstanceOf(Reply.Ends.class, conversation.last);
        setState(new State.AskedCarryOn(VisitPlace.at(VISIT, SEAT)));
        conversation.turn(Concern.SEVERE_PAIN, "pain-before-start.");
        assertEquals(new State.Paused(VisitPlace.at(VISIT, SEAT)), conversation.state());
    }

    @Test
    void theReasonIsNotKept() {
        setState(new State.Waiting(new VisitPlace(VISIT, SEAT, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Concern.PAIN);
        State afterPain = conversation.state();
        setState(new State.Waiting(new VisitPlace(VISIT, SEAT, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Concern.SAFETY_QUESTION);
        assertEquals(afterPain, conversation.state());
        assertTrue(conversation.progress.profile().cleared().isPresent());
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}

package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Guidance.Once;
import backroutine.progress.Offer;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitGoal;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the answer to an offer changes, and what a user says of a goal at any other time. */
class OfferAnswersTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final VisitPlace READY = new VisitPlace(VISIT, new Place("glute-bridge", 1, Side.BOTH, 1),
            Introduced.all(IntroductionLevel.FULL));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aYesChangesTheHoldThatWasOfferedAndANoDoesNot() {
        asked(Optional.empty(), new Offer.Hold("glute-squeeze", 4));
        conversation.turn(Move.NO, "hold-stays. goodbye.");
        assertEquals(Map.of(), conversation.progress.profile().settings().holds());

        asked(Optional.empty(), new Offer.Hold("glute-squeeze", 4));
        conversation.turn(Move.YES, "hold-changed 4 seat. goodbye.");
        assertEquals(Map.of("glute-squeeze", 4), conversation.progress.profile().settings().holds());
    }

    @Test
    void theHoldOfAnExerciseThatWasRemovedStays() {
        asked(Optional.empty(), new Offer.Hold("headstand", 4));
        conversation.turn(Move.YES, "hold-stays. goodbye.");
        assertEquals(Map.of(), conversation.progress.profile().settings().holds());
    }

    /** A shorter hold is offered to users for whom the exercise was too hard. */
    @ParameterizedTest
    @EnumSource(names = {"YES", "NO"})
    void afterTheAnswerToAShorterHoldNoSilenceBeginsTheExercise(Move answer) {
        asked(Optional.of(READY), new Offer.Hold("glute-bridge", 2));

        conversation.turn(answer, "ask-continue?");

        assertEquals(new State.Paused(READY), conversation.state());
    }

    @Test
    void afterTheAnswerToAnotherOfferNoSilenceBeginsTheExerciseEither() {
        asked(Optional.of(READY), new Offer.Goal());

        conversation.turn(Move.NO, "goal-none. ask-continue?");

        assertEquals(new State.Paused(READY), conversation.state());
    }

    @Test
    void theNumberThatAnswersTheOfferOfAGoalIsTheGoal() {
        asked(Optional.empty(), new Offer.Goal());

        conversation.turn(number(3), "goal-set 3. goodbye.");

        assertInstanceOf(Reply.Ends.class, conversation.last);
        assertEquals(Optional.of(VisitGoal.setOn(CoachConversation.TODAY, 3)), goal());
    }

    @Test
    void aNumberAloneAnswersNothingElse() {
        conversation.turn(number(3), "not-understood. ask-begin?");
        asked(Optional.empty(), new Offer.Reminders());
        conversation.turn(number(3), "not-understood. ask-moment?");
        assertEquals(Optional.empty(), goal());
    }

    @Test
    void aGoalIsSetChangedAndGivenUpAtAnyTime() {
        conversation.turn(visits(5), "goal-set 5. ask-begin?");
        assertEquals(Optional.of(VisitGoal.setOn(CoachConversation.TODAY, 5)), goal());
        conversation.turn(visits(14), "goal-set 14. ask-begin?");
        conversation.turn(visits(15), "goal-too-many 14. ask-begin?");
        assertEquals(Optional.of(VisitGoal.setOn(CoachConversation.TODAY, 14)), goal());

        conversation.turn(visits(0), "goal-none. ask-begin?");
        assertEquals(Optional.empty(), goal());
        assertEquals(true, conversation.progress.profile().guidance().once().contains(Once.GOAL));
    }

    @Test
    void aGoalThatIsSetInASetLetsItGoOn() {
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), " 1 ");
        conversation.interruptsAt(conversation.workBegins() + 20, visits(5), "goal-set 5. 3 2 1 no 3 lift");
        assertInstanceOf(State.Playing.class, conversation.state());
    }

    @Test
    void withoutANumberTheUserIsAskedForIt() {
        VisitPlace fourth = VisitPlace.at(VISIT, new Place("glute-bridge", 1, Side.BOTH, 4));
        conversation.progress = conversation.progress.with(new State.Paused(fourth));

        conversation.turn(new UserRequest.SetGoal(OptionalInt.empty()), "ask-goal?");
        assertEquals(new State.AskedOffer(Optional.of(fourth), new Offer.Goal()), conversation.state());
        conversation.turn(number(4), "goal-set 4. ask-continue?");
        assertEquals(new State.Paused(fourth), conversation.state());
    }

    @Test
    void aQuestionThatWaitsForAYesIsAskedAgainInstead() {
        State asked = new State.AskedDeletion(Optional.of(READY));
        conversation.progress = conversation.progress.with(asked);

        conversation.turn(new UserRequest.SetGoal(OptionalInt.empty()), "ask-delete?");
        assertEquals(asked, conversation.state());
        conversation.turn(SessionEvent.STOP, "stopped.");
    }

    private void asked(Optional<VisitPlace> at, Offer offer) {
        conversation.progress = conversation.progress.with(new State.AskedOffer(at, offer));
    }

    private Optional<VisitGoal> goal() {
        return conversation.progress.profile().guidance().goal();
    }

    private static UserRequest number(int number) {
        return new UserRequest.BareNumber(OptionalInt.of(number));
    }

    private static UserRequest visits(int number) {
        return new UserRequest.SetGoal(OptionalInt.of(number));
    }
}

package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.DataRequest;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The skill is opened with something else than a launch, as in "ask my back routine to continue". */
class OpeningTurnsTest {
    private static final VisitPlace AT = VisitPlace.at(new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT),
            new Place("glute-bridge", 2, Side.BOTH, 4));

    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @EnumSource(names = {"READY", "YES", "OKAY", "RESUME", "NEXT"})
    void whatGoesOnOrBeginsIsTheSameAsAfterALaunch(Move move) {
        CoachConversation launched = CoachConversation.cleared();
        launched.progress = launched.progress.with(new State.Paused(AT));
        launched.turn(SessionEvent.LAUNCH, "welcome-back-at bridge");

        conversation.progress = conversation.progress.with(new State.Paused(AT));
        conversation.opensWith(move);

        assertEquals(launched.last, conversation.last);
    }

    @Test
    void aYesIsNotTheAnswerToAQuestionOfAnEarlierSession() {
        conversation.progress = conversation.progress.with(new State.AskedDeletion(Optional.of(AT)));

        conversation.opensWith(Move.YES, "welcome-back-at bridge");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "PAUSE", "LATER"})
    void anyOtherMoveMeetsAnExerciseAtRest(Move move) {
        duringTheBridge();

        conversation.opensWith(move, move == Move.LATER ? "stopped." : "paused-at bridge");

        assertInstanceOf(State.Paused.class, conversation.state());
    }

    @Test
    void theRemindersOfAnotherSessionEndTheCount() {
        duringTheBridge();
        conversation.turn(DataRequest.LIST_REMINDERS);
        assertInstanceOf(State.Playing.class, conversation.state(), "within the session it goes on after the answer");

        duringTheBridge();
        conversation.opensWith(DataRequest.LIST_REMINDERS);

        assertInstanceOf(Reply.NeedsReminders.class, conversation.last);
        assertInstanceOf(State.Paused.class, conversation.state());
    }

    /** The bridge is counted for twenty seconds. */
    private void duringTheBridge() {
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), " 1 ");
        conversation.now = conversation.now.plus(Duration.ofSeconds((long) conversation.workBegins() + 20));
    }
}

package backroutine.coach.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Button;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.OnScreen.Touched;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.fixture.TestLanguage;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a turn interrupts: a count goes on after the answer, an introduction from its sentence, a question is asked again. */
class InterruptedBeatTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place HIP = new Place("hip-flexor-stretch", 1, Side.LEFT, 1);
    private static final Introduced ALL = Introduced.all(IntroductionLevel.FULL);
    private static final Situation.Interruption NOTHING = new Situation.Interruption.Nothing();

    private final CoachConversation conversation = CoachConversation.cleared();
    private final PlayedSoFar playedSoFar = new PlayedSoFar(CoachConversation.ROUTINE,
            new BlockPlanner(CoachConversation.ROUTINE, TestLanguage.translator()));

    @Test
    void inAnIntroductionTheUserWaitsForItsRest() {
        conversation.progress = conversation.progress
                .with(new State.Waiting(VisitPlace.at(VISIT, new Place("glute-bridge", 1, Side.BOTH, 1))));
        conversation.turn(Move.READY, "introduce bridge");
        Situation situation = after(1_000);
        assertEquals(new Situation.Interruption.Introduction(), situation.interruption());
        assertEquals(Introduced.firstSentences(IntroductionLevel.FULL, 1), introduced(situation));
    }

    @Test
    void whatIsSaidBeforeACountWithinASetBelongsToTheCount() {
        conversation.progress = conversation.progress
                .with(new State.Paused(VisitPlace.at(VISIT, new Place("glute-bridge", 2, Side.BOTH, 4))));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at bridge", "no 4 lift");
        Situation situation = after(250);
        assertInstanceOf(Situation.Interruption.Counting.class, situation.interruption());
        assertInstanceOf(State.Paused.class, situation.state());
    }

    @Test
    void whatIsSaidBeforeAQuestionWithinASetBelongsToTheQuestion() {
        counts(1);
        conversation.interruptsAt(conversation.workBegins() + 3 * 7 + 3, Question.NOT_UNDERSTOOD,
                "not-understood. ask-once-more?");
        Situation situation = after(250);
        assertEquals(new Situation.Interruption.Introduction(), situation.interruption());
        assertEquals(new Place("glute-bridge", 1, Side.BOTH, 4),
                assertInstanceOf(State.Waiting.class, situation.state()).place());
    }

    @Test
    void atTheQuestionTheNextExerciseIsIntroduced() {
        counts(1);
        Situation situation = after(conversation.block().responseEnds() + 1_000);
        assertEquals(NOTHING, situation.interruption());
        assertEquals(new State.Waiting(new VisitPlace(VISIT, HIP, ALL)), situation.state());
    }

    @Test
    void afterTheRepromptNothingIsInterrupted() {
        counts(1);
        assertEquals(NOTHING, after(conversation.block().timeline().total()).interruption());
    }

    @Test
    void atTheEndOfASetOnAScreenTheCountGoesOnWithTheNextSet() {
        conversation.delivery = Delivery.SCREEN;
        counts(1);
        Situation situation = inTheHandover();
        assertEquals(new Situation.Interruption.Counting(0), situation.interruption());
        assertEquals(new State.Paused(new VisitPlace(VISIT, new Place("glute-bridge", 2, Side.BOTH, 1), ALL)),
                situation.state());
    }

    @Test
    void atTheEndOfAnExerciseOnAScreenNothingOfTheNextOneIsIntroduced() {
        conversation.delivery = Delivery.SCREEN;
        counts(2);
        Situation situation = inTheHandover();
        assertEquals(NOTHING, situation.interruption());
        assertEquals(new State.Waiting(VisitPlace.at(VISIT, HIP)), situation.state());
    }

    private void counts(int set) {
        Place start = new Place("glute-bridge", set, Side.BOTH, 1);
        conversation.progress = conversation.progress.with(new State.Waiting(new VisitPlace(VISIT, start, ALL)));
        conversation.turn(Move.READY, "no 1 lift");
    }

    /** The situation so many milliseconds after the last block began to play. */
    private Situation after(long millis) {
        State.Playing playing = assertInstanceOf(State.Playing.class, conversation.state());
        return playedSoFar.situation(conversation.progress,
                playing.since().plus(PlayedSoFar.ANSWER_DELAY).plusMillis(millis), true);
    }

    /** The situation when the screen is touched just before it reports the end of its block. */
    private Situation inTheHandover() {
        State.Playing playing = assertInstanceOf(State.Playing.class, conversation.state());
        OptionalLong played = OptionalLong.of(conversation.block().timeline().total() - 100);
        return playedSoFar.situation(conversation.progress, new Touched(Button.PAUSE, playing.token(), played),
                new TurnContext(conversation.now, ZoneOffset.UTC, true, Delivery.SCREEN, TurnContext.Session.SAME));
    }

    private static Introduced introduced(Situation situation) {
        return situation.state().visitPlace().orElseThrow().introduced();
    }
}

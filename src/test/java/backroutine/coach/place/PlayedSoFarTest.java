package backroutine.coach.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.Question;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.DoneSet;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far it came, from the clock alone. */
class PlayedSoFarTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aSetIsDoneWhenItsLastMillisecondWasHeard() {
        counts(BRIDGE);
        conversation.cutsIn(5 + 70 - 0.001, Move.PAUSE, "set one, about number ten");
        assertEquals(Set.of(), conversation.progress.day(CoachConversation.TODAY).done());
        counts(BRIDGE);
        conversation.cutsIn(5 + 70, Move.PAUSE, "set two.");
        assertEquals(Set.of(new DoneSet(1, "glute-bridge", 1)),
                conversation.progress.day(CoachConversation.TODAY).done());
    }

    @Test
    void aQuestionThatIsHeardToItsEndIsNothingCutShort() {
        counts(BRIDGE);
        conversation.turn(Question.NOT_UNDERSTOOD, "Sorry, I didn't catch that. Ready for the hip flexor stretch?");
    }

    @Test
    void whatWasIntroducedToTheEndIsNotIntroducedAgain() {
        counts(BRIDGE);
        conversation.turn(Move.READY, "Left knee down.", "hold");
        assertFalse(conversation.words().contains("Hip flexor stretch, kneeling"), conversation.words());
    }

    @Test
    void whatWasCutShortIsIntroducedAgain() {
        counts(BRIDGE);
        conversation.cutsIn(conversation.seconds() - 10, SessionEvent.STOP, "Stopped.");
        assertEquals(IntroductionLevel.NONE, assertInstanceOf(State.Waiting.class, conversation.state()).introduced());
        conversation.turn(SessionEvent.LAUNCH, "Hip flexor stretch, kneeling");
    }

    @Test
    void theTimeToFetchThingsIsNoCount() {
        CoachConversation conversation = CoachConversation.first();
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.YES, "Take your time.");
        conversation.cutsIn(conversation.seconds() - 10, Question.NOT_UNDERSTOOD,
                "Sorry, I didn't catch that. Ready for the glute squeeze?");
        assertEquals(-1, conversation.words().indexOf("Knees inside the band."));
    }

    @Test
    void theCountAfterASilenceIsACount() {
        CoachConversation conversation = CoachConversation.first();
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.YES, "Take your time.");
        conversation.cutsIn(conversation.seconds() + 8 + 2, Question.NOT_UNDERSTOOD,
                "Sorry, I missed that. Carrying on.",
                "squeeze");
    }

    @Test
    void theAnswerBeforeACountBelongsToTheCount() {
        conversation.progress = conversation.progress
                .with(new State.Paused(VISIT, new Place("glute-bridge", 2, Side.BOTH, 4)));
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. You were in the glute bridge");
        conversation.cutsIn(1, Question.NOT_UNDERSTOOD, "Sorry, I missed that. Carrying on.", "four, lift");
    }

    @Test
    void longAfterItsEndTheNextExerciseWaits() {
        counts(BRIDGE);
        conversation.passes(Duration.ofHours(1));
        conversation.turn(Question.NOT_UNDERSTOOD, "Sorry, I didn't catch that.", "Ready for set two?");
        assertEquals(1, conversation.progress.profile().completions("glute-bridge"));
    }

    @Test
    void aVisitEndsWhenItsLastRepetitionHasEnded() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        counts(BRIDGE);
        State.Playing playing = assertInstanceOf(State.Playing.class, conversation.state());
        conversation.passes(Duration.ofHours(1));
        conversation.turn(Move.REPEAT, "That was the last one.");

        assertEquals(playing.since().plus(PlayedSoFar.ANSWER_DELAY).plusSeconds(5 + 70 + 30 + 70),
                conversation.progress.profile().history().visitEnded().orElseThrow());
        assertEquals(new State.Finished(VISIT), conversation.state());
    }

    @Test
    void thePlaceInAnExerciseThatIsGoneIsLetGo() {
        conversation.progress = conversation.progress
                .with(new State.Paused(VISIT, new Place("headstand", 1, Side.BOTH, 1)));
        conversation.turn(Move.RESUME, "Hello. Five exercises today.");
    }

    @Test
    void anUpcomingExerciseThatIsGoneIsPassedOver() {
        BlockPlan plan = new BlockPlan(BRIDGE, IntroductionLevel.NONE, 5, 0, List.of("headstand", "cat-camel"),
                IntroductionLevel.FULL, false, false);
        conversation.progress = conversation.progress.with(new State.Playing(VISIT, plan, conversation.now));
        conversation.passes(Duration.ofMinutes(10));
        conversation.turn(Question.NOT_UNDERSTOOD, "Sorry, I didn't catch that.", "Ready for");
        assertEquals("cat-camel", conversation.state().visitUnderWay().map(visit -> place()).orElseThrow().exercise());
    }

    @Test
    void aShorterRoutineKeepsThePlaceItStillHas() {
        Routine fewer = new Routine("nobody", CoachConversation.ROUTINE.text(),
                CoachConversation.ROUTINE.exercises().subList(1, 3));
        CoachConversation conversation = CoachConversation.cleared(fewer);
        conversation.progress = conversation.progress.with(new State.Paused(VISIT, BRIDGE));
        conversation.turn(SessionEvent.LAUNCH, "Welcome back. On we go.", "one, lift");
    }

    private Place place() {
        return conversation.state().visitPlace().orElseThrow().place();
    }

    private void counts(Place place) {
        conversation.progress = conversation.progress.with(new State.Waiting(VISIT, place, IntroductionLevel.FULL));
        conversation.turn(Move.READY, "one, lift");
    }
}

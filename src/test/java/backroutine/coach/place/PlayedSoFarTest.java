package backroutine.coach.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.progress.DoneSet;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The place and the sets done, computed from the clock alone. */
class PlayedSoFarTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aSetIsDoneWhenItsLastMillisecondHasPlayed() {
        counts(BRIDGE);
        conversation.interruptsAt(5 + 70 - 0.001, Move.PAUSE, "paused-at bridge where-set 1 / where-repetition 10.");
        assertEquals(Set.of(), conversation.progress.day(CoachConversation.TODAY).done());
        counts(BRIDGE);
        conversation.interruptsAt(5 + 70, Move.PAUSE, "paused-at bridge where-set 2.");
        assertEquals(Set.of(new DoneSet(1, "glute-bridge", 1)),
                conversation.progress.day(CoachConversation.TODAY).done());
    }

    @Test
    void atTheQuestionNothingIsInterrupted() {
        counts(BRIDGE);
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood. ask-exercise hip?");
    }

    @Test
    void anIntroductionHeardToItsEndIsNotRepeated() {
        counts(BRIDGE);
        conversation.turn(Move.READY, "left of hip", "hold");
        assertFalse(conversation.words().contains("introduce hip"), conversation.words());
    }

    @Test
    void anInterruptedIntroductionGoesOnWithTheSentenceThatWasCut() {
        counts(BRIDGE);
        conversation.interruptsDuring("step 2 of hip.", SessionEvent.STOP, "stopped.");
        assertEquals(Introduced.firstSentences(IntroductionLevel.FULL, 5),
                assertInstanceOf(State.Waiting.class, conversation.state()).at().introduced());
        conversation.turn(SessionEvent.LAUNCH, "introduce hip");
    }

    @Test
    void duringTheTimeToFetchKitNothingIsCounted() {
        CoachConversation conversation = CoachConversation.newUser();
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.YES, "kit-fetched");
        conversation.interruptsDuring("kit-fetched kit 1 of seat + kit 2 of seat.", Question.NOT_UNDERSTOOD,
                "not-understood. kit-fetched kit 1 of seat + kit 2 of seat. step 1 of seat.", "ask-exercise seat?");
    }

    @Test
    void theCountInTheRepromptCanBeInterrupted() {
        CoachConversation conversation = CoachConversation.newUser();
        conversation.turn(SessionEvent.LAUNCH);
        conversation.turn(Move.YES, "kit-fetched");
        conversation.interruptsAt(conversation.responseSeconds() + 8 + 2, Question.NOT_UNDERSTOOD,
                "not-understood. ask-exercise seat?");
    }

    @Test
    void speechBeforeACountCanBeInterrupted() {
        conversation.progress = conversation.progress
                .with(new State.Paused(VisitPlace.at(VISIT, new Place("glute-bridge", 2, Side.BOTH, 4))));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at bridge");
        conversation.interruptsAt(0.25, Question.NOT_UNDERSTOOD, "not-understood. ask-once-more?");
    }

    @Test
    void afterTheRepromptThePlaceIsTheNextSet() {
        counts(BRIDGE);
        conversation.waits(Duration.ofHours(1));
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood.", "ask-set 2?");
        assertEquals(1, conversation.progress.profile().completions("glute-bridge"));
    }

    /** The reprompt counts the first set of the hip flexor stretch, perhaps to an empty room. */
    @Test
    void whatTheRepromptCountedIsDoneOnlyForAUserWhoSpeaksInTheSameSession() {
        counts(BRIDGE);
        conversation.waits(Duration.ofHours(1));
        conversation.turn(SessionEvent.TIMED_OUT);
        assertEquals(2, conversation.progress.day(CoachConversation.TODAY).done().size());
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at-start.", "left of hip");
        assertEquals(2, conversation.progress.day(CoachConversation.TODAY).done().size());
        counts(BRIDGE);
        conversation.waits(Duration.ofHours(1));
        conversation.turn(SessionEvent.STOP, "stopped.");
        assertEquals(3, conversation.progress.day(CoachConversation.TODAY).done().size());
    }

    @Test
    void aPlaceToReturnToInARemovedExerciseIsDropped() {
        conversation.turn(new UserRequest.StartAt(Optional.of("cat-camel")), "introduce cat");
        conversation.progress = conversation.progress.with(conversation.progress.profile()
                .withReturnTo(Optional.of(VisitPlace.at(VISIT, new Place("headstand", 1, Side.BOTH, 3)))));
        conversation.waits(Duration.ofHours(1));
        conversation.turn(Move.REPEAT, "already-finished.");
        assertInstanceOf(State.Finished.class, conversation.state());
    }

    @Test
    void aVisitEndsWhenItsLastRepetitionHasEnded() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        counts(BRIDGE);
        State.Playing playing = assertInstanceOf(State.Playing.class, conversation.state());
        conversation.waits(Duration.ofHours(1));
        conversation.turn(Move.REPEAT, "already-finished.");

        assertEquals(playing.since().plus(PlayedSoFar.ANSWER_DELAY).plusSeconds(5 + 70 + 30 + 70),
                conversation.progress.profile().history().visitEnded().orElseThrow());
        assertEquals(new State.Finished(VISIT), conversation.state());
    }

    @Test
    void aPlaceInARemovedExerciseIsDropped() {
        conversation.progress = conversation.progress
                .with(new State.Paused(VisitPlace.at(VISIT, new Place("headstand", 1, Side.BOTH, 1))));
        conversation.turn(Move.RESUME, "welcome-whole-routine 5.");
    }

    @Test
    void aRemovedUpcomingExerciseIsIgnored() {
        BlockPlan plan = new BlockPlan(BRIDGE, IntroductionPart.none(), false, 5, 0, List.of("headstand", "cat-camel"),
                IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        conversation.progress = conversation.progress.with(new State.Playing(VISIT, plan, conversation.now));
        conversation.waits(Duration.ofMinutes(10));
        conversation.turn(Question.NOT_UNDERSTOOD, "not-understood.", "ask-");
        assertEquals("cat-camel", conversation.state().visitUnderWay().map(visit -> place()).orElseThrow().exercise());
    }

    @Test
    void aPlaceIsKeptWhenTheRoutineLosesOtherExercises() {
        Routine fewer = new Routine("source", CoachConversation.ROUTINE.text(),
                CoachConversation.ROUTINE.exercises().subList(1, 3));
        CoachConversation conversation = CoachConversation.cleared(fewer);
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(SessionEvent.LAUNCH, "welcome-back-at-start.", "no 1 lift");
    }

    private Place place() {
        return conversation.state().visitPlace().orElseThrow().place();
    }

    private void counts(Place place) {
        conversation.progress = conversation.progress
                .with(new State.Waiting(new VisitPlace(VISIT, place, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY, "no 1 lift");
    }
}

package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.Coach;
import backroutine.coach.turn.Turn;
import backroutine.fixture.TestLanguage;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the store is used to stop a block after a failure, and what the session carries then. */
class PlaybackStopTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final Person PERSON = Person.of("account");

    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final TurnTransaction transaction = new TurnTransaction(store, () -> START);
    private final PlaybackStop stop = new PlaybackStop(transaction);
    private final Coach coach = new Coach(TestLanguage.routine(), TestLanguage.translator());

    @Test
    void aPlayingBlockIsStoppedInTheStoreAndInTheSession() {
        SessionState stopped = stopped(playing(), transaction.failureDeadline()).orElseThrow();

        assertEquals(List.of("save"), store.calls);
        assertInstanceOf(State.Paused.class, store.of(PERSON).profile().state());
        assertEquals(SessionState.saved(store.of(PERSON)), stopped);
    }

    @Test
    void afterTheDeadlineTheStoreIsNotUsed() {
        SessionState stopped = stopped(playing(), START).orElseThrow();

        assertEquals(List.of(), store.calls);
        assertInstanceOf(State.Paused.class, stopped.progress().profile().state());
        assertTrue(stopped.isUnsaved());
    }

    @Test
    void whereNothingPlaysNothingIsDone() {
        SessionState idle = SessionState.saved(Progress.unknown());

        assertEquals(Optional.of(idle), stop.stop(turn(Optional.of(idle)), coach, transaction.failureDeadline()));
        assertEquals(List.of(), store.calls);
    }

    @Test
    void withoutASessionStateTheStoredBlockIsStopped() {
        store.kept.put(PERSON, playing().progress());

        stop.stop(turn(Optional.empty()), coach, transaction.failureDeadline());

        assertEquals(List.of("load", "save"), store.calls);
        assertInstanceOf(State.Paused.class, store.of(PERSON).profile().state());
    }

    @Test
    void withoutASessionStateAndWithoutTheStoreNothingIsKnown() {
        store.failsOnce = Optional.of(new IllegalStateException("a fault"));

        assertEquals(Optional.empty(), stop.stop(turn(Optional.empty()), coach, transaction.failureDeadline()));
    }

    private Optional<SessionState> stopped(SessionState session, Instant deadline) {
        return stop.stop(turn(Optional.of(session)), coach, deadline);
    }

    private static IncomingTurn turn(Optional<SessionState> session) {
        return new IncomingTurn(PERSON, "request", START.plusSeconds(20), Turn.Move.NEXT, Optional.empty(),
                ZoneOffset.UTC, PlaybackModes.usual(), Screen.none(), session);
    }

    /** A set that has been counted for twenty seconds when the turn fails. */
    private static SessionState playing() {
        Place place = new Place("glute-bridge", 1, Side.BOTH, 1);
        BlockPlan plan = new BlockPlan(place, IntroductionPart.none(), false, 5, 0, List.of(), IntroductionLevel.NAME,
                BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        State state = new State.Playing(new Visit(LocalDate.of(2026, 11, 22), 1, Visit.Scope.WHAT_IS_LEFT), plan,
                START);
        return SessionState.saved(Progress.unknown().with(Profile.unknown().withCleared(START)).with(state));
    }
}

package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Progress of a turn, and the merge with turns that could not be saved. */
class ProgressTest {
    private static final LocalDate TODAY = Profiles.TODAY;
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Exercise BRIDGE = English.routine().exercise("glute-bridge");
    private static final Exercise SQUEEZE = English.routine().exercise("glute-squeeze");
    private static final Visit FIRST = new Visit(TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Progress UNKNOWN = Progress.unknown();

    @Test
    void anExerciseIsCompletedOnceWhenAllItsSetsAreDone() {
        Progress one = UNKNOWN.done(FIRST, BRIDGE, 2);
        Progress both = one.done(FIRST, BRIDGE, 1);

        assertEquals(0, one.profile().completions(BRIDGE.id()));
        assertEquals(1, both.profile().completions(BRIDGE.id()));
        assertEquals(both, both.done(FIRST, BRIDGE, 1));
        assertEquals(Optional.of(TODAY), both.profile().history().lastDay());
        assertEquals(2, both.done(new Visit(TODAY, 2, Visit.Scope.WHAT_IS_LEFT), BRIDGE, 1)
                .done(new Visit(TODAY, 2, Visit.Scope.WHAT_IS_LEFT), BRIDGE, 2)
                .profile()
                .completions(BRIDGE.id()));
    }

    @Test
    void onlyAVisitOfTheRoutineHasAnEnd() {
        assertEquals(Optional.of(NOON), UNKNOWN.ended(FIRST, NOON).profile().history().visitEnded());
        assertEquals(UNKNOWN, UNKNOWN.ended(FIRST.with(Visit.Scope.ONE_EXERCISE), NOON));
    }

    @Test
    void aDayThatIsNotStoredIsEmpty() {
        assertEquals(Day.empty(TODAY), UNKNOWN.day(TODAY));
        assertEquals(Set.of(new DoneSet(1, BRIDGE.id(), 1)), UNKNOWN.done(FIRST, BRIDGE, 1).day(TODAY).done());
    }

    @Test
    void anExerciseIsSkippedInOneVisitOnly() {
        Day day = Day.empty(TODAY).with(new SkippedExercise(1, BRIDGE.id()));

        assertTrue(day.isSkipped(1, BRIDGE));
        assertFalse(day.isSkipped(2, BRIDGE));
        assertFalse(day.isSkipped(1, SQUEEZE));
    }

    @Test
    void mergeUnitesSetsAndSkippedExercises() {
        Progress stored = UNKNOWN.done(FIRST, BRIDGE, 1);
        Progress later = UNKNOWN.done(FIRST, BRIDGE, 1)
                .done(FIRST, SQUEEZE, 1)
                .with(Day.empty(TODAY.minusDays(1)).with(new SkippedExercise(1, "cat-camel")));
        Progress both = stored.mergedWith(later, true);

        assertEquals(Set.of(new DoneSet(1, BRIDGE.id(), 1), new DoneSet(1, SQUEEZE.id(), 1)), both.day(TODAY).done());
        assertEquals(Set.of(new SkippedExercise(1, "cat-camel")), both.day(TODAY.minusDays(1)).skipped());
    }

    @Test
    void mergeWithLoadedProgressTakesTheGreaterCount() {
        Progress stored = completed(3, 5);
        Progress later = completed(4, 2);

        assertEquals(Map.of(BRIDGE.id(), 4, SQUEEZE.id(), 5),
                stored.mergedWith(later, true).profile().history().completions());
    }

    @Test
    void mergeWithUnloadedProgressAddsCountsOfNewSets() {
        Progress stored = completed(3, 5).with(UNKNOWN.done(FIRST, SQUEEZE, 1).day(TODAY));
        Progress later = UNKNOWN.done(FIRST, BRIDGE, 1).done(FIRST, BRIDGE, 2).done(FIRST, SQUEEZE, 1);

        assertEquals(Map.of(BRIDGE.id(), 4, SQUEEZE.id(), 5),
                stored.mergedWith(later, false).profile().history().completions());
    }

    @Test
    void mergeDoesNotCountAnExerciseThatWasOnlyBegun() {
        assertEquals(Map.of(), UNKNOWN.mergedWith(UNKNOWN.done(FIRST, BRIDGE, 1), false)
                .profile()
                .history()
                .completions());
    }

    @Test
    void mergeTakesTheLaterDayAndTheLaterEnd() {
        History early = History.none().with(BRIDGE.id(), TODAY.minusDays(3)).withVisitEnded(NOON);
        History late = History.none().with(BRIDGE.id(), TODAY).with(SQUEEZE.id(), TODAY.minusDays(9));

        assertEquals(Map.of(BRIDGE.id(), TODAY, SQUEEZE.id(), TODAY.minusDays(9)), early.mergeMax(late).lastDone());
        assertEquals(early.mergeMax(late).lastDone(), late.mergeMax(early).lastDone());
        assertEquals(Optional.of(NOON), early.mergeMax(late).visitEnded());
        assertEquals(Optional.of(NOON.plusSeconds(1)),
                early.mergeMax(late.withVisitEnded(NOON.plusSeconds(1))).visitEnded());
        assertEquals(Optional.of(TODAY), late.lastDay());
        assertEquals(TODAY, late.with(BRIDGE.id(), TODAY.minusDays(1)).lastDone().get(BRIDGE.id()));
    }

    @Test
    void mergeTakesLaterSettingsOnlyIfProgressWasLoaded() {
        Settings chosen = Settings.prescribed().withEncouragement(false);
        Progress stored = UNKNOWN.with(UNKNOWN.profile().withSettings(chosen).withZone(ZoneId.of("Europe/Lisbon")));
        Progress later = UNKNOWN.with(UNKNOWN.profile().withCleared(NOON).withPlainAudio());

        assertEquals(chosen, stored.mergedWith(later, false).profile().settings());
        assertEquals(Settings.prescribed(), stored.mergedWith(later, true).profile().settings());
        Profile both = stored.mergedWith(later, false).profile();
        assertEquals(Optional.of(NOON), both.cleared());
        assertEquals(Optional.of(ZoneId.of("Europe/Lisbon")), both.zone());
        assertTrue(both.failures().audio());
        assertTrue(later.mergedWith(UNKNOWN, false).profile().failures().audio());
        assertFalse(stored.mergedWith(UNKNOWN, false).profile().failures().audio());
    }

    @Test
    void mergeWithLoadedProgressTakesTheLaterClearance() {
        Progress cleared = UNKNOWN.with(UNKNOWN.profile().withCleared(NOON));
        Progress later = UNKNOWN.with(UNKNOWN.profile().withCleared(NOON.plusSeconds(60)));

        assertEquals(later.profile().cleared(), cleared.mergedWith(later, true).profile().cleared());
        assertEquals(Optional.empty(), cleared.mergedWith(UNKNOWN, true).profile().cleared());
    }

    /** A turn that could not load the clearance asks for it, although it was given. */
    @Test
    void mergeWithUnloadedProgressKeepsTheStoredClearanceUnlessItWasWithdrawn() {
        Progress cleared = UNKNOWN.with(UNKNOWN.profile().withCleared(NOON));
        Progress asked = UNKNOWN.with(new State.AskedClearance(Optional.empty()));
        Progress clearedAgain = UNKNOWN.with(UNKNOWN.profile().withCleared(NOON.plusSeconds(60)));

        assertEquals(Optional.of(NOON), cleared.mergedWith(asked, false).profile().cleared());
        assertEquals(Optional.of(NOON), cleared.mergedWith(clearedAgain, false).profile().cleared());
        assertEquals(Optional.empty(), cleared.mergedWith(UNKNOWN, false).profile().cleared());
        assertEquals(Optional.empty(), UNKNOWN.mergedWith(asked, false).profile().cleared());
    }

    @Test
    void mergeTakesTheLaterState() {
        Progress later = UNKNOWN.with(new State.Finished(FIRST));

        assertEquals(new State.Finished(FIRST), UNKNOWN.mergedWith(later, true).profile().state());
    }

    @Test
    void theIdsOfTheLastThreeRequestsAreKept() {
        Profile profile = Profile.unknown().after("one").after("two").after("three").after("four");

        assertEquals(List.of("four", "three", "two"), profile.answered());
        assertTrue(profile.hasAnswered("two"));
        assertFalse(profile.hasAnswered("one"));
    }

    private static Progress completed(int bridges, int squeezes) {
        Profile profile = Profile.unknown();
        for (int time = 0; time < bridges; time++) {
            profile = profile.withCompleted(BRIDGE.id(), TODAY.minusDays(1));
        }
        for (int time = 0; time < squeezes; time++) {
            profile = profile.withCompleted(SQUEEZE.id(), TODAY.minusDays(1));
        }
        return UNKNOWN.with(profile);
    }
}

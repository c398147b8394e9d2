package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is kept to lead a person over weeks: its limits, the weeks of visits, and what the table does not get. */
class GuidanceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void numbersThatCannotBeAreRefused() {
        assertMessage("more time was needed 0 times or more, not -1",
                () -> new Guidance(-1, Set.of(), Optional.empty(), VisitWeeks.none(), Map.of()));
        assertMessage("the hold of glute-bridge was changed after 0 completions or more, not -2",
                () -> Guidance.none().withHeldSince("glute-bridge", -2));
        assertMessage("a week has 1 to 14 visits, not 15", () -> VisitGoal.setOn(MONDAY, 15));
        assertMessage("a week has 1 to 14 visits, not 0", () -> VisitGoal.setOn(MONDAY, 0));
        assertMessage("a week begins on Monday, not on 2026-11-17", () -> new VisitGoal(5, MONDAY.plusDays(1)));
        assertMessage("a week has 0 visits or more, not -1 and 0",
                () -> new VisitWeeks(Optional.of(MONDAY), -1, 0));
        assertMessage("a week begins on Monday, not on 2026-11-17",
                () -> new VisitWeeks(Optional.of(MONDAY.plusDays(1)), 1, 0));
        assertMessage("a hold lasts 1 s or more, not 0", () -> new Offer.Hold("glute-bridge", 0));
        assertMessage("a hold is offered for an exercise, not for \" \"", () -> new Offer.Hold(" ", 3));
    }

    @Test
    void theSmallestAndTheGreatestNumbersAreAllowed() {
        assertEquals(1, VisitGoal.setOn(MONDAY, 1).visits());
        assertEquals(14, VisitGoal.setOn(MONDAY, 14).visits());
        assertEquals(1, new Offer.Hold("glute-bridge", 1).seconds());
        assertEquals(Map.of("glute-bridge", 0), Guidance.none().withHeldSince("glute-bridge", 0).heldSince());
    }

    @Test
    void aGoalStandsForTheWeekInWhichItIsSetUntilWednesdayAndThenForTheNext() {
        assertEquals(new VisitGoal(5, MONDAY), VisitGoal.setOn(MONDAY, 5));
        assertEquals(new VisitGoal(5, MONDAY), VisitGoal.setOn(MONDAY.plusDays(2), 5));
        assertEquals(new VisitGoal(5, MONDAY.plusWeeks(1)), VisitGoal.setOn(MONDAY.plusDays(3), 5));
        assertEquals(new VisitGoal(5, MONDAY.plusWeeks(1)), VisitGoal.setOn(MONDAY.plusDays(6), 5));
    }

    @Test
    void ofAPersonWhoIsNewNothingIsStored() {
        Map<String, String> fields = new HashMap<>();

        GuidanceCodec.write(fields, Guidance.none());

        assertEquals(Map.of(), fields);
    }

    @Test
    void aVisitCountsInTheWeekOfItsDay() {
        VisitWeeks week = VisitWeeks.none().withVisit(MONDAY.plusDays(1)).withVisit(MONDAY.plusDays(6));

        assertEquals(new VisitWeeks(Optional.of(MONDAY), 2, 0), week);
        assertEquals(new VisitWeeks(Optional.of(MONDAY.plusWeeks(1)), 1, 2), week.withVisit(MONDAY.plusDays(7)));
        assertEquals(new VisitWeeks(Optional.of(MONDAY.plusWeeks(2)), 1, 0), week.withVisit(MONDAY.plusDays(14)));
    }

    /** After a flight over the date line the user's day may be in the week before. */
    @Test
    void aDayBeforeTheCountedWeekCountsInIt() {
        assertEquals(new VisitWeeks(Optional.of(MONDAY), 2, 0),
                VisitWeeks.none().withVisit(MONDAY).withVisit(MONDAY.minusDays(1)));
    }

    @Test
    void visitsThatWereMadeWithoutTheStoreAreAdded() {
        Progress stored = Progress.unknown()
                .with(Guidance.none()
                        .with(Guidance.Once.GOAL)
                        .with(new VisitWeeks(Optional.of(MONDAY), 3, 9)));
        Progress later = Progress.unknown().with(Guidance.none().with(VisitWeeks.none().withVisit(MONDAY)));

        assertEquals(Guidance.none().with(Guidance.Once.GOAL).with(new VisitWeeks(Optional.of(MONDAY), 4, 9)),
                stored.mergedWith(later, false).profile().guidance());
        assertEquals(later.profile().guidance(), stored.mergedWith(later, true).profile().guidance());
        assertEquals(stored.profile().guidance(),
                stored.mergedWith(Progress.unknown(), false).profile().guidance());
    }

    @Test
    void whatIsKnownOfASessionIsNoFieldOfTheProfile() {
        Progress tooHard = Progress.unknown().with(ThisSession.begun().withTooHard("glute-bridge"));

        assertEquals(ProfileCodec.write(Profile.unknown()), ProfileCodec.write(tooHard.profile()));
        assertEquals(1, tooHard.session().timesTooHard("glute-bridge"));
    }

    @Test
    void anOfferThatCannotBeReadIsReported() {
        for (String offer : List.of("goal 5", "hold glute-bridge", "hold four glute-bridge", "tea")) {
            Map<String, String> fields = Map.of("state", "asked-offer", "offer", offer);

            assertThrows(IllegalArgumentException.class, () -> StateCodec.read(fields), offer);
        }
    }

    private static void assertMessage(String message, Executable made) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
    }
}

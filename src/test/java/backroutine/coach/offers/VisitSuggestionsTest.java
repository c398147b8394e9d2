package backroutine.coach.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.OfferMessage;
import backroutine.day.RecordedSets;
import backroutine.progress.Guidance;
import backroutine.progress.Guidance.Once;
import backroutine.progress.Offer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.MessageValue.Nested;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the end of a visit offers or tells: one thing at most, and each only when it is due. */
class VisitSuggestionsTest {
    private static final VisitSuggestions SUGGESTIONS = new VisitSuggestions(CoachConversation.ROUTINE);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Guidance ASKED = Guidance.none().with(Once.REMINDERS).with(Once.GOAL).with(Once.PHYSIO);

    @Test
    void theFirstVisitOffersReminders() {
        assertEquals(Optional.of(new Offer.Reminders()), offerAfter(visits(1, THURSDAY, Guidance.none()), THURSDAY));
    }

    @Test
    void remindersAreOfferedOnceAndToNewPersonsOnly() {
        assertEquals(Optional.empty(),
                offerAfter(visits(1, THURSDAY, Guidance.none().with(Once.REMINDERS)), THURSDAY));
        assertEquals(Optional.of(new Offer.Reminders()), offerAfter(visits(3, THURSDAY, Guidance.none()), THURSDAY));
        assertEquals(Optional.empty(), offerAfter(visits(4, THURSDAY, Guidance.none()), THURSDAY));
    }

    @Test
    void aGoalIsOfferedEarlyInAWeekAndNotInTheFirstVisit() {
        Guidance guidance = Guidance.none().with(Once.REMINDERS);

        assertEquals(Optional.empty(), offerAfter(visits(1, TUESDAY, guidance), TUESDAY));
        assertEquals(Optional.of(new Offer.Goal()), offerAfter(visits(2, TUESDAY, guidance), TUESDAY));
        assertEquals(Optional.of(new Offer.Goal()),
                offerAfter(visits(2, TUESDAY.plusDays(1), guidance), TUESDAY.plusDays(1)));
        assertEquals(Optional.empty(), offerAfter(visits(2, THURSDAY, guidance), THURSDAY));
        assertEquals(Optional.empty(), offerAfter(visits(2, TUESDAY, ASKED), TUESDAY));
    }

    @Test
    void afterSixCompletionsAtAHoldALongerOneIsOffered() {
        assertEquals(Optional.empty(), offerAfter(visits(5, THURSDAY, ASKED), THURSDAY));

        Progress six = visits(6, THURSDAY, ASKED);
        assertEquals(Optional.of(new Offer.Hold("glute-squeeze", 4)), offerAfter(six, THURSDAY));
        assertEquals(List.of(Message.of(OfferMessage.HELD_TIMES)
                .with("exercise", CoachConversation.ROUTINE.exercise("glute-squeeze").name())
                .with("times", new Nested(Message.of(CoachMessage.TIMES).with("number", 6)))
                .with("seconds", 3)), suggestion(six, THURSDAY).orElseThrow().say());
    }

    @Test
    void aLongerHoldIsOfferedAgainOnlyAfterSixFurtherCompletions() {
        Progress six = visits(6, THURSDAY, ASKED);
        Guidance after = suggestion(six, THURSDAY).orElseThrow().after();

        assertEquals(6, after.heldSince().get("glute-squeeze"));
        assertEquals(Optional.of(new Offer.Hold("glute-bridge", 3)), offerAfter(six.with(after), THURSDAY));
        Guidance allAsked = after.withHeldSince("glute-bridge", 6);
        assertEquals(Optional.empty(), offerAfter(visits(11, THURSDAY, allAsked), THURSDAY));
        assertEquals(Optional.of(new Offer.Hold("glute-squeeze", 4)),
                offerAfter(visits(12, THURSDAY, allAsked), THURSDAY));
    }

    @Test
    void aHoldThatWasChangedCountsAnew() {
        Progress changed = visits(4, TUESDAY, ASKED);
        changed = changed
                .with(changed.profile().withSettings(changed.profile().settings().withHold("glute-squeeze", 4)));

        assertEquals(4, changed.profile().guidance().heldSince().get("glute-squeeze"));
        assertEquals(Optional.of(new Offer.Hold("glute-bridge", 3)),
                offerAfter(visits(9, THURSDAY, changed.profile().guidance().withHeldSince("glute-squeeze", 4)),
                        THURSDAY));
    }

    @Test
    void noLongerHoldThanPrescribedIsOffered() {
        Progress longest = visits(6, THURSDAY, ASKED);
        longest = longest.with(longest.profile()
                .withSettings(longest.profile().settings().withHold("glute-squeeze", 5).withHold("glute-bridge", 3)));

        assertEquals(Optional.empty(),
                offerAfter(longest.with(ASKED.withHeldSince("glute-squeeze", 0).withHeldSince("glute-bridge", 0)),
                        THURSDAY));
    }

    /** A hold that was changed before the changes were counted may have been changed yesterday. */
    @Test
    void ofAHoldThatWasChangedWithAnEarlierReleaseNothingIsSaid() {
        Progress earlier = visits(9, THURSDAY, ASKED);
        earlier = earlier.with(earlier.profile()
                .withSettings(earlier.profile().settings().withHold("glute-squeeze", 4).withHold("glute-bridge", 2)));

        assertEquals(Optional.empty(), offerAfter(earlier.with(ASKED), THURSDAY));
    }

    @Test
    void fourWeeksAfterTheClearanceThePhysioIsNamedOnce() {
        Guidance guidance = ASKED.withHeldSince("glute-squeeze", 40).withHeldSince("glute-bridge", 40);
        Progress early = cleared(visits(40, THURSDAY, guidance), THURSDAY.minusDays(27));
        Progress late = cleared(visits(40, THURSDAY, guidance), THURSDAY.minusDays(28));
        Guidance untold = new Guidance(0, Set.of(Once.REMINDERS, Once.GOAL), Optional.empty(),
                guidance.weeks(), guidance.heldSince());

        assertEquals(Optional.empty(), suggestion(early.with(untold), THURSDAY));
        Suggestion told = suggestion(late.with(untold), THURSDAY).orElseThrow();
        assertEquals(List.of(Message.of(OfferMessage.SEE_PHYSIO), Message.of(OfferMessage.PHYSIO_SUMMARY)), told.say());
        assertEquals(Optional.empty(), told.offer());
        assertEquals(Optional.empty(), suggestion(late.with(told.after()), THURSDAY));
    }

    /** The advice is no offer: a person whose visits are often interrupted must hear it, too. */
    @Test
    void aDisturbedVisitOffersNothingButStillNamesThePhysio() {
        Progress first = visits(1, TUESDAY, Guidance.none());
        Progress disturbed = first.with(first.session().disturbed());

        assertEquals(Optional.empty(), suggestion(disturbed, TUESDAY));
        assertEquals(OfferMessage.SEE_PHYSIO, suggestion(cleared(disturbed, TUESDAY.minusDays(30)), TUESDAY)
                .orElseThrow()
                .say()
                .getFirst()
                .key());
    }

    @Test
    void anotherVisitOrASingleExerciseOffersNothing() {
        Progress first = visits(1, TUESDAY, Guidance.none());
        Visit second = new Visit(TUESDAY, 2, Visit.Scope.WHAT_IS_LEFT);
        Visit alone = visit(TUESDAY).with(Visit.Scope.ONE_EXERCISE);

        assertEquals(Optional.empty(), SUGGESTIONS.atEnd(first, second));
        assertEquals(Optional.empty(), SUGGESTIONS.atEnd(first.with(first.session().withVisit(alone)), alone));
    }

    @Test
    void aVisitWithHardlyAnythingDoneOffersNothing() {
        Progress little = new RecordedSets(CoachConversation.ROUTINE).done(
                Progress.unknown().with(Progress.unknown().session().withVisit(visit(TUESDAY))), visit(TUESDAY),
                CoachConversation.ROUTINE.exercise("glute-squeeze"), 1);

        assertEquals(Optional.empty(), suggestion(little, TUESDAY));
    }

    @Test
    void afterTheVisitTheOfferIsOpenAndNotMadeAgain() {
        Progress ended = SUGGESTIONS.ended(visits(1, TUESDAY, Guidance.none()), visit(TUESDAY));

        assertEquals(new Offer.Reminders(),
                assertInstanceOf(State.AskedOffer.class, ended.profile().state()).offer());
        assertEquals(Set.of(Once.REMINDERS), ended.profile().guidance().once());
        assertEquals(new State.Finished(visit(TUESDAY)),
                SUGGESTIONS.ended(ended, visit(TUESDAY)).profile().state());
    }

    private static Optional<Offer> offerAfter(Progress progress, LocalDate day) {
        return suggestion(progress, day).flatMap(Suggestion::offer);
    }

    private static Optional<Suggestion> suggestion(Progress progress, LocalDate day) {
        return SUGGESTIONS.atEnd(progress, visit(day));
    }

    private static Visit visit(LocalDate day) {
        return new Visit(day, 1, Visit.Scope.WHAT_IS_LEFT);
    }

    private static Progress cleared(Progress progress, LocalDate day) {
        Instant when = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return progress.with(progress.profile().withCleared(when));
    }

    /** So many whole visits, one a day, the last of them on {@code day}, in a session in which nothing was wrong. */
    private static Progress visits(int number, LocalDate day, Guidance guidance) {
        Progress progress = Progress.unknown();
        for (int back = number - 1; back >= 0; back--) {
            for (Exercise exercise : CoachConversation.ROUTINE.exercises()) {
                for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                    progress = progress.done(visit(day.minusDays(back)), exercise, set);
                }
            }
        }
        return progress.with(guidance).with(progress.session().withVisit(visit(day)));
    }
}

package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.TurnContext;
import backroutine.fixture.TestLanguage;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said when a visit ends. */
class VisitSummaryTest {
    private static final String[] ALL = CoachConversation.ROUTINE.exercises()
            .stream()
            .map(Exercise::id)
            .toArray(String[]::new);
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final TurnContext NOW = new TurnContext(CoachConversation.MORNING, ZoneOffset.UTC, true,
            Delivery.AUDIO_DOCUMENT,
            TurnContext.Session.SAME);
    private static final VisitSummary SUMMARY = new VisitSummary(CoachConversation.ROUTINE);

    @Test
    void theExercisesOfTheSecondVisitAreNamedOrCounted() {
        assertEquals("visit-done-more-today seat + hip.", closing(ALL));
        assertEquals("visit-done-more-today seat + hip + cat.",
                closing("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "thoracic-stretch"));
        assertEquals("visit-done-number-today 4.", closing("glute-squeeze", "glute-bridge", "hip-flexor-stretch"));
    }

    @Test
    void afterTheSecondVisitTheDayIsDone() {
        assertEquals(List.of("praise-visit 5.", "visit-done-day-done."),
                said(ended(CoachConversation.cleared().did(0, 1, ALL)),
                        new Visit(CoachConversation.TODAY, 2, Visit.Scope.WHAT_IS_LEFT)));
    }

    @Test
    void aVisitOfYesterdayIsClosedAsAnEarlierOne() {
        assertEquals(List.of("praise-visit 5.", "visit-done-earlier."),
                said(CoachConversation.cleared().progress,
                        new Visit(CoachConversation.TODAY.minusDays(1), 1, Visit.Scope.WHAT_IS_LEFT)));
    }

    @Test
    void lateInTheEveningNothingIsLeftForToday() {
        TurnContext late = at(Instant.parse("2026-11-22T23:00:00Z"));
        TurnContext earlier = at(Instant.parse("2026-11-22T22:59:00Z"));
        Progress done = ended(CoachConversation.cleared().did(0, 1, ALL));

        assertEquals(List.of("praise-visit 5.", "visit-done."), words(SUMMARY.messages(late, done, VISIT, List.of())));
        assertEquals(List.of("praise-visit 5.", "visit-done-more-today seat + hip."),
                words(SUMMARY.messages(earlier, done, VISIT, List.of())));
    }

    @Test
    void aVisitThatCrossesMidnightIsOneVisit() {
        TurnContext afterMidnight = at(Instant.parse("2026-11-23T00:20:00Z"));

        assertEquals(List.of("praise-visit 5.", "visit-done."), words(SUMMARY.messages(afterMidnight,
                ended(CoachConversation.cleared().did(0, 1, ALL)), VISIT, List.of())));
    }

    @Test
    void aVisitInWhichNothingWasDoneIsToldKindlyAndIsNoMilestone() {
        assertEquals(List.of("visit-nothing-done."), words(SUMMARY.messages(NOW,
                CoachConversation.cleared().progress, VISIT, List.of())));
    }

    private static TurnContext at(Instant when) {
        return new TurnContext(when, ZoneOffset.UTC, true, Delivery.AUDIO_DOCUMENT, TurnContext.Session.SAME);
    }

    /** What the first visit of the day did is not taken for the second one's. */
    @Test
    void aSecondVisitInWhichNothingWasDoneIsNoVisit() {
        Progress first = ended(CoachConversation.cleared().did(0, 1, ALL));
        Visit second = new Visit(CoachConversation.TODAY, 2, Visit.Scope.WHAT_IS_LEFT);

        assertEquals(List.of("visit-nothing-done."), words(SUMMARY.messages(NOW, first, second, List.of())));
    }

    @Test
    void aShortVisitTellsWhatIsLeftForLater() {
        Visit two = VISIT.shortenedTo(List.of("glute-squeeze", "glute-bridge"));
        Progress progress = ended(CoachConversation.cleared().did(0, 1, "glute-squeeze"));
        Exercise bridge = CoachConversation.ROUTINE.exercise("glute-bridge");

        assertEquals(List.of("praise-visit 1.", "short-visit-done-number 4."),
                words(SUMMARY.messages(NOW, progress, two, List.of())));
        assertEquals(List.of("praise-visit 2.", "short-visit-done hip + cat + twist."),
                words(SUMMARY.messages(NOW, progress, two, List.of(bridge))));
    }

    @Test
    void aShortVisitThatLeavesNothingIsClosedAsAWholeOne() {
        Visit last = VISIT.shortenedTo(List.of("glute-bridge"));

        assertEquals(List.of("praise-visit 5.", "visit-done-more-today seat + hip."), words(
                SUMMARY.messages(NOW, ended(CoachConversation.cleared().did(0, 1, ALL)), last, List.of())));
    }

    @Test
    void aSingleExerciseIsClosedWithItsName() {
        Visit alone = new Visit(CoachConversation.TODAY, 1, Visit.Scope.ONE_EXERCISE);

        assertEquals(List.of("single-exercise-done seat.", "praise."),
                said(CoachConversation.cleared().progress, alone));
        assertEquals(List.of(), SUMMARY.messages(NOW, CoachConversation.cleared().progress, alone, List.of()));
    }

    @Test
    void theFirstVisitIsAMilestoneUnlessNothingWasDone() {
        assertEquals("milestone-first.",
                said(CoachConversation.cleared().progress, VISIT).getLast());
        assertEquals(1, SUMMARY.messages(NOW, CoachConversation.cleared().progress, VISIT, List.of()).size());
    }

    @Test
    void someNumbersOfVisitsAreMilestones() {
        Progress nine = visits(9);

        assertEquals("milestone 10.", said(nine, VISIT).getLast());
        assertEquals(List.of("praise-visit 5.", "visit-done-more-today seat + hip."), said(visits(10), VISIT));
    }

    /** The other exercises were skipped by name, so this visit has no later end that could tell it. */
    @Test
    void aShortVisitThatLeavesNothingIsAMilestoneToo() {
        Progress progress = visits(9);
        for (String id : List.of("hip-flexor-stretch", "cat-camel", "thoracic-stretch")) {
            progress = Skipping.skipped(progress, VISIT, CoachConversation.ROUTINE.exercise(id));
        }
        List<Exercise> done = Stream.of("glute-squeeze", "glute-bridge")
                .map(CoachConversation.ROUTINE::exercise)
                .toList();
        Visit two = VISIT.shortenedTo(List.of("glute-squeeze", "glute-bridge"));

        assertEquals("milestone 10.", words(SUMMARY.messages(NOW, progress, two, done)).getLast());
        assertEquals(List.of("praise-visit 2.", "short-visit-done hip + cat + twist."),
                words(SUMMARY.messages(NOW, visits(9), two, done)));
    }

    @Test
    void withoutEncouragementThereIsNoPraise() {
        Progress progress = CoachConversation.cleared().progress;
        Progress quiet = progress
                .with(progress.profile().withSettings(progress.profile().settings().withEncouragement(false)));

        assertEquals(List.of("visit-done-more-today seat + hip.", "milestone-first."), said(quiet, VISIT));
        assertEquals(List.of("single-exercise-done seat."), said(quiet, VISIT.with(Visit.Scope.ONE_EXERCISE)));
    }

    @Test
    void onlyCompletedExercisesAreNamedInThePraise() {
        Progress twoDone = ended(CoachConversation.cleared().did(0, 1, "glute-squeeze", "cat-camel"));
        Progress noneDone = ended(CoachConversation.cleared());
        Progress oneSet = noneDone.done(VISIT, CoachConversation.ROUTINE.exercise("glute-bridge"), 1);

        assertEquals("praise-visit 2.", words(SUMMARY.messages(NOW, twoDone, VISIT, List.of())).getFirst());
        assertEquals(List.of("visit-done-number-today 5."),
                words(SUMMARY.messages(NOW, oneSet, VISIT, List.of())).subList(0, 1));
    }

    @Test
    void aFirstVisitWithoutACompletedExerciseIsNoMilestone() {
        Progress oneSet = CoachConversation.cleared().progress
                .done(VISIT, CoachConversation.ROUTINE.exercise("glute-bridge"), 1);

        assertEquals(List.of("visit-done-number-today 5."), words(SUMMARY.messages(NOW, oneSet, VISIT, List.of())));
    }

    private static Progress visits(int number) {
        CoachConversation conversation = CoachConversation.cleared();
        for (int day = 1; day <= number; day++) {
            conversation.did(day, 1, ALL);
        }
        return ended(conversation);
    }

    /** The progress after a last visit that ended yesterday. */
    private static Progress ended(CoachConversation conversation) {
        return conversation.progress.ended(VISIT, CoachConversation.MORNING.minusSeconds(86_400));
    }

    private static String closing(String... done) {
        List<Exercise> exercises = Stream.of(done).map(CoachConversation.ROUTINE::exercise).toList();
        return words(SUMMARY.messages(NOW, CoachConversation.cleared().progress, VISIT, exercises)).stream()
                .filter(words -> words.startsWith("visit-done"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Progress progress, Visit visit) {
        return words(SUMMARY.messages(NOW, progress, visit, CoachConversation.ROUTINE.exercises()));
    }

    private static List<String> words(List<Message> messages) {
        return messages.stream().map(TestLanguage::words).toList();
    }
}

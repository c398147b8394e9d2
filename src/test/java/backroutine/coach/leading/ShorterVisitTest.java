package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest.ShortVisit;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A user with little time, before the exercise that comes next has begun. */
class ShorterVisitTest {
    private static final String[] ALL = CoachConversation.ROUTINE.exercises()
            .stream()
            .map(Exercise::id)
            .toArray(String[]::new);
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place SEAT = new Place("glute-squeeze", 1, Side.BOTH, 1);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void withoutAVisitUnderWayAShortOneBegins() {
        conversation.turn(minutes(5), "short-visit 2 5 seat + bridge.", "introduce seat");
        assertEquals(Optional.of(VISIT.shortenedTo(List.of("glute-squeeze", "glute-bridge"))), visitUnderWay());
    }

    @Test
    void whoNamesNoTimeGetsFiveMinutes() {
        conversation.turn(new ShortVisit(OptionalInt.empty()), "short-visit 2 5 seat + bridge.");
    }

    @Test
    void whatWasDoneLeastLatelyIsChosen() {
        conversation.did(1, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch", "thoracic-stretch");
        conversation.turn(minutes(4), "short-visit-one 3 cat.", "introduce cat");
        assertEquals(Optional.of(VISIT.shortenedTo(List.of("cat-camel"))), visitUnderWay());
    }

    @Test
    void withTimeForEverythingItIsTheWholeVisit() {
        conversation.turn(minutes(60), "welcome-whole-routine 5.", "introduce seat");
        assertEquals(Optional.of(VISIT), visitUnderWay());
    }

    @Test
    void whereNothingFitsTheShortestIsOffered() {
        conversation.did(0, 1, "glute-squeeze");
        conversation.turn(minutes(1), "shortest-exercise hip 3. ask-visit-now?");
        assertEquals("ask-visit-now-again?", conversation.reprompt());
        conversation.turn(Move.YES, "short-visit-one 3 hip.", "introduce hip",
                "short-visit-done bridge + cat + twist.");
    }

    @Test
    void whenTheDayIsDoneNothingIsShortened() {
        conversation.did(0, 1, ALL).did(0, 2, ALL);
        conversation.turn(minutes(5), "day-done. ask-one-more?");
    }

    @Test
    void ofAVisitThatIsUnderWayTheExercisesAreChosenAnew() {
        waitsFor(VISIT, new Place("cat-camel", 1, Side.BOTH, 1));
        conversation.turn(minutes(5), "short-visit 2 5 seat + bridge.", "introduce seat", "squeeze");
        assertEquals(SEAT, ((State.Playing) conversation.state()).place());
        assertEquals(Optional.of(VISIT.shortenedTo(List.of("glute-squeeze", "glute-bridge"))), visitUnderWay());
    }

    @Test
    void anExerciseThatWasIntroducedIsNotIntroducedAgain() {
        waitsFor(VISIT, SEAT);
        conversation.turn(minutes(5), "short-visit 2 5 seat + bridge.", "squeeze");
        assertFalse(conversation.words().contains("introduce seat"), conversation.words());
    }

    @Test
    void atTheQuestionBeforeAnExerciseTheShortestIsOfferedToo() {
        waitsFor(VISIT, BRIDGE);
        conversation.turn(minutes(1), "shortest-exercise seat 2. ask-visit-now?");
        assertEquals(new State.AskedSecondVisit(VISIT.shortenedTo(List.of("glute-squeeze"))), conversation.state());
    }

    @Test
    void aVisitOfAnEarlierDayIsNotShortenedButTheOneOfTodayBegins() {
        Visit yesterday = new Visit(CoachConversation.TODAY.minusDays(1), 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.progress = conversation.progress
                .with(new State.AskedCarryOn(VisitPlace.at(yesterday, new Place("glute-bridge", 2, Side.BOTH, 6))));
        conversation.turn(minutes(5), "short-visit 2 5 seat + bridge.", "introduce seat");
        assertEquals(Optional.of(VISIT.shortenedTo(List.of("glute-squeeze", "glute-bridge"))), visitUnderWay());
    }

    @Test
    void afterMidnightTheVisitOfTheEveningIsShortened() {
        Visit evening = new Visit(CoachConversation.TODAY.minusDays(1), 1, Visit.Scope.WHAT_IS_LEFT);
        conversation.did(1, 1, "glute-squeeze");
        waitsFor(evening, BRIDGE);
        conversation.setTime(CoachConversation.TODAY.atTime(0, 30).toInstant(ZoneOffset.UTC));
        conversation.turn(minutes(1), "shortest-exercise hip 3. ask-visit-now?");
        conversation.turn(Move.YES, "short-visit-one 3 hip.", "introduce hip");
        assertEquals(Optional.of(evening.shortenedTo(List.of("hip-flexor-stretch"))), visitUnderWay());
    }

    /** "Start over" asks for exercises that are done already. The one that comes next is not left out for being done. */
    @Test
    void anExerciseThatIsDoneAndComesNextIsKept() {
        conversation.did(0, 1, "glute-squeeze");
        waitsFor(VISIT.with(Visit.Scope.EVERYTHING_AGAIN), SEAT);
        conversation.turn(minutes(5), "short-visit 2 4 seat + bridge.", "squeeze");
        assertEquals(SEAT, ((State.Playing) conversation.state()).place());
    }

    @Test
    void whoIsShortOfTimeDoesNotGoBackToTheVisitThatWasLeft() {
        Visit alone = VISIT.with(Visit.Scope.ONE_EXERCISE);
        waitsFor(alone, new Place("cat-camel", 1, Side.BOTH, 1));
        conversation.progress = conversation.progress.with(
                conversation.progress.profile().withReturnTo(Optional.of(VisitPlace.at(VISIT, BRIDGE))));
        conversation.turn(minutes(5), "short-visit 2 5 seat + bridge.", "introduce seat");
        assertEquals(Optional.empty(), conversation.progress.profile().returnTo());
    }

    @Test
    void aQuestionAboutSomethingElseIsAskedAgain() {
        State asked = new State.AskedDeletion(Optional.of(VisitPlace.at(VISIT, BRIDGE)));
        conversation.progress = conversation.progress.with(asked);
        conversation.turn(minutes(5), "ask-delete?");
        assertEquals(asked, conversation.state());
    }

    private void waitsFor(Visit visit, Place start) {
        conversation.progress = conversation.progress
                .with(new State.Waiting(new VisitPlace(visit, start, Introduced.all(IntroductionLevel.FULL))));
    }

    private Optional<Visit> visitUnderWay() {
        return conversation.state().visitUnderWay();
    }

    private static ShortVisit minutes(int minutes) {
        return new ShortVisit(OptionalInt.of(minutes));
    }
}

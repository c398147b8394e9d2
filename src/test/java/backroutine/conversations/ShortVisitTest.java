package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A visit of a few minutes: what fits is done, what is left is told and comes later. */
class ShortVisitTest extends HomeConversation {
    @Test
    void whatFitsIsAnnouncedDoneAndWhatIsLeftIsTold() {
        isCleared();
        says("open zet routine", "welcome-whole-routine 5.");
        cutsIn(2, "short visit 5", "short-visit 2", "seat + bridge.", "squeeze", "ask-exercise bridge?");
        says("ready", "1 lift", "short-visit-done hip + cat + twist.");
        isAsked();
        says("stop");
        assertEquals(1, stored().profile().completions("glute-bridge"));
    }

    @Test
    void theRestIsThereWithinTheNextTwoHoursAndNothingIsAskedFirst() {
        shortVisit();
        alexa.pass(Duration.ofMinutes(20));
        says("open zet routine", "welcome-remaining hip + cat + twist.", "introduce hip");
        assertFalse(last.words().contains("soon"), last.words());
        finishes();
        holds(last.words(), "visit-done-more-today seat + hip.");
    }

    @Test
    void aSecondShortVisitTakesWhatTheFirstLeft() {
        shortVisit();
        alexa.pass(Duration.ofMinutes(20));
        says("open zet routine");
        cutsIn(2, "short visit 4", "short-visit-one", "hip.", "hold 10");
        holds(last.words(), "short-visit-done cat + twist.");
    }

    @Test
    void theNextMorningTheWholeRoutineIsDue() {
        shortVisit();
        alexa.newDay();
        says("open zet routine", "welcome-whole-routine 5.");
        cutsIn(2, "short visit 5", "short-visit 2 5 seat + hip.");
    }

    @Test
    void interruptedItGoesOnAsTheShortVisit() {
        isCleared();
        says("open zet routine");
        cutsIn(2, "short visit 5", "short-visit 2", "seat + bridge.");
        cutsInAt("no 5", 3.3, "stop", "stopped.");
        alexa.otherDevice();
        says("open zet routine", "welcome-back-at seat where-repetition 5.", "minutes-left", "ask-exercise bridge?");
        says("whats next", "remaining-last-exercise.");
        says("ready", "short-visit-done hip + cat + twist.");
    }

    @Test
    void inASetThePresentExerciseIsFinishedFirst() {
        isCleared();
        says("open zet routine");
        says("ready", "1 lift");
        cutsIn(5 + 7 * 4 + 3, "short visit 5", "short-visit-one", "bridge.", "5 lift",
                "short-visit-done hip + cat + twist.");
    }

    @Test
    void theWholeRoutineAfterAllGoesOnWhereTheUserIs() {
        isCleared();
        says("open zet routine");
        cutsIn(2, "short visit 5", "short-visit 2", "seat + bridge.");
        cutsInAt("no 5", 3.3, "whole visit", "whole-visit", "squeeze", "ask-exercise bridge?");
        says("ready", "ask-exercise hip?");
    }

    @Test
    void startOverBeginsTheWholeRoutine() {
        isCleared();
        says("open zet routine");
        cutsIn(2, "short visit 5");
        cutsInAt("no 5", 3.3, "start over", "ask-start-over?");
        says("yes", "starting-over.", "introduce seat", "ask-exercise bridge?");
    }

    @Test
    void whereNothingFitsTheShortestIsOffered() {
        isCleared();
        says("open zet routine");
        cutsIn(2, "short visit 1", "shortest-exercise seat 2.", "ask-visit-now?");
        says("yes", "short-visit-one 2 seat.", "introduce seat", "short-visit-done-number 4.");
    }

    @Test
    void withTimeForEverythingItIsTheWholeRoutine() {
        isCleared();
        says("open zet routine");
        cutsIn(2, "short visit 60", "short-visit 5");
        finishes();
        holds(last.words(), "visit-done-more-today seat + hip.");
    }

    @Test
    void aNewUserIsAskedForClearanceFirst() {
        says("open zet routine", "ask-cleared?");
        says("short visit 5", "ask-cleared?");
    }

    private void shortVisit() {
        isCleared();
        says("open zet routine");
        cutsIn(2, "short visit 5");
        finishes();
        holds(last.words(), "short-visit-done hip + cat + twist.");
        says("stop");
    }

    private void finishes() {
        for (int turn = 0; turn < 8 && !last.words().contains("visit-done"); turn++) {
            says("ready");
        }
    }
}

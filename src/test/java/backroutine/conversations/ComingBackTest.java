package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pausing, leaving and coming back: the same day, another device, the next day. */
class ComingBackTest extends HomeConversation {
    @Test
    void pauseTellsThePlaceAndContinueResumesThatRepetition() {
        isCleared();
        says("open zet routine");
        says("ready", "no 1 lift");
        cutsIn(5 + 7 * 4 + 3, "pause", "paused-at bridge where-set 1 / where-repetition 5.");
        isAsked();
        says("resume", "continuing.", "no 5 lift hold 2", "no 6 lift");
    }

    @Test
    void aCrashLosesNothing() {
        isCleared();
        says("open zet routine");
        says("ready");
        alexa.crash();
        cutsIn(5 + 7 * 5 + 1, "pause", "where-set 1 / where-repetition 6.");
        alexa.crash();
        says("resume", "no 6 lift");
    }

    @Test
    void aStoppedVisitIsResumedOnTheOtherDevice() {
        isCleared();
        says("open zet routine");
        says("ready");
        cutsIn(5 + 7 * 2 + 1, "stop", "stopped.");
        alexa.otherDevice();
        says("open zet routine", "welcome-back-at bridge where-set 1 / where-repetition 3.", "no 3 lift");
    }

    @Test
    void theNextMorningOffersToFinishYesterdaysVisit() {
        isCleared();
        says("open zet routine");
        says("ready");
        cutsIn(5 + 70 + 30 + 7 * 3 + 1, "stop");
        alexa.newDay();
        says("open zet routine", "unfinished-at bridge where-set 2 / where-repetition 4.",
                "ask-finish-earlier-visit?");
        says("yes", "position-again position of bridge. cue of bridge.", "no 4 lift");
    }

    @Test
    void theNextMorningCanBeginANewVisit() {
        isCleared();
        says("open zet routine");
        says("ready");
        cutsIn(40, "stop");
        alexa.newDay();
        says("open zet routine", "unfinished-at bridge");
        says("no", "welcome-whole-routine 5.", "introduce seat");
    }

    @Test
    void aPlaceTwoDaysOldIsForgotten() {
        isCleared();
        says("open zet routine");
        cutsInAt("no 5", 3.3, "stop");
        alexa.newDay();
        alexa.newDay();
        says("open zet routine", "welcome-whole-routine 5.");
    }

    @Test
    void theDayHasTwoVisitsAndThenItIsDone() {
        isCleared();
        wholeVisit();
        alexa.pass(Duration.ofHours(5));
        says("open zet routine", "welcome-remaining seat + hip.");
        says("ready", "visit-done-day-done.");
        says("stop");
        says("open zet routine", "day-done.");
        isAsked();
        alexa.newDay();
        says("open zet routine", "welcome-whole-routine", "introduce seat");
    }

    @Test
    void aSecondVisitSoonAfterTheFirstHasToBeConfirmed() {
        isCleared();
        wholeVisit();
        alexa.pass(Duration.ofMinutes(30));
        says("open zet routine", "second-visit-soon seat + hip.", "ask-visit-now?");
        says("no", "visit-later.");
        sessionHasEnded();
        alexa.pass(Duration.ofHours(3));
        says("open zet routine", "welcome-remaining seat + hip.");
    }

    @Test
    void anExerciseSkippedInTheFirstVisitIsOfferedInTheSecond() {
        isCleared();
        says("open zet routine");
        says("skip", "skipped bridge.", "introduce hip");
        finishes();
        alexa.pass(Duration.ofHours(5));
        says("open zet routine", "welcome-remaining seat + bridge + hip.");
    }

    @Test
    void stepsAreLeftOutOnceTheyAreKnown() {
        isCleared();
        wholeVisit();
        alexa.newDay();
        wholeVisit();
        alexa.newDay();
        says("open zet routine", "introduce seat position of seat. dose-sets-one 1 10. hold-seconds 3.",
                "cue of seat.");
        assertFalse(last.words().contains("step 2 of seat."), last.words());
        cutsInAt("no 2", 4.5, "how to", "step 2 of seat.", "3 2 1");
    }

    private void wholeVisit() {
        says("open zet routine");
        finishes();
    }

    private void finishes() {
        for (int turn = 0; turn < 8 && !last.words().contains("visit-done-"); turn++) {
            says("ready");
        }
        holds(last.words(), "visit-done-");
        says("stop");
    }
}

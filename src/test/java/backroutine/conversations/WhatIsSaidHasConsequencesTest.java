package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the user says changes what comes next, in this session and in the next one. */
class WhatIsSaidHasConsequencesTest extends HomeConversation {
    @Test
    void afterNumbnessTheClearanceIsAskedForAgain() {
        isInTheBridge();
        cutsIn(20, "numbness", "numbness.");
        sessionHasEnded();
        assertTrue(stored().profile().cleared().isEmpty());
        says("open zet routine", "clearance-again. ask-cleared?");
        says("yes", "cleared. caution weekly.", "introduce bridge");
    }

    @Test
    void afterAnEmergencyTheClearanceIsAskedForAgain() {
        isInTheBridge();
        cutsIn(20, "numbness bottom", "emergency.");
        says("open zet routine", "ask-cleared?");
        says("no", "not-cleared.");
        says("open zet routine", "ask-cleared?");
    }

    @Test
    void afterPainOnlyTheOfferedWordsAnswer() {
        isInTheBridge();
        cutsIn(20, "pain", "pain. ask-how-to-go-on?");
        says("okay", "ask-how-to-go-on-again?");
        says("not sure", "unsure. ask-how-to-go-on?");
        says("unknown words", "not-understood. ask-how-to-go-on?");
        saysNothing("ask-how-to-go-on-again?");
        saysNothing();
        alexa.pass(Duration.ofHours(2));
        says("open zet routine", "welcome-back. ask-ready-or-skip hip?");
        says("ready", "introduce hip");
    }

    @Test
    void painInAnExerciseThatForbidsItLeavesItOutOfTheVisit() {
        isCleared();
        says("ask zet routine do cat", "introduce cat");
        cutsInAt("no 3 inhale of cat", 1, "pain", "pain-leave-out cat. ask-skip-or-stop?");
        says("resume", "ask-skip-or-stop-again?");
        says("stop", "stopped-in-doubt.");
    }

    @Test
    void feelingUnwellTwiceIsAnsweredTwice() {
        isInTheBridge();
        cutsIn(20, "unwell", "unwell.");
        says("open zet routine", "ask-cleared?");
        says("unwell", "unwell.");
    }

    @Test
    void anExerciseIsRecordedWithoutTheCountOnlyAfterAYes() {
        isCleared();
        says("open zet routine", "ask-exercise bridge?");
        says("done", "ask-done-exercise bridge?");
        says("okay", "ask-done-exercise bridge?");
        says("no", "no 1 lift");
        assertEquals(0, stored().profile().completions("glute-bridge"));
        cutsIn(10, "finished", "ask-done-exercise bridge?");
        says("yes", "exercise-recorded. introduce hip");
        assertEquals(1, stored().profile().completions("glute-bridge"));
    }

    @Test
    void sayItAgainTellsThePlaceAndGoesOn() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "repeat", "you-are-in bridge where-set 1 / where-repetition 4. 3 2 1 no 4 lift");
        cutsInAt("no 4 lift", 2, "where am i", "you-are-in bridge where-set 1 / where-repetition 4. 3 2 1 no 4 lift");
    }

    @Test
    void askingWhatComesNextSkipsNothing() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "whats next", "next-exercise hip. 3 2 1 no 4 lift");
        assertTrue(stored().days().values().stream().allMatch(day -> day.skipped().isEmpty()));
    }

    @Test
    void anExerciseInBetweenLeadsBackToTheVisit() {
        isInTheBridge();
        cutsIn(5 + 7 * 6 + 1, "do cat", "introduce cat", "single-exercise-done cat. praise. "
                + "go-back-to bridge where-set 1 / where-repetition 7. ask-go-back?");
        says("ready", "continuing.", "no 7 lift");
    }

    @Test
    void nothingDoneIsNoVisit() {
        isCleared();
        says("open zet routine", "ask-exercise bridge?");
        says("stop");
        alexa.newDay();
        says("open zet routine", "unfinished-before bridge");
        says("no", "introduce seat");
        for (int exercise = 0; exercise < 4; exercise++) {
            cutsIn(1, "skip exercise", "skipped");
        }
        cutsIn(1, "skip exercise", "skipped twist. visit-nothing-done. ask-last?");
        assertFalse(last.words().contains("milestone"), last.words());
        assertTrue(stored().profile().history().visitEnded().isEmpty());
    }

    @Test
    void aQuestionFromOutsideNeverBeginsTheCountBySilence() {
        isInTheBridge();
        cutsIn(20, "stop");
        says("ask zet routine how am i doing", "week-", "ask-continue?");
        saysNothing("ask-continue-again?");
        saysNothing();
        assertEquals(State.Paused.class, stored().profile().state().getClass());
    }

    @Test
    void aSetInARepromptCountsOnlyAfterASignOfLife() {
        isCleared();
        says("open zet routine", "ask-exercise bridge?");
        saysNothing("no 1 lift", "ask-set 2?");
        says("ready", "no 1 lift");
        cutsIn(5, "stop");
        assertEquals(1, setsOfTheBridge());
        alexa.newDay();
        says("open zet routine");
        says("no", "welcome-whole-routine 5.", "ask-exercise bridge?");
        saysNothing("no 1 lift", "ask-set 2?");
        saysNothing();
        assertEquals(1, setsOfTheBridge());
    }

    private long setsOfTheBridge() {
        return stored().days()
                .values()
                .stream()
                .flatMap(day -> day.done().stream())
                .filter(set -> set.exercise().equals("glute-bridge"))
                .count();
    }

    private void isInTheBridge() {
        isCleared();
        says("open zet routine", "ask-exercise bridge?");
        says("ready", "no 1 lift");
    }
}

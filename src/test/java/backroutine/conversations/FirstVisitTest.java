package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.Profile;
import org.junit.jupiter.api.Test;

/** The question of clearance, and a whole visit from the first exercise to the last. */
class FirstVisitTest extends HomeConversation {
    @Test
    void theFirstLaunchAsksOnceWhetherTheUserIsCleared() {
        says("open zet routine", "welcome-new-user 5. ask-cleared?");
        isAsked();
        says("yes", "cleared. caution one. caution two.", "introduce seat position of seat. dose-sets-one 1 10.",
                "kit-fetched kit 1 of seat + kit 2 of seat.",
                "ask-exercise seat?");
        says("stop", "stopped.");
        says("open zet routine", "welcome-back-at-start.", "introduce seat");
    }

    @Test
    void aFirstLaunchWithoutAnAnswerIsNotRepeatedWhole() {
        says("open zet routine", "welcome-new-user 5. ask-cleared?");
        saysNothing("ask-cleared-again?");
        saysNothing();
        says("open zet routine", "clearance-again. ask-cleared?");
        says("yes", "cleared. caution one. caution two.", "introduce seat");
    }

    @Test
    void withoutClearanceNothingBeginsAndNothingIsStored() {
        says("open zet routine", "ask-cleared?");
        says("no", "not-cleared.");
        sessionHasEnded();
        assertTrue(stored().profile().cleared().isEmpty());
        says("open zet routine", "ask-cleared?");
        says("not sure", "ask-your-doctor");
        sessionHasEnded();
        says("ask zet routine do bridge", "ask-cleared?");
    }

    @Test
    void theExerciseAskedForBeginsOnceTheUserIsCleared() {
        says("ask zet routine do bridge", "ask-cleared?");
        says("yes", "introduce bridge position of bridge.", "no 1 lift", "hold", "2", "lower", "last lift",
                "single-exercise-done bridge.");
    }

    @Test
    void everyRepetitionAndEverySecondIsCounted() {
        isCleared();
        says("open zet routine", "welcome-whole-routine 5.", "5 4 3 2 1", "squeeze 2 3 relax no 2",
                "squeeze 2 3 relax halfway. no 6", "last no squeeze 2 3 relax", "finished-exercise seat.",
                "ask-exercise bridge?");
        says("ready", "no 1 lift hold 2 lower", "lower halfway", "last lift hold 2 lower",
                "rest-praised. set-begins 2 . 5 4 3 2 and", "no 1 lift", "finished-repetitions 20 bridges.",
                "leave bridge.");
        says("ready", "left of hip.", "hold 10 breathing 20", "29 30", "change right of hip.", "3 2 1 hold 10",
                "set-begins 2 left of hip.", "finished-exercise hip.");
        says("ready", "no 1 inhale of cat exhale of cat", "last inhale", "finished-exercise cat.");
        says("ready", "no 1 turn hold 2 3 4 5 return", "ask-side?");
        says("ready", "visit-done-more-today seat + hip.");
        isAsked();
        says("stop", "goodbye.");
        sessionHasEnded();
    }

    @Test
    void aVisitNeedsOneUtteranceForEachExercise() {
        isCleared();
        says("open zet routine");
        int utterances = 0;
        while (!last.words().contains("visit-done-")) {
            says("ready");
            utterances++;
        }
        assertTrue(utterances <= 5, "it took " + utterances);
    }

    @Test
    void silenceGoesOnWithTheNextSetAfterEveryBlock() {
        isCleared();
        says("open zet routine", "ask-exercise bridge? or-wait.");
        saysNothing("no 1 lift", "last lift", "ask-set 2?");
        says("ready", "no 1 lift", "ask-exercise hip? or-wait.");
        saysNothing("left of hip.", "30", "right of hip.", "30", "ask-set 2?");
        says("ready", "ask-exercise cat? or-wait.");
        saysNothing("no 1 inhale of cat", "ask-set 2?");
        says("ready", "ask-exercise twist? or-wait.");
        saysNothing("no 1 turn", "ask-side?");
    }

    @Test
    void aResponsePlayedToItsEndIsDoneWithoutAWordOfTheUserAndARepromptIsNot() {
        isCleared();
        says("open zet routine");
        saysNothing("no 1 lift");
        saysNothing();
        Profile profile = stored().profile();
        assertEquals(1, profile.completions("glute-squeeze"));
        says("open zet routine", "welcome-back-at-start.", "no 1 lift");
        assertEquals(0, stored().profile().completions("glute-bridge"));
    }
}

package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.Answer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the user says during the exercises: questions, commands, pain, settings. */
class DuringExercisesTest extends HomeConversation {
    @Test
    void aQuestionDuringASetIsAnsweredAndTheSetGoesOn() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "how many left", "remaining-in-set 7. remaining-sets-one bridge. remaining-exercises 3.",
                "3 2 1",
                "no 4 lift");
        cutsInAt("no 5 lift", 2.2, "what do i need", "needed-for hip kit 1 of hip.", "3 2 1");
        cutsInAt("no 7 lift", 6.4, "how to cat", "introduce cat", "3 2 1", "lift");
    }

    @Test
    void anUtteranceThatIsNotUnderstoodStopsTheSetAndASilenceGoesOn() {
        isInTheBridge();
        cutsIn(20, "unknown words", "not-understood. ask-once-more?");
        assertFalse(last.words().contains("lift"), last.words());
        isAsked();
        saysNothing("5 4 3 2 1 no 3 lift");
        says("unknown words", "missed-twice. ask-continue?");
    }

    @Test
    void whatIsNotUnderstoodTwicePausesTheSet() {
        isInTheBridge();
        cutsIn(20, "unknown words", "not-understood. ask-once-more?");
        says("unknown words", "missed-twice. ask-continue?");
        says("resume", "no 3 lift");
    }

    @Test
    void helpEndsInAQuestionAndContinueCarriesOn() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "help", "help.");
        isAsked();
        says("resume", "no 4 lift");
    }

    @Test
    void nextPreviousRepeatSkipAndStartOverMoveThroughTheRoutine() {
        isInTheBridge();
        cutsIn(20, "next", "introduce hip position of hip.");
        cutsInAt("step 2 of hip.", 0.3, "previous", "going-back.", "no 1 lift");
        cutsInAt("no 3 lift", 3.8, "again", "this-set-again.", "no 1 lift");
        cutsInAt("no 3 lift", 3.8, "repeat", "you-are-in bridge where-set 1 / where-repetition 3. 3 2 1 no 3 lift");
        cutsInAt("no 3 lift", 1.8, "skip", "skipped bridge.", "introduce hip");
        cutsInAt("kit-fetched kit 1 of hip.", 0.2, "start over", "ask-start-over?");
        says("yes", "starting-over.", "introduce seat");
    }

    @Test
    void startingOverCanBeDeclined() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "start over", "ask-start-over?");
        says("no", "no 4 lift");
    }

    @Test
    void oneExerciseAloneEndsWithItself() {
        isCleared();
        says("ask zet routine do bridge", "introduce bridge", "no 1 lift", "single-exercise-done bridge.");
        isAsked();
        says("do twist", "introduce twist");
    }

    @Test
    void aSetDoneWithoutTheCountIsNotedAsDone() {
        isInTheBridge();
        cutsIn(20, "done", "set-recorded.", "ask-set 2?");
        says("ready", "no 1 lift", "finished-repetitions 20 bridges.");
        says("stop");
        assertEquals(1, stored().profile().completions("glute-bridge"));
    }

    @Test
    void painStopsTheCountAndTheUserChooses() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "pain", "pain.", "ask-how-to-go-on?");
        isAsked();
        says("skip", "introduce hip");
    }

    @Test
    void numbnessEndsTheVisitWithAdvice() {
        isInTheBridge();
        cutsIn(20, "numbness", "numbness.");
        sessionHasEnded();
    }

    @Test
    void anEmergencyIsAnsweredAtOnce() {
        says("open zet routine");
        cutsInAt("welcome-new-user 5.", 0.1, "emergency", "emergency.");
        sessionHasEnded();
    }

    @Test
    void painIsNotStored() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "safety question", "safety-question. ask-how-to-go-on?");
        String before = stored().profile().state().toString();
        says("resume");
        cutsInAt("no 4 lift", 1.9, "pain", "pain.");
        assertEquals(before, stored().profile().state().toString());
        assertFalse(
                stored().toString()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\b(pain?|pain|numb|numbness|emergency)\\b.*"));
    }

    @Test
    void aSettingTakesEffectFromThisRepetitionOnAndIsStored() {
        isInTheBridge();
        cutsIn(5 + 7 * 3 + 1, "hold longer", "hold-changed 3 bridge.", "no 4 lift hold 2 3 lower");
        cutsInAt("no 4 lift", 3.5, "hold longer", "hold-longest-prescribed 3 bridge.", "hold 2 3");
        cutsInAt("no 4 lift", 0.2, "quieter counting", "counting-less.");
        says("stop");
        alexa.newDay();
        alexa.newDay();
        says("open zet routine");
        says("ready", "no 1 lift hold 2 3 lower");
    }

    @Test
    void aQuestionDuringARestLeavesTheRemainingRest() {
        isInTheBridge();
        cutsIn(82, "how many left", "remaining-in-set 10. remaining-last-set bridge.",
                "set-begins 2 . 5 4 3 2 and no 1 lift");
        assertTrue(restIn(last) >= 10_000, last.words());
        cutsInAt("set-begins 2 .", 2.4, "rest longer", "rest-longer. set-begins 2 . 5 4");
        cutsInAt("set-begins 2 .", 2, "ready", "3 2 and no 1 lift");
    }

    @Test
    void anIntroductionThatWasInterruptedGoesOnAfterTheAnswer() {
        isCleared();
        says("open zet routine");
        cutsInAt("kit-fetched kit 1 of seat + kit 2 of seat.", 0.2, "what do i need", "kit 1 of seat + kit 2 of seat.",
                "cue of seat.", "ask-exercise seat?");
        says("what do i need", "kit 1 of seat + kit 2 of seat.", "ask-exercise seat?");
        assertFalse(last.words().contains("cue of seat."), last.words());
        says("ready", "5 4 3 2 1 squeeze");
    }

    @Test
    void readyDuringAnIntroductionGoesOnWithTheNextSentence() {
        isCleared();
        says("open zet routine");
        cutsInAt("kit-fetched kit 1 of seat + kit 2 of seat.", 0.2, "ready",
                "step 1 of seat. step 2 of seat. cue of seat. 5 4 3 2 1 squeeze");
        assertFalse(last.words().contains("kit 1 of seat"), last.words());
    }

    @Test
    void doneSaidTwiceIsOneSet() {
        isInTheBridge();
        cutsIn(20, "done", "set-recorded.");
        cutsInAt("set-recorded.", 0.2, "done", "ask-done-set 2?");
        says("stop");
        assertEquals(0, stored().profile().completions("glute-bridge"));
    }

    @Test
    void howManyAreLeftCountsBothSides() {
        isInTheBridge();
        says("ready");
        cutsIn(20, "how many left", "remaining-on-first-side 1.", "remaining-sets-one hip.", "remaining-exercises 2.");
        cutsIn(0.5 + 3 + 30 + 8 + 9.2, "how many left", "remaining-on-side 1. remaining-sets-one hip.");
    }

    @Test
    void yesAfterTheLastExerciseAsksWhichOne() {
        isCleared();
        says("ask zet routine do seat", "ask-last?");
        says("yes", "which-exercise", "ask-which-exercise?");
        says("do bridge", "introduce bridge");
    }

    private static long restIn(Answer answer) {
        return answer.heard()
                .spoken()
                .filter(words -> words.text().startsWith("set-begins 2"))
                .findFirst()
                .orElseThrow()
                .lengthMs();
    }

    @Test
    void anExerciseWithoutAHoldHasNoHoldToChange() {
        isCleared();
        says("ask zet routine do cat");
        cutsInAt("no 3 inhale of cat", 2.4, "hold longer", "hold-none cat.", "3 2 1");
        cutsInAt("no 3 inhale of cat", 2.1, "slower", "pace-slower movements-longer.", "inhale");
        cutsInAt("no 3 inhale of cat", 6, "slower", "pace-slowest.");
    }

    private void isInTheBridge() {
        isCleared();
        says("open zet routine", "ask-exercise bridge?");
        says("ready", "no 1 lift");
    }
}

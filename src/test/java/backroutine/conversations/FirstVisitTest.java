package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.Profile;
import org.junit.jupiter.api.Test;

class FirstVisitTest extends HomeConversation {
    @Test
    void theFirstLaunchAsksOnceWhetherSheIsCleared() {
        says("Alexa, start my back routine", "Welcome to my back routine", "I'm not a doctor", "Check with your doctor",
                "Has your doctor or midwife said that you may exercise?");
        isAsked();
        says("yes", "Glute squeeze, sitting on a chair. One set of ten.", "You need a chair and a resistance band.",
                "Take your time.", "Ready for the glute squeeze?");
        says("stop", "I've kept your place");
        says("start my back routine", "Welcome back", "Glute squeeze");
    }

    @Test
    void withoutClearanceNothingBeginsAndNothingIsKept() {
        says("start my back routine", "Has your doctor");
        says("no", "let's wait", "follow-up visit");
        isLeft();
        assertTrue(kept().profile().cleared().isEmpty());
        says("start my back routine", "Has your doctor");
        says("i'm not sure", "ask first");
        isLeft();
        says("ask my back routine to do the glute bridge", "Has your doctor");
    }

    @Test
    void anExerciseSheAskedForBeginsOnceSheIsCleared() {
        says("ask my back routine to do the glute bridge", "Has your doctor");
        says("yes", "Glute bridge, lying flat on your back", "one, lift", "hold", "two", "and lower", "last one, lift",
                "That's the glute bridge done");
    }

    @Test
    void everyRepetitionAndEverySecondIsCounted() {
        isCleared();
        says("start my back routine", "Five exercises today", "five four three two one",
                "squeeze two three relax Number two.", "squeeze two three relax Halfway. Six.",
                "Last one. squeeze two three relax", "That's the glute squeeze done.", "Ready for the glute bridge?");
        says("ready", "one, lift hold two and lower", "And lower. Halfway.", "last one, lift hold two and lower",
                "Rest. Set two is next. five four three two one", "one, lift", "That's the glute bridge done.");
        says("ready", "Left knee down.", "hold two three", "twenty-nine thirty", "Change sides. Right knee down.",
                "three two one hold two", "Rest. Left knee down.", "That's the hip flexor stretch done.");
        says("ready", "one, breathe in breathe out", "last one, breathe in", "That's the cat camel stretch done.");
        says("ready", "one, turn up hold two three four five and back", "Ready for the other side?");
        says("ready", "That's your routine done. Well done.",
                "For later today: glute squeeze and hip flexor stretch.");
        isAsked();
        says("goodbye", "Goodbye");
        isLeft();
    }

    @Test
    void aClearedPersonNeedsOneWordAnExercise() {
        isCleared();
        says("start my back routine");
        int utterances = 0;
        while (!last.words().contains("That's your routine done")) {
            says("ready");
            utterances++;
        }
        assertTrue(utterances <= 5, "it took " + utterances);
    }

    @Test
    void silenceGoesOnWithTheNextSetAfterEveryBlock() {
        isCleared();
        says("start my back routine", "Ready for the glute bridge? Say ready, or just wait.");
        saysNothing("one, lift", "last one, lift", "Ready for set two?");
        says("ready", "one, lift", "Ready for the hip flexor stretch? Say ready, or just wait.");
        saysNothing("Left knee down", "thirty", "Right knee down", "thirty", "Ready for set two?");
        says("ready", "Ready for the cat camel stretch? Say ready, or just wait.");
        saysNothing("one, breathe in", "Ready for set two?");
        says("ready", "Ready for the kneeling thoracic stretch? Say ready, or just wait.");
        saysNothing("one, turn up", "Ready for the other side?");
    }

    @Test
    void whatWasPlayedToItsEndIsDoneThoughNobodySaidSo() {
        isCleared();
        says("start my back routine");
        saysNothing("one, lift");
        saysNothing();
        Profile profile = kept().profile();
        assertEquals(1, profile.completions("glute-squeeze"));
        says("start my back routine", "Welcome back. You were in the glute bridge, set two");
    }
}

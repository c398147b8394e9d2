package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ComingBackTest extends HomeConversation {
    @Test
    void pausingTellsWhereSheIsAndCarriesOnFromThatRepetition() {
        isCleared();
        says("start my back routine");
        says("ready", "one, lift");
        cutsIn(5 + 7 * 4 + 3, "pause", "Paused in the glute bridge, set one, about number five.");
        isAsked();
        says("continue", "Carrying on.", "five, lift hold two", "six, lift");
    }

    @Test
    void aCrashLosesNothing() {
        isCleared();
        says("start my back routine");
        says("ready");
        alexa.crash();
        cutsIn(5 + 7 * 5 + 1, "pause", "set one, about number six");
        alexa.crash();
        says("continue", "six, lift");
    }

    @Test
    void aDeadSessionIsTakenUpOnTheOtherDevice() {
        isCleared();
        says("start my back routine");
        says("ready");
        cutsIn(5 + 7 * 2 + 1, "stop", "I've kept your place");
        alexa.otherDevice();
        says("start my back routine", "You were in the glute bridge, set one, about number three.", "three, lift");
    }

    @Test
    void theNextMorningOffersToFinishOrToBeginAnew() {
        isCleared();
        says("start my back routine");
        says("ready");
        cutsIn(5 + 70 + 30 + 7 * 3 + 1, "stop");
        alexa.newDay();
        says("start my back routine", "Yesterday you stopped in the glute bridge, set two, about number four.",
                "Shall we finish that routine first?");
        says("yes", "Carrying on.", "four, lift");
    }

    @Test
    void theNextMorningCanBeginAnew() {
        isCleared();
        says("start my back routine");
        says("ready");
        cutsIn(40, "stop");
        alexa.newDay();
        says("start my back routine", "Yesterday you stopped");
        says("no", "Five exercises today", "Glute squeeze");
    }

    @Test
    void anOlderPlaceIsLetGo() {
        isCleared();
        says("start my back routine");
        cutsIn(60, "stop");
        alexa.newDay();
        alexa.newDay();
        says("start my back routine", "Five exercises today");
    }

    @Test
    void theDayHasTwoVisitsAndThenItIsDone() {
        isCleared();
        wholeVisit();
        alexa.pass(Duration.ofHours(5));
        says("start my back routine", "This time: glute squeeze and hip flexor stretch.");
        says("ready", "That's your routine done, and that's all for today.");
        says("goodbye");
        says("start my back routine", "That's all for today. Your back can rest now.");
        isAsked();
        alexa.newDay();
        says("start my back routine", "exercises today", "Glute squeeze");
    }

    @Test
    void aSecondVisitSoonAfterTheFirstIsAskedAboutKindly() {
        isCleared();
        wholeVisit();
        alexa.pass(Duration.ofMinutes(30));
        says("start my back routine", "only a little while ago", "glute squeeze and hip flexor stretch",
                "Shall we do it now all the same?");
        says("no", "Later, then");
        isLeft();
        alexa.pass(Duration.ofHours(3));
        says("start my back routine", "This time: glute squeeze and hip flexor stretch.");
    }

    @Test
    void whatWasMissedInTheFirstVisitIsOfferedOnceMore() {
        isCleared();
        says("start my back routine");
        says("skip this one", "We leave out the glute bridge for now.", "Hip flexor stretch");
        finishes();
        alexa.pass(Duration.ofHours(5));
        says("start my back routine", "This time: glute squeeze, glute bridge and hip flexor stretch.");
    }

    @Test
    void stepsAreSaidLessOnceTheyAreKnown() {
        isCleared();
        wholeVisit();
        alexa.newDay();
        wholeVisit();
        alexa.newDay();
        says("start my back routine", "Glute squeeze, sitting on a chair. One set of ten. Pelvis rolled back, squeeze");
        assertEquals(false, last.words().contains("Knees inside the band"));
        cutsIn(30, "how do i do this", "Knees inside the band", "three two one");
    }

    private void wholeVisit() {
        says("start my back routine");
        finishes();
    }

    private void finishes() {
        for (int turn = 0; turn < 8 && !last.words().contains("That's your routine done"); turn++) {
            says("ready");
        }
        holds(last.words(), "That's your routine done");
        says("goodbye");
    }
}

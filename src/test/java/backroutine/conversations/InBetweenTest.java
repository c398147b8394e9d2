package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.Answer;
import org.junit.jupiter.api.Test;

class InBetweenTest extends HomeConversation {
    @Test
    void aQuestionInMidSetIsAnsweredAndTheSetGoesOn() {
        inTheBridge();
        cutsIn(5 + 7 * 3 + 1, "how many are left", "Seven more in this set. Then one more set of the glute bridge.",
                "After it, three exercises.", "three two one", "four, lift");
        cutsIn(20, "what do i need", "For the hip flexor stretch: a chair or something sturdy.", "three two one");
        cutsIn(30, "how do i do the cat camel", "Cat camel stretch", "three two one", "lift");
    }

    @Test
    void somethingNotUnderstoodDoesNotStopTheSet() {
        inTheBridge();
        cutsIn(20, "the weather in boston", "Sorry, I missed that. Carrying on.", "three two one");
        cutsIn(20, "what is the weather", "Sorry, I missed that. Carrying on.", "three two one");
    }

    @Test
    void helpEndsInAQuestionAndContinueCarriesOn() {
        inTheBridge();
        cutsIn(5 + 7 * 3 + 1, "help", "I count your exercises out loud.");
        isAsked();
        says("continue", "four, lift");
    }

    @Test
    void sheMovesThroughTheRoutineByVoice() {
        inTheBridge();
        cutsIn(20, "next exercise", "Hip flexor stretch, kneeling on one knee");
        cutsIn(20, "go back", "Let's go back.", "one, lift");
        cutsIn(25, "say that again", "lift");
        cutsIn(40, "skip this one", "We leave out the glute bridge for now.", "Hip flexor stretch");
        cutsIn(10, "start over", "Shall we start over");
        says("yes", "From the top.", "Glute squeeze");
    }

    @Test
    void startingOverCanBeDeclined() {
        inTheBridge();
        cutsIn(5 + 7 * 3 + 1, "start over", "Shall we start over");
        says("no", "four, lift");
    }

    @Test
    void oneExerciseAloneEndsWithItself() {
        isCleared();
        says("ask my back routine to do the glute bridge", "Glute bridge", "one, lift",
                "That's the glute bridge done. Well done.");
        isAsked();
        says("just the twist", "Kneeling thoracic stretch");
    }

    @Test
    void aSetSheDidOnHerOwnCounts() {
        inTheBridge();
        cutsIn(20, "i did it", "I've noted that set.", "Ready for set two?");
        says("ready", "one, lift", "That's the glute bridge done.");
        says("stop");
        assertEquals(1, kept().profile().completions("glute-bridge"));
    }

    @Test
    void painStopsTheCountAndSheChooses() {
        inTheBridge();
        cutsIn(5 + 7 * 3 + 1, "that hurts", "Stop there, and ease out of it slowly.", "ask your doctor",
                "Say skip to leave this one out");
        isAsked();
        says("skip", "Hip flexor stretch");
    }

    @Test
    void numbnessEndsTheVisitWithAdvice() {
        inTheBridge();
        cutsIn(20, "my leg is numb", "Please stop now.", "contact your doctor");
        isLeft();
    }

    @Test
    void anEmergencyIsAnsweredAtOnce() {
        says("start my back routine");
        cutsIn(2, "i can't feel anything between my legs", "get emergency help now");
        isLeft();
    }

    @Test
    void nothingOfHowSheFeelsIsKept() {
        inTheBridge();
        cutsIn(5 + 7 * 3 + 1, "pause");
        String before = kept().profile().state().toString();
        says("continue");
        cutsIn(10 + 3, "that hurts", "Stop there");
        assertEquals(before, kept().profile().state().toString());
        assertFalse(
                kept().toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\b(hurts?|pain|numb|emergency)\\b.*"));
    }

    @Test
    void aSettingIsHeardFromTheRepetitionSheIsInAndTheNextDay() {
        inTheBridge();
        cutsIn(5 + 7 * 3 + 1, "hold longer", "Three seconds it is, for the glute bridge.",
                "four, lift hold two three and lower");
        cutsIn(10, "hold longer", "Three seconds is the longest hold prescribed", "hold two three");
        cutsIn(10, "count less", "I'll count only the last three.");
        says("stop");
        alexa.newDay();
        alexa.newDay();
        says("start my back routine");
        says("ready", "one, lift hold two three and lower");
    }

    @Test
    void aQuestionInARestLeavesHerTheRestOfIt() {
        inTheBridge();
        cutsIn(82, "how many are left", "Ten more in this set. It's the last set of the glute bridge.",
                "Set two is next. five four three two one one, lift");
        assertTrue(restIn(last) >= 10_000, last.words());
        cutsIn(10, "longer rest", "Longer rests from now on. Set two is next. five four");
        cutsIn(4, "i'm ready", "three two one one, lift");
    }

    @Test
    void anIntroductionThatWasCutIsSaidAgainAndOneThatWasHeardIsNot() {
        isCleared();
        says("start my back routine");
        cutsIn(8, "what do i need", "a chair and a resistance band.", "Pelvis rolled back, squeeze",
                "Ready for the glute squeeze?");
        says("what do i need", "a chair and a resistance band.", "Ready for the glute squeeze?");
        assertFalse(last.words().contains("Pelvis rolled back"), last.words());
        says("ready", "five four three two one squeeze");
    }

    @Test
    void readyInMidIntroductionBeginsAtOnce() {
        isCleared();
        says("start my back routine");
        cutsIn(8, "i'm ready", "five four three two one squeeze");
    }

    @Test
    void iDidItSaidTwiceIsOneSet() {
        inTheBridge();
        cutsIn(20, "i did it", "I've noted that set.");
        cutsIn(1, "i did it", "We're only just beginning the glute bridge.", "Ready for set two?");
        says("stop");
        assertEquals(0, kept().profile().completions("glute-bridge"));
    }

    @Test
    void howManyAreLeftCountsBothSides() {
        inTheBridge();
        says("ready");
        cutsIn(20, "how many are left", "One more on this side, then the other side.",
                "Then one more set of the hip flexor stretch.", "After it, two exercises.");
        cutsIn(60, "how many are left", "One more on this side. Then one more set");
    }

    @Test
    void afterTheLastExerciseYesAsksWhichOne() {
        isCleared();
        says("ask my back routine to do the glute squeeze", "One more? Name it, or say goodbye.");
        says("yes", "The exercises are:", "Which one would you like?");
        says("the bridge", "Glute bridge");
    }

    private static long restIn(Answer answer) {
        return answer.heard()
                .spoken()
                .filter(words -> words.text().startsWith("Set two"))
                .findFirst()
                .orElseThrow()
                .lengthMs();
    }

    @Test
    void theCatCamelHasNoHold() {
        isCleared();
        says("ask my back routine to do the cat camel");
        cutsIn(60, "hold longer", "The cat camel stretch has no hold", "three two one");
        cutsIn(10, "slower", "Slower now.", "breathe in");
        cutsIn(10, "slower", "as slow as I go");
    }

    private void inTheBridge() {
        isCleared();
        says("start my back routine", "Ready for the glute bridge?");
        says("ready", "one, lift");
    }
}

package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

/** Touches on the screen tell the exact place. */
class ScreenTouchTest extends ScreenConversation {
    private static final double JUST_BEFORE = -0.01;
    private static final double JUST_AFTER = 0.01;

    /** The second block of the visit: the delay of the device's start has been measured. */
    private void countsBridges() {
        begins();
        goesOn("introduce bridge");
    }

    private Place place() {
        return stored().profile().state().visitPlace().orElseThrow().place();
    }

    @Test
    void aTouchedPauseKeepsTheRepetitionThatIsSeen() {
        for (int number = 2; number <= 9; number++) {
            newUser();
            countsBridges();
            String words = "no " + number + " lift";
            onScreenAt(words, JUST_BEFORE, "[touch pause]", "paused-at bridge where-set 1");
            assertEquals(new Place("glute-bridge", 1, Side.BOTH, number - 1), place());
            newUser();
            countsBridges();
            onScreenAt(words, JUST_AFTER, "[touch pause]", "paused-at bridge where-set 1");
            assertEquals(new Place("glute-bridge", 1, Side.BOTH, number), place());
        }
    }

    @Test
    void aTouchOnGoOnResumesTheRepetition() {
        countsBridges();
        onScreenAt("no 4 lift", 2, "[touch pause]", "paused-at bridge where-set 1 / where-repetition 4.");
        assertEquals("paused", shown().view());
        onScreen(3, "[touch go on]", "no 4 lift");
        assertTrue(stored().profile().state() instanceof State.Playing);
        goesOn("set-begins 2");
    }

    @Test
    void aPauseByTouchIsResumedByVoice() {
        countsBridges();
        onScreenAt("no 4 lift", 2, "[touch pause]", "paused-at bridge");
        says("resume", "no 4 lift");
    }

    @Test
    void aTouchOnAgainBeginsTheSetAgainAndOnNextTheNextExercise() {
        countsBridges();
        onScreenAt("no 4 lift", 2, "[touch again]", "no 1 lift");
        assertEquals(1, place().set());
        onScreenAt("no 4 lift", 2, "[touch next]", "introduce hip");
        goesOn("set-begins 2 left of hip.");
    }

    @Test
    void aSetThatHadEndedBeforeTheTouchIsStored() {
        countsBridges();
        goesOn("rest-praised. set-begins 2");
        onScreen(1, "[touch pause]", "paused-at bridge where-set 2");
        assertEquals(2, stored().latest().orElseThrow().done().size());
    }

    @Test
    void aQuestionIsAnsweredByATouch() {
        says("open zet routine", "ask-cleared?");
        assertEquals("yes", shown().data().at("/buttons/0/id").asText());
        onScreen(2, "[touch yes]", "introduce seat");
        assertTrue(stored().profile().cleared().isPresent());
    }

    @Test
    void aTouchInTheListStartsTheExercise() {
        countsBridges();
        onScreen(1, "[touch start cat-camel]", "introduce cat");
        assertEquals("cat-camel", place().exercise());
    }
}

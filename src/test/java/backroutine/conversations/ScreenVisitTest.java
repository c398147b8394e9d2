package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.progress.DoneSet;
import backroutine.routine.Exercise;
import backroutine.talk.device.Timing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A whole visit on a device with a screen. */
class ScreenVisitTest extends ScreenConversation {
    private static final LocalDate TODAY = LocalDate.ofInstant(MORNING, ZoneOffset.UTC);

    @Test
    void afterTheQuestionOfClearanceAFirstVisitNeedsNoWordAndNoTouch() {
        begins();
        goesOn("introduce bridge", "set-begins 1", "no 1 lift hold 2 lower", "last lift hold 2 lower");
        goesOn("rest-praised. set-begins 2", "no 1 lift", "finished-repetitions 20 bridges.", "leave bridge.");
        goesOn("introduce hip", "set-begins 1 left of hip.", "30", "change right of hip.", "30");
        goesOn("rest-praised. set-begins 2 left of hip.", "30", "change right", "30", "finished-exercise hip.");
        goesOn("introduce cat", "no 1 inhale of cat");
        goesOn("set-begins 2", "finished-exercise cat.");
        goesOn("introduce twist", "set-begins 1 left of twist.", "last turn");
        goesOn("change right of twist.", "last turn");
        goesOn("rest-praised. set-begins 2 left of twist.", "last turn");
        goesOn("change right of twist.", "last turn");
        goesOn("visit-done-more-today seat + hip.");
        assertFalse(alexa.isGoingOn());
        assertEquals("done", shown().view());
        isAsked();
    }

    @Test
    void aPersonWhoIsClearedSaysNothingAfterTheLaunch() {
        begins();
        onScreen(1, "[back]");
        alexa.newDay();
        says("open zet routine", "welcome-whole-routine 5.", "introduce seat");
        int blocks = 1;
        while (alexa.isGoingOn()) {
            goesOn();
            blocks++;
        }
        holds(last.words(), "visit-done-more-today seat + hip.");
        assertTrue(blocks > TestLanguage.routine().exercises().size());
        long spoken = alexa.exchanges().stream().filter(exchange -> !exchange.utterance().startsWith("[")).count();
        assertEquals(3, spoken, "two launches and yes");
    }

    @Test
    void everyBlockIsOneSetAndIsStoredBeforeTheNextOneIsSent() {
        begins();
        Set<DoneSet> stored = new HashSet<>();
        while (alexa.isGoingOn()) {
            String counted = shown().data().at("/sides/0/line").asText();
            assertTrue(last.words().split("set-begins").length <= 2, () -> "more than a set: " + last.words());
            goesOn();
            Set<DoneSet> now = new HashSet<>(stored().day(TODAY).done());
            assertTrue(now.containsAll(stored), counted + " has lost a set: " + now);
            assertTrue(now.size() - stored.size() <= 1, counted + " has added more than a set: " + now);
            stored = now;
        }
        assertEquals(allSets(), stored);
    }

    private static Set<DoneSet> allSets() {
        Set<DoneSet> sets = new HashSet<>();
        for (Exercise exercise : TestLanguage.routine().exercises()) {
            for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                sets.add(new DoneSet(1, exercise.id(), set));
            }
        }
        return sets;
    }

    @Test
    void aBlockKeepsTheSessionOpenWithTheMicrophoneClosed() {
        begins();
        assertFalse(last.microphoneOpen());
        assertFalse(last.response().path("response").has("shouldEndSession"));
        assertEquals(List.of(SCREEN_DIRECTIVE), directives(last));
        goesOn("introduce bridge");
        assertTrue(alexa.inSession());
    }

    @Test
    void theStartDelayOfTheDeviceIsMeasuredAndComesBackWithTheNextBlock() {
        begins();
        long expected = shown().lag();
        assertTrue(expected != Timing.START_DELAY.toMillis(), "the device must differ from what is expected");
        goesOn();
        assertEquals(Timing.START_DELAY.toMillis(), shown().lag());
        assertEquals(0, shown().data().at("/beats/0/t").asLong());
    }

    @Test
    void thePictureIsAsLongAsTheVoice() {
        begins();
        while (alexa.isGoingOn()) {
            long first = shown().data().at("/beats/0/t").asLong();
            assertEquals(last.heard().lengthMs(), shown().length() - first, last.words());
            goesOn();
        }
    }

    @Test
    void aWordInMidSetIsAnsweredAndTheVisitGoesOn() {
        begins();
        goesOn("introduce bridge");
        cutsInAt("no 4 lift", 1.5, "pause", "paused-at bridge where-set 1 / where-repetition 4.");
        assertEquals("paused", shown().view());
        says("resume", "no 4 lift");
        goesOn("set-begins 2");
    }

    @Test
    void theStartDelayIsNoTimeOfTheExercise() {
        begins();
        goesOn("introduce bridge");
        // "Pause" is said at the very end of a repetition, when the skill already knows the delay of the device.
        cutsInAt("no 5 lift", -0.1, "pause", "paused-at bridge where-set 1 / where-repetition 4.");
    }

    @Test
    void afterWhatIsNotUnderstoodTheVisitDoesNotGoOnByItself() {
        begins();
        goesOn("introduce bridge");
        cutsInAt("no 4 lift", 1.5, "purple monkey");
        assertTrue(last.microphoneOpen(), last.words());
        while (last.microphoneOpen()) {
            saysNothing();
        }
        assertFalse(alexa.inSession());
        assertEquals("glute-bridge", stored().profile().state().visitPlace().orElseThrow().place().exercise());
    }
}

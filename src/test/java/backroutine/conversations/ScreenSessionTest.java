package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Side;
import backroutine.session.ScreenMode;
import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Exchange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions that end in the middle of a block, reports that come late, and a second device. */
class ScreenSessionTest extends ScreenConversation {
    private void countsBridges() {
        begins();
        goesOn("introduce bridge");
    }

    @Test
    void aReportInANewSessionGoesOn() {
        countsBridges();
        onScreen(30, "[late event]", "rest-praised. set-begins 2", "no 1 lift");
        assertTrue(last.request().at("/session/new").asBoolean());
        assertTrue(alexa.inSession());
        goesOn("introduce hip");
    }

    @Test
    void aReportOfABlockThatWasInterruptedChangesNothing() {
        countsBridges();
        cutsInAt("no 4 lift", 1.5, "pause", "paused-at bridge");
        Progress before = stored();
        alexa.again();
        assertEquals(before, stored());
        alexa.otherDevice();
        says("open zet routine", "welcome-back", "no 4 lift");
        alexa.otherDevice();
        assertTrue(stored().profile().state() instanceof State.Playing);
    }

    @Test
    void aSessionThatAlexaClosesInMidSetKeepsThePlace() {
        for (String end : new String[]{"[closed]", "[back]"}) {
            newUser();
            countsBridges();
            onScreenAt("no 4 lift", 3, end);
            assertFalse(alexa.inSession());
            Place place = stored().profile().state().visitPlace().orElseThrow().place();
            assertTrue(place.repetition() == 3 || place.repetition() == 4, end + ": " + place);
            assertEquals(new Place("glute-bridge", 1, Side.BOTH, place.repetition()), place);
            says("open zet routine", "welcome-back", "no " + place.repetition() + " lift");
        }
    }

    @Test
    void theReportOfABlockWhoseSessionWasClosedChangesNothing() {
        countsBridges();
        onScreenAt("no 4 lift", 3, "[closed]");
        Progress before = stored();
        onScreen(0, "[late event]");
        assertEquals("", last.words());
        assertEquals(before.profile().state(), stored().profile().state());
        assertEquals(before.days(), stored().days());
    }

    @Test
    void theScreenStaysForHalfAMinuteAfterTheLastQuestionAndThenTheSessionEnds() {
        begins();
        while (alexa.isGoingOn()) {
            goesOn();
        }
        saysNothing();
        alexa.pass(Duration.ofSeconds(20));
        assertTrue(alexa.inSession());
        alexa.pass(Duration.ofSeconds(30));
        assertFalse(alexa.inSession());
        says("open zet routine", "second-visit-soon seat + hip. ask-visit-now?");
    }

    @Test
    void theSpeakerInTheBedroomGoesOnWithTheSetThatTheScreenHasBegun() {
        countsBridges();
        cutsInAt("no 4 lift", 1.5, "pause", "paused-at bridge where-set 1 / where-repetition 4.");
        alexa.otherDevice();
        says("open zet routine", "welcome-back", "no 4 lift");
        assertEquals(List.of("Alexa.Presentation.APLA.RenderDocument"), directives(last));
        says("ready", "set-begins 1 left of hip.");
        alexa.otherDevice();
        cutsIn(40, "open zet routine", "welcome-back");
        goesOn();
    }

    @Test
    void theReportOfTheScreenChangesNothingWhileTheSpeakerCounts() {
        countsBridges();
        alexa.otherDevice();
        cutsIn(60, "open zet routine", "no ");
        State counting = stored().profile().state();
        alexa.pass(Duration.ofSeconds(1));
        assertEquals("[goes on]", alexa.exchanges()
                .stream()
                .filter(exchange -> exchange.request().at("/request/type").asText().endsWith("UserEvent"))
                .reduce((_, second) -> second)
                .orElseThrow()
                .utterance());
        assertEquals(((State.Playing) counting).token(), ((State.Playing) stored().profile().state()).token());
    }

    @Test
    void aScreenThatIsLeftEndsItsSessionWithoutStoppingTheOtherScreen() {
        alexa = conversation(ScreenMode.AUTO, DeviceScreen.LARGE, DeviceScreen.ROUND);
        countsBridges();
        alexa.otherDevice();
        cutsIn(80, "open zet routine", "welcome-back");
        State counting = stored().profile().state();
        int exchanges = alexa.exchanges().size();
        alexa.otherDevice();
        onScreen(20, "[closed]");
        assertEquals(List.of("[goes on]", "[closed]"), alexa.exchanges()
                .stream()
                .skip(exchanges)
                .map(Exchange::utterance)
                .toList());
        assertEquals(((State.Playing) counting).token(), ((State.Playing) stored().profile().state()).token());
    }
}

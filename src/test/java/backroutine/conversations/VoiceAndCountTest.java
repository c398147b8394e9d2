package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.pacing.CountDirection;
import backroutine.talk.Answer;
import backroutine.talk.heard.Sound;
import backroutine.talk.heard.Volume;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How loud the skill talks and how it counts, changed by voice at any moment and remembered. */
class VoiceAndCountTest extends HomeConversation {
    @Test
    void theAnswerToTheWishIsQuietAlreadyAndTheSetGoesOn() {
        isInTheBridge();
        isHeardAt(Volume.MEDIUM, last);
        cutsInAt("no 4 lift", 1, "talk quietly", "talking-quietly. 3 2 1 no 4 lift");
        isHeardAt(Volume.SOFT, last);
    }

    @Test
    void theVoiceStaysQuietOnOtherDaysUntilANormalOneIsAskedFor() {
        isCleared();
        says("open zet routine");
        says("talk quietly", "talking-quietly. ask-exercise bridge?");
        isHeardAt(Volume.SOFT, last);
        saysNothing("lift");
        isHeardAt(Volume.SOFT, last);
        says("stop", "stopped.");
        isHeardAt(Volume.SOFT, last);
        alexa.newDay();
        alexa.crash();
        says("open zet routine");
        isHeardAt(Volume.SOFT, last);
        says("talk normally", "talking-normally.");
        isHeardAt(Volume.MEDIUM, last);
    }

    @Test
    void aNewUserIsAskedForClearanceQuietly() {
        says("open zet routine", "ask-cleared?");
        says("talk quietly", "talking-quietly. ask-cleared?");
        isHeardAt(Volume.SOFT, last);
        says("yes", "cleared.");
        isHeardAt(Volume.SOFT, last);
    }

    @Test
    void inARestTheRestGoesOn() {
        isInTheBridge();
        cutsIn(82, "talk quietly", "talking-quietly. set-begins 2");
        isHeardAt(Volume.SOFT, last);
    }

    @Test
    void atAQuestionTheQuestionIsAskedAgain() {
        isInTheBridge();
        cutsInAt("no 4 lift", 1, "pain", "ask-how-to-go-on?");
        says("talk quietly", "talking-quietly. ask-how-to-go-on?");
        says("count down", "counting-down. ask-how-to-go-on?");
    }

    @Test
    void countingDownIsRememberedAndTheSetGoesOn() {
        isInTheBridge();
        cutsInAt("no 4 lift", 1, "count down", "counting-down. 3 2 1 no 4 lift");
        assertEquals(CountDirection.DOWN, stored().profile().settings().direction());
        cutsInAt("no 6 lift", 1, "count up", "counting-up. 3 2 1 no 6 lift");
        assertEquals(CountDirection.UP, stored().profile().settings().direction());
    }

    /** Everything that is heard, the reprompt too, is at this volume. */
    private static void isHeardAt(Volume volume, Answer answer) {
        Set<Volume> volumes = Stream.concat(answer.heard().spoken(), answer.reprompt().spoken())
                .map(Sound.Words::volume)
                .collect(Collectors.toSet());
        assertEquals(Set.of(volume), volumes, answer.words());
    }

    private void isInTheBridge() {
        isCleared();
        says("open zet routine", "ask-exercise bridge?");
        says("ready", "lift");
    }
}

package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.progress.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HerDataTest extends HomeConversation {
    @Test
    void sheHearsHowSheIsDoing() {
        isCleared();
        says("start my back routine");
        cutsIn(20, "how am i doing", "Nothing yet in the last seven days, and that's all right.",
                "Still there for today:",
                "Ready for the glute squeeze?");
        says("ready");
        says("ready");
        says("goodbye");
        says("ask my back routine how am i doing", "In the last seven days: glute squeeze once and glute bridge once.");
        says("what did i do this week", "In the last seven days: glute squeeze once and glute bridge once.");
        says("when did i last do the bridge", "You did the glute bridge today.");
        alexa.newDay();
        says("ask my back routine when did i last do the bridge", "You did the glute bridge yesterday.");
        says("when did i last do the cat camel", "You haven't done the cat camel stretch with me yet.");
    }

    @Test
    void herPhysioGetsASummaryInWordsAndOnACard() {
        isCleared();
        says("start my back routine");
        says("goodbye");
        says("ask my back routine for a summary for my physio",
                "In the last two weeks: zero of two visits. Glute squeeze once, holding three seconds.",
                "It's in your Alexa app, too.");
        assertEquals("My back routine: the last two weeks", last.response().at("/response/card/title").asText());
        holds(last.response().at("/response/card/content").asText(), "zero of two visits", "holding three seconds");
    }

    @Test
    void sheIsToldWhatIsKeptAndCanDeleteIt() {
        says("ask my back routine what do you know about me", "I keep nothing about you yet.");
        isCleared();
        says("start my back routine");
        says("goodbye");
        alexa.pass(Duration.ofHours(1));
        says("ask my back routine what do you know about me", "you said you're cleared",
                "on one of the last fifteen days",
                "glute squeeze once", "delete my data");
        says("delete my data", "Shall I delete everything");
        says("no", "Nothing is deleted.");
        says("delete my data");
        says("yes", "Everything is deleted.");
        isLeft();
        assertEquals(Progress.unknown(), kept());
        alexa.again();
        assertEquals(Progress.unknown(), kept());
        says("start my back routine", "Has your doctor");
    }
}

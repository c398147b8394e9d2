package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.progress.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the user can ask about what is stored: progress, a summary for the physiotherapist, everything; and deleting it. */
class UserDataTest extends HomeConversation {
    @Test
    void theUserHearsWhatWasDone() {
        isCleared();
        says("open zet routine");
        cutsInAt("step 2 of seat.", 0.6, "how am i doing", "week-no-visits.", "still-today", "ask-exercise seat?");
        says("ready");
        says("ready");
        says("stop");
        String week = "week-exercises exercise-times seat times-one + exercise-times bridge times-one.";
        says("ask zet routine how am i doing", week);
        says("this week", week);
        says("last time bridge", "last-today bridge.");
        alexa.newDay();
        says("ask zet routine last time bridge", "last-yesterday bridge.");
        says("last time cat", "last-never cat.");
    }

    @Test
    void theSummaryForThePhysioIsSpokenAndOnACard() {
        isCleared();
        says("open zet routine");
        says("stop");
        says("ask zet routine physio summary", "physio-visits 0 2. physio-exercise-holding seat times-one 3.",
                "physio-card-sent.");
        assertEquals("physio-card.", last.response().at("/response/card/title").asText());
        holds(last.response().at("/response/card/content").asText(), "physio-visits 0 2.",
                "physio-exercise-holding seat times-one 3.");
    }

    @Test
    void theUserIsToldWhatIsStoredAndCanDeleteIt() {
        says("ask zet routine what do you know", "stored-nothing.");
        isCleared();
        says("open zet routine");
        says("stop");
        alexa.pass(Duration.ofHours(1));
        says("ask zet routine what do you know", "stored-clearance.", "stored-days 1.",
                "stored-exercises exercise-times seat times-one.", "stored-other-data.");
        says("delete data", "ask-delete?");
        says("no", "not-deleted.");
        says("delete data");
        says("yes", "deleted.");
        sessionHasEnded();
        assertEquals(Progress.unknown(), stored());
        alexa.again();
        assertEquals(Progress.unknown(), stored());
        says("open zet routine", "ask-cleared?");
    }
}

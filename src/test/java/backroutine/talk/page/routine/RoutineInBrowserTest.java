package backroutine.talk.page.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.page.BrowserScript;
import backroutine.talk.page.PageFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A physiotherapist at the page in Chromium, with a copy of the routine that is shipped. */
class RoutineInBrowserTest {
    private static final String HOLD = "exercises[1].dose.repetition[1].seconds";
    @TempDir
    private static Path folder;
    private static BrowserScript found;

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        found = BrowserScript.run("routine.mjs", folder);
    }

    @Test
    void aHoldOfSeventyFiveSecondsHasTheMessageOfTheReaderBesideIt() {
        String message = HOLD + " is 75, but must be a whole number from 1 to 60";

        assertEquals(message, found.text("besideField"));
        assertEquals(List.of(message), found.texts("mistakes"));
        assertEquals(List.of("75"), found.texts("invalid"));
        assertEquals("One number cannot be saved as it is.", found.text("stateWithMistake"));
        assertEquals("false", found.text("savesMistake"));
        assertEquals(List.of(), found.texts("mistakesAfter"));
    }

    @Test
    void aLongerHoldIsHeardBeforeItIsSaved() {
        assertEquals("56000", found.text("heardBefore"), "from the first to the ninth: eight times seven seconds");
        assertEquals("64000", found.text("heardAfter"));
        assertTrue(found.numbers("onsets").size() > 50, found.texts("onsets")::toString);
        assertTrue(found.numbers("onsets").stream().allMatch(error -> Math.abs(error) <= 20),
                found.texts("onsets")::toString);
        assertEquals("true", found.text("marked"));
        assertEquals("false", found.text("saidAfterStop"));
    }

    @Test
    void aLongerHoldShowsItsLineAndHowLongAVisitBecomes() {
        assertEquals(List.of(
                "-          { \"phase\": \"hold\", \"seconds\": 2, \"range\": [2, 3], \"from\": \"source\" },",
                "+          { \"phase\": \"hold\", \"seconds\": 3, \"range\": [2, 3], \"from\": \"ours\" },"),
                found.texts("diff"));
        assertEquals(List.of("18:30", "16:34", "5:09"), found.texts("visitsBefore"));
        assertEquals("The first visit becomes 18:30 → 18:50 minutes.", found.text("stateWithChange"));
        assertEquals(List.of("18:30 → 18:50", "16:34 → 16:54", "5:09"), found.texts("visitsAfter"));
    }

    @Test
    void theDraftIsSaved() throws IOException {
        assertTrue(Files.readString(PageFixture.routine(folder))
                .contains("{ \"phase\": \"hold\", \"seconds\": 3, \"range\": [2, 3], \"from\": \"ours\" }"));
        assertEquals("Saved in " + PageFixture.routine(folder) + ". The conversation goes on with the new doses.",
                found.text("saved"));
        assertEquals("Nothing is changed yet.", found.text("nothingLeft"));
        assertEquals("true", found.text("formStaysOpen"));
    }

    @Test
    void aSecondSetAsksForARest() {
        assertEquals(List.of("exercises[0].dose.rest is missing, but must be an object with seconds, range, from"),
                found.texts("restMissing"));
        assertEquals(List.of(), found.texts("restGiven"));
        assertEquals("1 set of 10, 2 times a day", found.text("doseAfterUndo"));
    }

    @Test
    void withoutEspeakTheBrowserSpeaksAndItIsSaidThatThisIsNotExact() {
        assertEquals("Cat camel stretch, on your hands and knees.", found.text("browserVoice"));
        assertTrue(found.text("notExact").contains("not exact. For the exact one: apt install espeak-ng."),
                found.text("notExact"));
    }

    @Test
    void theConversationStandsStillWhileTheRoutineIsOpenAndThenGoesOnFromThere() {
        assertEquals("1", found.text("turnsUntilClosed"));
        assertEquals("open-routine", found.text("focusAfter"));
        assertEquals("true", found.text("standsStill"));
        assertTrue(Integer.parseInt(found.text("goesOnFrom")) < 20_000, found.text("goesOnFrom"));
    }

    @Test
    void eachCardShowsTheTwoPosesOfItsFigureAndAnExerciseWithoutAFigureHasACard() {
        assertEquals("10", found.text("pictures"));
        assertEquals("10", found.text("picturesOfSix"));
        assertEquals("1 set of 10, 2 times a day", found.text("sixthDose"));
    }

    @Test
    void aMistakeThatIsInTheFileIsShownWhenTheRoutineIsOpened() {
        assertEquals(List.of("rest"), found.texts("earlierInNumber"), "the form that has it is open");
        assertEquals("squeeze", found.text("earlierInExercise"));
        assertTrue(found.text("earlierInFooter").endsWith("You can save all the same. cautions"),
                found.text("earlierInFooter"));
        assertEquals("false", found.text("undoesEarlier"));
    }

    @Test
    void nothingIsWiderThanTheDialogAndAxeFindsNothingSerious() {
        assertEquals(List.of("false", "false", "false", "false", "false", "false"), found.texts("sideways"));
        assertEquals(List.of(), found.texts("axe"));
    }

    @Test
    void nothingFailsAndNothingIsAskedOfAnotherMachine() {
        assertEquals(List.of(), found.texts("faults"));
    }
}

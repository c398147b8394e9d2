package backroutine.talk.play;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import org.junit.jupiter.api.Test;

class VisitEndTest {
    private final VisitEnd end = VisitEnd.in(TestLanguage.language());

    @Test
    void aSentenceThatEndsAVisitIsRecognizedInItsOwnLanguage() {
        assertTrue(end.test("last no relax visit-done-more-today seat + hip. ask-last?"));
        assertTrue(end.test("visit-done-number-today 5. ask-last?"));
        assertTrue(end.test("visit-done-day-done. ask-last?"));
        assertTrue(end.test("visit-done-earlier. ask-last?"));
    }

    @Test
    void otherSentencesDoNotEndAVisit() {
        assertFalse(end.test("single-exercise-done bridge. ask-last?"));
        assertFalse(end.test("That's your routine done. Well done."));
    }
}

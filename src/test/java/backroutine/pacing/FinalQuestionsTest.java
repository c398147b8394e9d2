package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last question before the session ends, in more words and in fewer. Only the question about a new set has fewer. */
class FinalQuestionsTest {
    private static final Exercise TWIST = TestLanguage.routine().exercise("thoracic-stretch");

    @Test
    void aNewSetIsAskedAboutInMoreWordsOrInFewer() {
        assertEquals(List.of("ask-set 2? now-or-later.", "ask-set-briefly 2? now-or-later."),
                questions(2, Side.LEFT, 1));
    }

    @Test
    void theStartOfAnExerciseIsAlwaysAskedAboutByItsName() {
        assertEquals(List.of("ask-exercise twist? now-or-later.", "ask-exercise twist? now-or-later."),
                questions(1, Side.LEFT, 1));
    }

    @Test
    void anotherSideAndTheMiddleOfASetHaveOneForm() {
        assertEquals(List.of("ask-side? now-or-later.", "ask-side? now-or-later."), questions(2, Side.RIGHT, 1));
        assertEquals(List.of("ask-go-on? now-or-later.", "ask-go-on? now-or-later."), questions(2, Side.LEFT, 3));
    }

    private static List<String> questions(int set, Side side, int repetition) {
        return new Prompts(TestLanguage.translator())
                .finalReadyQuestions(TWIST, new Place(TWIST.id(), set, side, repetition), Wording.complete())
                .stream()
                .map(Beat::words)
                .toList();
    }
}

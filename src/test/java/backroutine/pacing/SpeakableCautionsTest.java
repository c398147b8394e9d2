package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.language.Language;
import backroutine.language.SpokenExercise;
import backroutine.routine.RoutineText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cautions of a routine fit the first response. */
class SpeakableCautionsTest {
    private static final RoutineText TWO_CAUTIONS = TestLanguage.routine().text();

    static List<Language> shipped() {
        return SpokenExercise.all().stream().map(SpokenExercise::language).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void thoseOfTheSkillCanBeSpokenInEachLanguage(Language language) {
        assertEquals(Optional.empty(), SpeakableCautions.obstacle(language.routine(), language.translator()));
    }

    @Test
    void theyTakeAtMostSixtySecondsAndAHalf() {
        assertEquals(Optional.empty(), obstacle(605));
        assertEquals(
                Optional.of(new SpeechObstacle("",
                        "cannot be spoken: the cautions of the routine last 61 s, but at most "
                                + "60 s; shorten them in the exercises.json of the language")),
                obstacle(606));
    }

    /** Each of the two cautions takes 50 ms a character. */
    private static Optional<SpeechObstacle> obstacle(int charactersOfEach) {
        return SpeakableCautions.obstacle(TWO_CAUTIONS,
                new WordyTranslator(20, Map.of(CountMessage.VERBATIM, charactersOfEach)));
    }
}

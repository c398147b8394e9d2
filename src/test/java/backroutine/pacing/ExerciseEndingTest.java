package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said between the last repetition of an exercise and the question about the next one, and the time it gives. */
class ExerciseEndingTest {
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final int SENTENCE = 700;

    @Test
    void whoMovesHearsHowToLeaveThePositionAndHasTimeToMove() {
        List<Beat> ending = ending("glute-bridge", exercise("cat-camel"));

        assertEquals(List.of("finished-repetitions 20 bridges.", "leave bridge.", "introduce cat position of cat."),
                words(ending.subList(0, 3)));
        assertEquals(SENTENCE + 8_000, ending.get(2).millis());
    }

    @Test
    void whoStaysInThePositionIsNotToldToLeaveIt() {
        List<Beat> ending = ending("glute-bridge", ExerciseVariants.inPosition("cat-camel", "position of bridge"));

        assertEquals(List.of("finished-repetitions 20 bridges.", "introduce cat position of bridge."),
                words(ending.subList(0, 2)));
        assertEquals(SENTENCE, ending.get(1).millis());
    }

    @Test
    void whoFetchesTheKitMovesInTheSameTime() {
        List<Beat> ending = ending("glute-bridge", exercise("hip-flexor-stretch"));

        assertEquals(SENTENCE, beat(ending, "introduce hip position of hip.").millis());
        assertEquals(SENTENCE + 20_000, beat(ending, "kit-fetched kit 1 of hip.").millis());
    }

    @Test
    void aKitThatIsAtHandIsOnlyNamed() {
        List<Beat> ending = ending("glute-squeeze", ExerciseVariants.withKit("hip-flexor-stretch", "kit 2 of seat"));

        assertEquals(SENTENCE + 12_000, beat(ending, "introduce hip position of hip.").millis());
        assertEquals(SENTENCE, beat(ending, "kit kit 2 of seat.").millis());
    }

    @Test
    void theRepetitionsOfAllSetsAndSidesAreTold() {
        Exercise twists = ExerciseVariants.withCountedName("thoracic-stretch", "twists");

        assertEquals(List.of("finished-repetitions 20 twists."), done(twists, PRESCRIBED));
    }

    @Test
    void withoutEncouragementOnlyTheEndIsTold() {
        assertEquals(List.of("finished-exercise bridge."),
                done(exercise("glute-bridge"), PRESCRIBED.withEncouragement(false)));
    }

    @Test
    void betweenTwoExercisesTheEndIsToldAndTheQuestionWaitsForAnAnswer() {
        BlockPlanner planner = new BlockPlanner(TestLanguage.routine(), TestLanguage.translator());
        int question = 500;
        int microphone = 8_000;

        assertEquals(2 * SENTENCE + question + microphone,
                planner.questionMillis(exercise("glute-bridge"), exercise("cat-camel"), PRESCRIBED));
    }

    private static List<String> done(Exercise exercise, Settings settings) {
        return ExerciseEnding.messages(exercise, false, settings).stream().map(TestLanguage::words).toList();
    }

    /** What follows the last repetition of an exercise before the next one. */
    private static List<Beat> ending(String id, Exercise next) {
        Exercise exercise = exercise(id);
        BlockPlan plan = new BlockPlan(Pacer.start(exercise), IntroductionPart.none(), false, 10, 0,
                List.of(id, next.id()), IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT,
                Wording.complete());
        List<Beat> response = new BlockPlanner(ExerciseVariants.routineWith(next), TestLanguage.translator())
                .block(plan, PRESCRIBED)
                .response();
        int last = response.stream().map(Beat::isWork).toList().lastIndexOf(true);
        assertEquals(Kind.SET_END, response.get(last).kind());
        return response.subList(last + 1, response.size());
    }

    private static Beat beat(List<Beat> beats, String words) {
        return beats.stream().filter(beat -> beat.words().equals(words)).findFirst().orElseThrow();
    }

    private static List<String> words(List<Beat> beats) {
        return beats.stream().map(Beat::words).toList();
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }
}

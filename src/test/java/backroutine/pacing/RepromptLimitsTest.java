package backroutine.pacing;

import static backroutine.pacing.ExerciseVariants.phase;
import static backroutine.pacing.ExerciseVariants.withPhases;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import backroutine.text.Translator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reprompt lasts at most 89.5 seconds, of which 80 are work. */
class RepromptLimitsTest {
    private static final Translator TRANSLATOR = TestLanguage.translator();
    private static final Settings PRESCRIBED = Settings.prescribed();

    /** Eight seconds to get into position, eighty of work, and the question. */
    @Test
    void aRepromptIsUsedUpToItsLastMillisecond() {
        List<Beat> longest = catCamelWithQuestion(1_500);

        assertEquals(89_500, Timeline.millis(longest));
        assertEquals(80_000, Timeline.millis(longest.stream().filter(Beat::isWork).toList()));
        assertEquals(8_000, countIn(longest));
        assertEquals(3_000, countIn(catCamelWithQuestion(1_501)));
    }

    @Test
    void aChangeOfSidesIsPartOfTheWork() {
        assertEquals(List.of(Side.RIGHT, Side.LEFT, Side.RIGHT), sidesAfterTheFirst(21));
        assertEquals(List.of(Side.RIGHT, Side.LEFT), sidesAfterTheFirst(22));
    }

    @Test
    void halfOfTwoRepetitionsIsTheFirstOne() {
        Block block = asking(withPhases(1, 2, 0, phase(Motion.HOLD, 50)));

        assertEquals("ask-exercise bridge? or-wait.", block.response().getLast().words());
        assertEquals(50_000, Timeline.millis(block.reprompt().stream().filter(Beat::isWork).toList()));
        assertEquals("ask-go-on? now-or-later.", block.reprompt().getLast().words());
        assertEquals(2, block.reprompt().getLast().place().orElseThrow().repetition());
    }

    @Test
    void aSingleRepetitionThatDoesNotFitWaitsForTheUser() {
        Block block = asking(withPhases(1, 1, 0, phase(Motion.HOLD, 60)));

        assertEquals("ask-exercise bridge? when-ready.", block.response().getLast().words());
        assertEquals(List.of("ask-exercise bridge? now-or-later."), words(block.reprompt()));
    }

    @Test
    void anIntroductionThatLeavesNoTimeToCountIsStillSaid() {
        BlockPlan plan = plan("glute-squeeze", BlockStart.COUNTS, List.of("glute-squeeze", "glute-bridge"));
        Block block = new BlockPlanner(TestLanguage.routine(),
                new SlowTranslator(Map.of(CountMessage.VERBATIM, 27_000)))
                .block(plan.withSpeechBefore(150_000), PRESCRIBED);

        assertEquals("ask-exercise bridge? when-ready.", block.response().getLast().words());
        assertEquals(List.of("step 1 of bridge.", "step 2 of bridge.", "cue of bridge.",
                "ask-exercise bridge? now-or-later."), words(block.reprompt()));
    }

    @Test
    void afterTheLastSetTheRepromptAsksAboutTheNextExercise() {
        BlockPlan plan = new BlockPlan(new Place("glute-bridge", 2, Side.BOTH, 8), IntroductionPart.none(), false,
                BlockPlan.SHORTEST_SETTLE, 0, List.of("glute-bridge", "cat-camel"), IntroductionLevel.NONE,
                BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        List<Beat> reprompt = new BlockPlanner(TestLanguage.routine(), TRANSLATOR).block(plan, PRESCRIBED).reprompt();

        assertEquals(Kind.SET_END, reprompt.get(reprompt.size() - 2).kind());
        assertEquals("ask-exercise cat? now-or-later.", reprompt.getLast().words());
        assertEquals("cat-camel", reprompt.getLast().place().orElseThrow().exercise());
    }

    private static List<Beat> catCamelWithQuestion(int millis) {
        Translator translator = new SlowTranslator(
                Map.of(CountMessage.ASK_SET, millis, CountMessage.ASK_SET_BRIEFLY, millis));
        return new BlockPlanner(TestLanguage.routine(), translator)
                .block(plan("cat-camel", BlockStart.ASKS, List.of("cat-camel")), PRESCRIBED)
                .reprompt();
    }

    /** The sides of the reprompt, after a response that has time for the first side only. */
    private static List<Side> sidesAfterTheFirst(int hold) {
        BlockPlan plan = plan("hip-flexor-stretch", BlockStart.COUNTS, List.of("hip-flexor-stretch", "cat-camel"));
        Block block = new BlockPlanner(TestLanguage.routine(), TRANSLATOR).block(plan.withSpeechBefore(180_000),
                PRESCRIBED.withHold("hip-flexor-stretch", hold));
        assertTrue(block.response().stream().filter(Beat::isWork).allMatch(beat -> side(beat) == Side.LEFT));
        List<Beat> work = block.reprompt().stream().filter(Beat::isWork).toList();
        return work.stream().map(beat -> beat.place().orElseThrow()).distinct().map(Place::side).toList();
    }

    private static Side side(Beat beat) {
        return beat.place().orElseThrow().side();
    }

    private static Block asking(Exercise exercise) {
        Routine routine = ExerciseVariants.routineWith(exercise);
        return new BlockPlanner(routine, TRANSLATOR)
                .block(plan(exercise.id(), BlockStart.ASKS, List.of(exercise.id())), PRESCRIBED);
    }

    private static BlockPlan plan(String id, BlockStart start, List<String> upcoming) {
        return new BlockPlan(Pacer.start(TestLanguage.routine().exercise(id)), IntroductionPart.none(), false,
                BlockPlan.SHORTEST_SETTLE, 0, upcoming, IntroductionLevel.FULL, start, Delivery.AUDIO_DOCUMENT,
                Wording.complete());
    }

    private static long countIn(List<Beat> beats) {
        return Timeline.millis(beats.stream().takeWhile(beat -> beat.kind() == Kind.COUNT_IN).toList());
    }

    private static List<String> words(List<Beat> beats) {
        return beats.stream().map(Beat::words).toList();
    }
}

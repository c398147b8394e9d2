package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Routine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plays when the user says nothing. */
class RepromptTest {
    private static final Routine ROUTINE = TestLanguage.routine();
    private static final BlockPlanner PLANNER = new BlockPlanner(ROUTINE, TestLanguage.translator());
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final List<String> VISIT = List.of("glute-squeeze", "glute-bridge", "hip-flexor-stretch",
            "cat-camel", "thoracic-stretch");
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20})
    void theNextSetBeginsWhenTheRestIsOver(int offset) {
        Block interrupted = PLANNER.block(plan("glute-bridge", false).withSpeechBefore(100_000),
                PRESCRIBED.withRestOffset(offset));

        assertEquals(List.of("rest-until-ready .", "ask-set 2? or-wait."), words(afterWork(interrupted)));
        assertEquals(Kind.REST, afterWork(interrupted).getFirst().kind());
        assertEquals((30 + offset) * 1000, pause(interrupted));
    }

    @Test
    void aShortChangeOfSidesTakesAsLongAsItsQuestion() {
        Block interrupted = PLANNER.block(plan("thoracic-stretch", false).withSpeechBefore(130_000), PRESCRIBED);
        Beat change = afterWork(interrupted).getFirst();

        assertEquals("change right of twist..", change.words());
        assertEquals(Kind.CHANGE_SIDES, change.kind());
        assertEquals(Timeline.millis(afterWork(interrupted)) + 8_000 + 3_000, pause(interrupted));
    }

    @Test
    void aLongChangeOfSidesLastsAsPrescribed() {
        Routine slow = new Routine("source", ROUTINE.text(), List.of(ExerciseVariants.withSideChange(40)));
        BlockPlan plan = new BlockPlan(Pacer.start(slow.exercises().getFirst()), IntroductionPart.none(), false, 12, 0,
                List.of(), IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        Block interrupted = new BlockPlanner(slow, TestLanguage.translator()).block(plan.withSpeechBefore(130_000),
                PRESCRIBED);

        assertEquals(40_000, pause(interrupted));
    }

    @Test
    void theRepromptBeginsWithTheSettleTime() {
        assertEquals(List.of(5, 1, 1, 1, 1, 1), seconds(countIn(block("glute-squeeze").reprompt())));
        assertEquals(List.of("set-begins 1 .", "5", "4", "3", "2", "and"),
                words(countIn(block("glute-squeeze").reprompt())));
    }

    @Test
    void theCountInIsShortIfOtherwiseFewerSetsFit() {
        BlockPlanner longQuestions = new BlockPlanner(ROUTINE,
                new SlowTranslator(
                        Map.of(CountMessage.ASK_SET, 2_000, CountMessage.ASK_SET_BRIEFLY, 2_000)));
        Block stretch = longQuestions.block(plan("hip-flexor-stretch", false), PRESCRIBED);

        assertEquals(List.of("3", "2", "and"), words(countIn(stretch.reprompt())));
        assertEquals(1, stretch.reprompt().stream().filter(beat -> beat.kind() == Kind.SET_END).count());
    }

    @Test
    void theSettleTimeIsShorterAfterTimeForEquipment() {
        assertEquals(List.of("5", "4", "3", "2", "1"),
                words(countIn(PLANNER.block(plan("glute-squeeze", true), PRESCRIBED).reprompt())));
        BlockPlan atOnce = new BlockPlan(Pacer.start(ROUTINE.exercise("glute-squeeze")), IntroductionPart.none(), false,
                BlockPlan.SHORTEST_SETTLE, 0, VISIT, IntroductionLevel.NONE, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT,
                Wording.complete());
        assertEquals(10_000,
                Timeline.millis(countIn(PLANNER.block(atOnce, PRESCRIBED).reprompt())));
    }

    /** Milliseconds from the last repetition of the response to the first one of the reprompt. */
    private static long pause(Block block) {
        long worked = block.responseEnds() - Timeline.millis(afterWork(block));
        return block.timeline().untilWork(worked);
    }

    private static List<Beat> afterWork(Block block) {
        List<Boolean> working = block.response().stream().map(Beat::isWork).toList();
        return block.response().subList(working.lastIndexOf(true) + 1, block.response().size());
    }

    private static List<Beat> countIn(List<Beat> beats) {
        return beats.stream().takeWhile(beat -> beat.kind() == Kind.COUNT_IN).toList();
    }

    private static List<String> words(List<Beat> beats) {
        return beats.stream().map(Beat::words).toList();
    }

    private static List<Integer> seconds(List<Beat> beats) {
        return beats.stream().map(beat -> beat.millis() / 1000).toList();
    }

    private static Block block(String id) {
        return PLANNER.block(plan(id, false), PRESCRIBED);
    }

    private static BlockPlan plan(String id, boolean waiting) {
        int settle = ROUTINE.exercise(id).settle().value();
        return new BlockPlan(Pacer.start(ROUTINE.exercise(id)), IntroductionPart.none(),
                waiting && settle > BlockPlan.SHORTEST_SETTLE, settle, 0, VISIT, IntroductionLevel.NONE,
                waiting ? BlockStart.ASKS : BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
    }
}

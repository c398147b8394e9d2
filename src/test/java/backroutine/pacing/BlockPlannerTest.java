package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import backroutine.text.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockPlannerTest {
    private static final Routine ROUTINE = TestLanguage.routine();
    private static final BlockPlanner PLANNER = new BlockPlanner(ROUTINE, TestLanguage.translator());
    private static final List<String> NOTHING_FOLLOWS = List.of();

    @Test
    void bothSetsOfAShortExerciseFitOneResponse() {
        Block bridge = block("glute-bridge", List.of("cat-camel"), IntroductionLevel.NONE);

        assertEquals(2, sets(bridge.response()));
        assertEquals("ask-exercise cat? or-wait.", bridge.response().getLast().words());
    }

    @Test
    void samePlanAndSettingsAlwaysMakeTheSameBlock() {
        BlockPlan bridge = plan("glute-bridge", List.of("cat-camel"), IntroductionLevel.FULL);
        Settings slower = Settings.prescribed().withPace(Pace.SLOWER);
        for (Settings settings : List.of(slower, Settings.prescribed(), slower)) {
            for (BlockPlan plan : List.of(bridge, bridge, bridge.withSpeechBefore(4000),
                    bridge.deliveredAs(Delivery.PLAIN_SPEECH),
                    bridge)) {
                assertEquals(new BlockPlanner(ROUTINE, TestLanguage.translator()).block(plan, settings),
                        PLANNER.block(plan, settings));
            }
        }
    }

    @Test
    void aBlockThatDoesNotEndTheVisitGetsNoClosingSentences() {
        Block more = block("glute-bridge", List.of("cat-camel", "hip-flexor-stretch"), IntroductionLevel.NONE);

        assertFalse(more.closes());
        assertEquals(more, PLANNER.withClosing(more, List.of(CountMessage.verbatim("That was all."))));
    }

    @Test
    void closingSentencesAreInTheRepromptIfTheVisitEndsThere() {
        Place second = new Place("glute-bridge", 2, Side.BOTH, 8);
        Block waiting = PLANNER.block(
                new BlockPlan(second, IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0, NOTHING_FOLLOWS,
                        IntroductionLevel.NONE, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete()),
                Settings.prescribed());
        Block closing = PLANNER.withClosing(waiting, List.of(CountMessage.verbatim("That was all.")));

        assertTrue(waiting.closes());
        assertEquals(waiting.response(), closing.response());
        assertEquals(List.of("That was all.", "ask-last?"),
                words(closing.reprompt().subList(waiting.reprompt().size() - 1, closing.reprompt().size())));
    }

    @Test
    void atASlowerPaceTheResponseEndsBetweenTheSets() {
        Settings slower = Settings.prescribed().withPace(Pace.SLOWER);
        Block catCamel = PLANNER.block(plan("cat-camel", NOTHING_FOLLOWS, IntroductionLevel.FULL), slower);

        assertEquals(1, sets(catCamel.response()));
        assertTrue(catCamel.response().getLast().words().startsWith("ask-set 2?"));
    }

    @Test
    void ifNoSetFitsTheRepromptItCountsHalfOfOne() {
        Settings slower = Settings.prescribed().withPace(Pace.SLOWER);
        Block catCamel = PLANNER.block(plan("cat-camel", NOTHING_FOLLOWS, IntroductionLevel.FULL), slower);
        List<Beat> work = catCamel.reprompt().stream().filter(Beat::isWork).toList();

        assertTrue(catCamel.response().getLast().words().endsWith("or-wait."));
        assertEquals(new Place("cat-camel", 2, Side.BOTH, 5), work.getLast().place().orElseThrow());
        assertEquals(Kind.WORK, work.getLast().kind());
        assertEquals("ask-go-on? now-or-later.", catCamel.reprompt().getLast().words());
        assertEquals(new Place("cat-camel", 2, Side.BOTH, 6), catCamel.reprompt().getLast().place().orElseThrow());
    }

    @Test
    void theRepromptAfterAnExerciseHasTheFirstSetOfTheNextOne() {
        Block squeeze = block("glute-squeeze", List.of("glute-bridge"), IntroductionLevel.FULL);

        List<Beat> reprompt = squeeze.reprompt();
        assertEquals("glute-bridge", reprompt.getFirst().place().orElseThrow().exercise());
        assertEquals(1, sets(reprompt));
        assertTrue(reprompt.getLast().words().startsWith("ask-set 2?"));
    }

    @Test
    void theNextExerciseIsIntroducedBeforeTheQuestion() {
        Block squeeze = block("glute-squeeze", List.of("glute-bridge"), IntroductionLevel.FULL);
        List<String> words = words(squeeze.response());

        assertTrue(words.contains("finished-exercise seat."));
        assertTrue(words.containsAll(ROUTINE.exercise("glute-bridge").text().steps()));
        assertTrue(words.indexOf("finished-exercise seat.") < words.indexOf(
                ROUTINE.exercise("glute-bridge").text().steps().getFirst()));
    }

    @Test
    void afterTheLastExerciseTheBlockEndsTheVisit() {
        Message closing = CountMessage.verbatim("That was all.");
        Block last = PLANNER.withClosing(
                PLANNER.block(plan("glute-bridge", NOTHING_FOLLOWS, IntroductionLevel.NONE), Settings.prescribed()),
                List.of(closing));

        assertTrue(words(last.response()).contains("That was all."));
        assertTrue(last.response().getLast().place().isEmpty());
        assertEquals("ask-last?", last.response().getLast().words());
    }

    @Test
    void aWaitingPlanCountsOnlyInTheReprompt() {
        Place start = Pacer.start(ROUTINE.exercise("glute-squeeze"));
        Block waiting = PLANNER.block(
                new BlockPlan(start, IntroductionPart.whole(IntroductionLevel.FULL), true, 25, 0, NOTHING_FOLLOWS,
                        IntroductionLevel.NONE, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete()),
                Settings.prescribed());

        assertFalse(waiting.response().stream().anyMatch(Beat::isWork));
        assertTrue(waiting.reprompt().stream().anyMatch(Beat::isWork));
        assertEquals("ask-exercise seat? or-wait.", waiting.response().getLast().words());
    }

    @Test
    void countingBeginsAtTheRepetitionOfThePlan() {
        Place sixth = new Place("glute-bridge", 2, Side.BOTH, 6);
        Block rest = PLANNER.block(
                new BlockPlan(sixth, IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0, NOTHING_FOLLOWS,
                        IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete()),
                Settings.prescribed());

        assertEquals(List.of("3", "2", "1", "no 6 lift"), words(rest.response()).subList(0, 4));
        assertEquals(5 * 7000, Timeline.millis(rest.response().stream().filter(Beat::isWork).toList()));
    }

    @Test
    void theTimelineHasSpeechResponseMicrophoneAndReprompt() {
        Block bridge = PLANNER.block(
                plan("glute-bridge", List.of("cat-camel"), IntroductionLevel.FULL).withSpeechBefore(4000),
                Settings.prescribed());
        Timeline timeline = bridge.timeline();

        assertEquals(4000 + Timeline.millis(bridge.response()), bridge.responseEnds());
        assertEquals(Kind.ANNOUNCEMENT, timeline.at(3999).kind());
        assertEquals(Kind.MICROPHONE, timeline.at(bridge.responseEnds()).kind());
        assertEquals(bridge.reprompt().getFirst(), timeline.at(bridge.responseEnds() + 8000));
        assertEquals(bridge.responseEnds() + 8000 + Timeline.millis(bridge.reprompt()) + 8000, timeline.total());
    }

    @Test
    void settleTimeIsLongEnoughToNameTheSide() {
        Exercise bridge = ROUTINE.exercise("glute-bridge");
        Exercise twist = ROUTINE.exercise("thoracic-stretch");
        Exercise stretch = ROUTINE.exercise("hip-flexor-stretch");

        assertEquals(List.of(10, 8, 12),
                Stream.of(bridge, twist, stretch)
                        .map(one -> PositionSeconds.usual(one, Settings.prescribed()))
                        .toList());
        assertEquals(List.of(5, 8, 8),
                Stream.of(bridge, twist, stretch).map(PositionSeconds::brief).toList());
    }

    private static Block block(String exercise, List<String> upcoming, IntroductionLevel next) {
        return PLANNER.block(plan(exercise, upcoming, next), Settings.prescribed());
    }

    private static BlockPlan plan(String id, List<String> upcoming, IntroductionLevel next) {
        Exercise exercise = ROUTINE.exercise(id);
        return new BlockPlan(Pacer.start(exercise), IntroductionPart.none(), false, exercise.settle().value(), 0,
                Stream.concat(Stream.of(id), upcoming.stream()).toList(), next, BlockStart.COUNTS,
                Delivery.AUDIO_DOCUMENT, Wording.complete());
    }

    private static long sets(List<Beat> beats) {
        return beats.stream().filter(beat -> beat.kind() == Kind.SET_END).count();
    }

    private static List<String> words(List<Beat> beats) {
        return beats.stream().map(Beat::words).toList();
    }
}

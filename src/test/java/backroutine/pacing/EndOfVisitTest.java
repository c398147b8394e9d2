package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Side;
import backroutine.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A block in which a visit ends: it has room for closing sentences, and questions of its own. */
class EndOfVisitTest {
    private static final BlockPlanner PLANNER = new BlockPlanner(TestLanguage.routine(), TestLanguage.translator());
    private static final int RESPONSE = 235_000;
    private static final int CLOSING = 29_000;
    private static final List<Message> ALL = List.of(CountMessage.verbatim("That was all."));
    private static final Message GO_BACK = CountMessage.verbatim("Go back?");
    private static final Message STILL = CountMessage.verbatim("Still there?");

    @Test
    void anotherQuestionAtTheEndIsAskedAgainInOtherWords() {
        Block block = PLANNER.withClosing(block(plan(BlockStart.COUNTS)), ALL, GO_BACK, STILL);

        assertEquals(List.of("That was all.", "Go back?"), lastTwo(block.response()));
        assertEquals(List.of("Still there?"), words(block.reprompt()));
    }

    @Test
    void aVisitThatEndsInTheRepromptEndsWithTheQuestionItself() {
        Block asking = block(plan(BlockStart.ASKS));
        Block block = PLANNER.withClosing(asking, ALL, GO_BACK, STILL);

        assertEquals(asking.response(), block.response());
        assertEquals(List.of("That was all.", "Go back?"), lastTwo(block.reprompt()));
    }

    @Test
    void aBlockOnAScreenGetsNoClosingSentences() {
        Block screen = block(plan(BlockStart.COUNTS).deliveredAs(Delivery.SCREEN));

        assertFalse(screen.closes());
        assertSame(screen, PLANNER.withClosing(screen, ALL));
    }

    @Test
    void aBlockThatEndsTheVisitFitsWithItsClosingSentences() {
        BlockPlan plan = plan(BlockStart.COUNTS);

        assertEquals(RESPONSE - CLOSING, longest(plan));
        assertEquals(RESPONSE, longest(plan.deliveredAs(Delivery.SCREEN)));
        assertEquals(RESPONSE, longest(plan.followedBy(List.of("glute-bridge", "cat-camel"))));
    }

    @Test
    void onlyPlainSpeechIsPlain() {
        BlockPlan plan = plan(BlockStart.COUNTS);

        assertTrue(block(plan.deliveredAs(Delivery.PLAIN_SPEECH)).plain());
        assertFalse(block(plan).plain());
        assertFalse(block(plan.deliveredAs(Delivery.SCREEN)).plain());
    }

    /** The longest that the response and the speech before it may be, in milliseconds. */
    private static long longest(BlockPlan plan) {
        Block block = block(plan);
        long response = Timeline.millis(block.response());
        int speech = (int) (RESPONSE - CLOSING - response);
        int most = BlockPlanner.fits(block, plan.withSpeechBefore(speech + CLOSING)) ? speech + CLOSING : speech;
        assertTrue(BlockPlanner.fits(block, plan.withSpeechBefore(most)));
        assertFalse(BlockPlanner.fits(block, plan.withSpeechBefore(most + 1)));
        return response + most;
    }

    private static List<String> lastTwo(List<Beat> beats) {
        return words(beats.subList(beats.size() - 2, beats.size()));
    }

    private static List<String> words(List<Beat> beats) {
        return beats.stream().map(Beat::words).toList();
    }

    private static Block block(BlockPlan plan) {
        return PLANNER.block(plan, Settings.prescribed());
    }

    /** The last three repetitions of the bridge, which are the last ones of the visit. */
    private static BlockPlan plan(BlockStart start) {
        return new BlockPlan(new Place("glute-bridge", 2, Side.BOTH, 8), IntroductionPart.none(), false,
                BlockPlan.SHORTEST_SETTLE, 0, List.of("glute-bridge"), IntroductionLevel.NONE, start,
                Delivery.AUDIO_DOCUMENT, Wording.complete());
    }
}

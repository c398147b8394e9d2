package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.text.Translator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A response of plain speech is used up to its last character, which is the 7,900th, and has never more. A second of a count is a
 * word and a pause: 20 characters and 24.
 */
class SpeechCharactersTest {
    private static final Routine ROUTINE = TestLanguage.routine();
    private static final Settings EVERY_SECOND = Settings.prescribed().withCounting(Counting.EVERY_SECOND);
    private static final int MILLIS_OF_A_CHARACTER = 50;
    private static final Translator WORDY = new WordyTranslator(20, Map.of());

    /** A count-in, sixteen repetitions, and what may be said at the end of the visit. */
    @Test
    void aSetThatCanBeSpokenHasAtMost7900Characters() {
        int last = 8;
        int countIn = 5 * 44;
        int numbers = 15 * 44 + 16 * 8 * 44;
        int holds = 16 * (12 + 24);
        int closing = 39_000 / MILLIS_OF_A_CHARACTER;
        assertEquals(7_900, countIn + numbers + holds + (last + 24) + closing);

        assertEquals(Optional.empty(), obstacle(last));
        assertEquals(Optional.of("dose.repetition has too many words: counted second by second, one set takes "
                + "7121 characters of speech, and with what ends it one answer has 7900 at most; lower the repetitions, "
                + "the seconds or a range"), obstacle(last + 1));
    }

    @Test
    void anotherSetIsCountedOnlyIfThereAreCharactersForIt() {
        Exercise bridge = bridge(2, 7, 10);
        int countIn = 5 * 44;
        int rest = 44 + 44 + 5 * 44;
        int counted = countIn + 70 * 44 + rest + 70 * 44;
        int closing = 39_000 / MILLIS_OF_A_CHARACTER;
        int speechBefore = (7_900 - counted - closing) * MILLIS_OF_A_CHARACTER;

        assertEquals(2, sets(block(bridge, plan(List.of()).withSpeechBefore(speechBefore), WORDY)));
        assertEquals(1, sets(block(bridge, plan(List.of()).withSpeechBefore(speechBefore + 1), WORDY)));
    }

    @Test
    void theNextExerciseIsIntroducedOnlyIfThereAreCharactersForIt() {
        BlockPlan plan = plan(List.of("glute-bridge", "cat-camel"));
        Exercise bridge = bridge(1, 15, 0);
        int countIn = 5 * 44;
        int ending = 44 + 44;
        int introduction = 6 * 44;
        int question = 44;
        int characters = countIn + 150 * 44 + ending + introduction + question;
        int speechBefore = (7_900 - characters) * MILLIS_OF_A_CHARACTER;

        assertEquals(6, introduced(block(bridge, plan.withSpeechBefore(speechBefore), WORDY)));
        assertEquals(2, introduced(block(bridge, plan.withSpeechBefore(speechBefore + 1), WORDY)));
    }

    @Test
    void longTextsAtTheEndOfAnExerciseAreLeftForTheReprompt() {
        BlockPlan plan = plan(List.of("glute-bridge", "cat-camel"));
        Translator longTexts = new WordyTranslator(20, Map.of(CountMessage.VERBATIM, 250));

        Block block = block(bridge(1, 15, 0), plan, longTexts);

        assertEquals(2, introduced(block));
        assertTrue(plan.characters(block.response()) <= 7_900);
        assertEquals(4, block.reprompt().stream().filter(beat -> beat.kind() == Beat.Kind.INTRODUCTION).count());
    }

    @Test
    void aPauseBeforeTheNextSetHasNoMoreBreaksThanThereAreCharactersFor() {
        BlockPlan plan = plan(List.of());
        Exercise bridge = bridge(2, 15, 60);
        int countIn = 5 * 44;
        int rest = 44;
        int question = 44;
        int breaks = 3 * 24;
        int speechBefore = (7_900 - countIn - 150 * 44 - rest - question - breaks) * MILLIS_OF_A_CHARACTER;

        assertEquals(1_200 + 30_000, rest(block(bridge, plan.withSpeechBefore(speechBefore), WORDY)));
        assertEquals(1_200 + 20_000, rest(block(bridge, plan.withSpeechBefore(speechBefore + 1), WORDY)));
    }

    @Test
    void aBlockThatFitsHasAtMost7900Characters() {
        BlockPlan plan = plan(List.of("glute-bridge", "cat-camel"));
        Block block = block(bridge(1, 15, 0), plan, WORDY);
        int speechBefore = (7_900 - plan.characters(block.response())) * MILLIS_OF_A_CHARACTER;

        assertTrue(BlockPlanner.fits(block, plan.withSpeechBefore(speechBefore)));
        assertFalse(BlockPlanner.fits(block, plan.withSpeechBefore(speechBefore + 1)));
        assertTrue(BlockPlanner.fits(block,
                plan.withSpeechBefore(speechBefore + 1).deliveredAs(Delivery.AUDIO_DOCUMENT)));
    }

    /** Each ten seconds of a pause are a break of their own. */
    @Test
    void aBeatTakesItsWordsAndABreakForEachTenSeconds() {
        BlockPlan plan = plan(List.of());

        assertEquals(List.of(4 + 24, 4 + 24, 4 + 2 * 24, 3 * 24),
                List.of(beat(500, "lift"), beat(10_000, "lift"), beat(10_001, "lift"), beat(30_000, ""))
                        .stream()
                        .map(beat -> plan.characters(List.of(beat)))
                        .toList());
        assertEquals(0, plan.deliveredAs(Delivery.AUDIO_DOCUMENT).characters(List.of(beat(500, "lift"))));
    }

    private static Optional<String> obstacle(int charactersOfTheLastNumber) {
        Translator words = new WordyTranslator(20,
                Map.of(CountMessage.HOLD, 12, CountMessage.MOTION_LAST, charactersOfTheLastNumber));
        return SpeakableExercise.obstacle(bridge(1, 16, 0), words)
                .map(obstacle -> obstacle.field() + " " + obstacle.words());
    }

    private static long introduced(Block block) {
        return block.response().stream().filter(beat -> beat.kind() == Beat.Kind.INTRODUCTION).count();
    }

    private static int rest(Block block) {
        return block.response()
                .stream()
                .filter(beat -> beat.kind() == Beat.Kind.REST)
                .mapToInt(Beat::millis)
                .sum();
    }

    private static Beat beat(int millis, String words) {
        return new Beat(millis, TestLanguage.spoken(words), Beat.Kind.WORK, Optional.empty());
    }

    private static long sets(Block block) {
        return block.response().stream().filter(beat -> beat.kind() == Beat.Kind.SET_END).count();
    }

    private static Block block(Exercise exercise, BlockPlan plan, Translator translator) {
        return new BlockPlanner(with(exercise), translator).block(plan, EVERY_SECOND);
    }

    private static Routine with(Exercise exercise) {
        return new Routine("a test", ROUTINE.text(), ROUTINE.exercises()
                .stream()
                .map(other -> other.id().equals(exercise.id()) ? exercise : other)
                .toList());
    }

    private static BlockPlan plan(List<String> upcoming) {
        return new BlockPlan(Pacer.start(ROUTINE.exercise("glute-bridge")), IntroductionPart.none(), false, 5, 0,
                upcoming, IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.PLAIN_SPEECH, Wording.complete());
    }

    /** The bridge, of which each repetition lifts for a second and holds for nine. */
    private static Exercise bridge(int sets, int repetitions, int rest) {
        Exercise bridge = ROUTINE.exercise("glute-bridge");
        Dose dose = new Dose(value(1), value(sets), value(repetitions), bridge.dose().sides(),
                List.of(new Phase(Motion.LIFT, value(1)), new Phase(Motion.HOLD, value(9))),
                value(rest));
        return new Exercise(bridge.id(), bridge.settle(), dose, bridge.afterPain(), bridge.text());
    }

    private static DoseValue value(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }
}

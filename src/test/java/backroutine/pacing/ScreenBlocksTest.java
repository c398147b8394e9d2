package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for all blocks that can be planned for a screen. */
class ScreenBlocksTest {
    static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final List<String> IDS = EXERCISES.stream().map(Exercise::id).toList();
    private static final Translator ENGLISH = English.translator();
    private static final Map<List<Message>, SpokenText> TEXTS = new ConcurrentHashMap<>();
    private static final BlockPlanner PLANNER = new BlockPlanner(English.routine(),
            messages -> TEXTS.computeIfAbsent(messages, ENGLISH::text));
    private static final long EIGHTY_SECONDS = 80_000;

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void aBlockIsPartOfOneSetAndHandsOverToThePlaceThatFollows(Exercise exercise) {
        List<Place> places = AllCombinations.places(exercise);
        for (Settings settings : AllCombinations.settings(exercise)) {
            for (Place from : places) {
                for (BlockPlan plan : plans(exercise, from)) {
                    check(() -> plan + " with " + settings, plan, PLANNER.block(plan, settings), places);
                }
            }
        }
    }

    private static void check(Supplier<String> plan, BlockPlan planned, Block block, List<Place> places) {
        List<Place> counted = counted(block);
        int from = places.indexOf(planned.from());

        assertEquals(places.subList(from, from + counted.size()), counted, plan);
        assertEquals(1, counted.stream().map(Place::set).distinct().count(), plan);
        long sides = counted.stream().map(Place::side).distinct().count();
        assertTrue(sides == 1 || workMillis(block) <= EIGHTY_SECONDS, plan);
        assertEquals(Kind.HANDOVER, block.response().getLast().kind(), plan);
        assertEquals(1, block.response().stream().filter(beat -> beat.kind() == Kind.HANDOVER).count(), plan);
        assertEquals(following(planned, places, from + counted.size()), block.response().getLast().place(), plan);
        assertTrue(block.response().stream().noneMatch(beat -> beat.kind() == Kind.QUESTION), plan);
        assertEquals(List.of(), block.reprompt(), plan);
        assertEquals(block.timeline().total(), block.responseEnds(), plan);
        assertTrue(Timeline.millis(block.response()) + planned.speechBeforeMillis() <= AlexaLimits.RESPONSE, plan);
        assertTrue(!block.closes(), plan);
        boolean setEnds = from + counted.size() == places.size()
                || places.get(from + counted.size()).set() > planned.from().set();
        assertEquals(setEnds ? 1 : 0, block.response().stream().filter(beat -> beat.kind() == Kind.SET_END).count(),
                plan);
        assertTrue(setEnds || places.get(from + counted.size()).repetition() == 1, plan);
    }

    private static Optional<Place> following(BlockPlan plan, List<Place> places, int next) {
        if (next < places.size()) {
            return Optional.of(places.get(next));
        }
        return plan.upcoming().size() > 1
                ? Optional.of(Pacer.start(English.routine().exercise(plan.upcoming().get(1))))
                : Optional.empty();
    }

    /** As long as the prescription: no repetition is left out or counted twice, and none is shorter or longer. */
    @Test
    void theBlocksOfAVisitTogetherCountThePrescription() {
        List<Place> counted = new ArrayList<>();
        long work = 0;
        Optional<Place> next = Optional.of(Pacer.start(EXERCISES.getFirst()));
        BlockStart start = BlockStart.COUNTS;
        int blocks = 0;
        while (next.isPresent()) {
            BlockPlan plan = plan(next.get(), start);
            Block block = PLANNER.block(plan, Settings.prescribed());
            counted.addAll(counted(block));
            work += block.response().stream().filter(Beat::isWork).mapToLong(Beat::millis).sum();
            next = block.response().getLast().place();
            start = BlockStart.FOLLOWS_ON;
            blocks++;
        }

        assertEquals(EXERCISES.stream().flatMap(exercise -> AllCombinations.places(exercise).stream()).toList(),
                counted);
        assertEquals(EXERCISES.stream().mapToLong(ScreenBlocksTest::prescribedMillis).sum(), work);
        int sets = EXERCISES.stream().mapToInt(exercise -> exercise.dose().sets().value()).sum();
        assertTrue(blocks >= sets, blocks + " blocks for " + sets + " sets");
    }

    private static long prescribedMillis(Exercise exercise) {
        long repetition = exercise.dose()
                .repetition()
                .stream()
                .mapToLong(phase -> phase.seconds().value() * 1000L)
                .sum();
        return repetition * exercise.dose().repetitionsASide() * exercise.dose().sides().order().size()
                * exercise.dose().sets().value();
    }

    /** Repetitions, rests and changes of side, each with its words: the same beats as without a screen, in every setting. */
    @ParameterizedTest
    @FieldSource("EXERCISES")
    void theBlocksOfAnExerciseAreTogetherTheBeatsOfItsDose(Exercise exercise) {
        Pacer pacer = new Pacer(ENGLISH);
        for (Settings settings : AllCombinations.settings(exercise)) {
            List<Beat> heard = new ArrayList<>();
            for (Optional<Place> next = Optional.of(Pacer.start(exercise)); next.isPresent();) {
                BlockStart start = heard.isEmpty() ? BlockStart.COUNTS : BlockStart.FOLLOWS_ON;
                List<Beat> block = PLANNER.block(plan(next.get(), start).followedBy(List.of()), settings).response();
                int countIn = heard.isEmpty() ? block.stream().map(Beat::isWork).toList().indexOf(true) : 0;
                heard.addAll(block.subList(countIn, block.size() - 1));
                next = block.getLast().place();
            }
            assertEquals(pacer.work(exercise, Pacer.start(exercise), settings).beats(), heard, settings::toString);
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void aSetThatFollowsOnBeginsWithItsRestAndASideWithTheChange(Exercise exercise) {
        for (Place side : AllCombinations.places(exercise)) {
            if (side.repetition() > 1 || side.equals(Pacer.start(exercise))) {
                continue;
            }
            Beat first = PLANNER.block(plan(side, BlockStart.FOLLOWS_ON), Settings.prescribed()).response().getFirst();
            boolean newSet = side.side() == exercise.dose().sides().order().getFirst();

            assertEquals(newSet ? Kind.REST : Kind.CHANGE_SIDES, first.kind(), side::toString);
            assertEquals(Kind.COUNT_IN,
                    PLANNER.block(plan(side, BlockStart.COUNTS), Settings.prescribed()).response().getFirst().kind(),
                    side::toString);
        }
    }

    private static List<BlockPlan> plans(Exercise exercise, Place from) {
        BlockPlan follows = plan(from, BlockStart.FOLLOWS_ON);
        BlockPlan counts = plan(from, BlockStart.COUNTS).withSpeechBefore(AllBlocks.LONG_SPEECH_BEFORE);
        return from.equals(Pacer.start(exercise))
                ? List.of(follows, counts, counts.followedBy(List.of()), introducing(from))
                : List.of(follows, counts, counts.followedBy(List.of()));
    }

    private static BlockPlan introducing(Place start) {
        BlockPlan plan = plan(start, BlockStart.COUNTS);
        return new BlockPlan(start, IntroductionPart.whole(IntroductionLevel.FULL), true, BlockPlan.LONGEST_SETTLE,
                8_000,
                plan.upcoming(), IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.SCREEN, Wording.complete());
    }

    private static BlockPlan plan(Place from, BlockStart start) {
        List<String> rest = IDS.subList(IDS.indexOf(from.exercise()), IDS.size());
        return new BlockPlan(from, IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0, rest,
                IntroductionLevel.FULL, start, Delivery.SCREEN, Wording.complete());
    }

    /** The repetitions of a block, each once. */
    private static List<Place> counted(Block block) {
        return block.response()
                .stream()
                .filter(Beat::isWork)
                .map(beat -> beat.place().orElseThrow())
                .distinct()
                .toList();
    }

    /** From the first repetition to the end of the last, with the change of sides between them. */
    private static long workMillis(Block block) {
        Timeline timeline = new Timeline(block.response());
        return timeline.workEnds() - timeline.untilWork(0);
    }
}

package backroutine.pacing;

import backroutine.language.English;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** All blocks of an exercise: from all places, with all settings, for all kinds of plan. */
public final class AllBlocks {
    /** The length of a long answer before the block, in milliseconds: all steps of an exercise, asked for during a set. */
    public static final int LONG_SPEECH_BEFORE = 28_000;

    private static final Routine ROUTINE = English.routine();
    private static final Translator ENGLISH = English.translator();
    private static final Map<List<Message>, SpokenText> TEXTS = new ConcurrentHashMap<>();
    private static final BlockPlanner PLANNER = new BlockPlanner(ROUTINE,
            messages -> TEXTS.computeIfAbsent(messages, ENGLISH::text));
    private static final List<Message> CLOSING = List.of(
            CountMessage.verbatim("That was your first one. A good start."),
            CountMessage.verbatim("That's your routine done. Well done. For later today: hip flexor stretch, "
                    + "kneeling thoracic stretch and cat camel stretch."));

    private AllBlocks() {}

    /** Calls {@code check} with each block and a description of its plan and settings. */
    public static void forEach(Exercise exercise, BiConsumer<Supplier<String>, Block> check) {
        for (Settings settings : AllCombinations.settings(exercise)) {
            for (BlockPlan plan : plans(exercise)) {
                check.accept(() -> plan + " with " + settings,
                        PLANNER.withClosing(PLANNER.block(plan, settings), CLOSING));
            }
        }
    }

    /** How many characters these beats have at most as plain speech, by the estimate with which blocks are planned. */
    public static int plannedCharacters(List<Beat> beats) {
        return SetLength.plan(ROUTINE.exercises().getFirst()).characters(beats);
    }

    private static List<BlockPlan> plans(Exercise exercise) {
        List<String> ids = ROUTINE.exercises().stream().map(Exercise::id).toList();
        List<String> rest = ids.subList(ids.indexOf(exercise.id()) + 1, ids.size());
        List<BlockPlan> plans = new ArrayList<>();
        for (Place place : AllCombinations.places(exercise)) {
            boolean start = place.equals(Pacer.start(exercise));
            int settle = exercise.settle().value();
            plans.add(new BlockPlan(place, IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0, List.of(),
                    IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete()));
            plans.add(new BlockPlan(place, IntroductionPart.none(), false, settle, LONG_SPEECH_BEFORE, rest,
                    IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete()));
            plans.add(new BlockPlan(place, IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE,
                    LONG_SPEECH_BEFORE, rest, IntroductionLevel.FULL, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT,
                    Wording.complete()));
            if (start) {
                plans.add(new BlockPlan(place, IntroductionPart.whole(IntroductionLevel.FULL), true, settle, 8_000,
                        rest, IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete()));
                plans.add(new BlockPlan(place, IntroductionPart.whole(IntroductionLevel.CUE), false, settle, 0, rest,
                        IntroductionLevel.CUE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete()));
                plans.add(
                        new BlockPlan(place, IntroductionPart.none(), false, PositionSeconds.brief(exercise), 0, rest,
                                IntroductionLevel.NAME, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT,
                                Wording.complete()));
                plans.add(new BlockPlan(place, IntroductionPart.whole(IntroductionLevel.FULL), true, 25, 8_000, rest,
                        IntroductionLevel.FULL, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete()));
                List.copyOf(plans).forEach(plan -> plans.add(plan.deliveredAs(Delivery.PLAIN_SPEECH)));
            }
        }
        return plans;
    }
}

package backroutine.talk.wav;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.language.English;
import backroutine.pacing.AllCombinations;
import backroutine.pacing.Beat;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.pacing.Wording;
import backroutine.routine.Exercise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How long words really take a voice, against what is estimated. */
class SpokenLengthTest {
    static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final int AUDIBLE = Short.MAX_VALUE / 100;
    /** The estimate holds for a voice that says 165 words a minute; espeak-ng says 175. */
    private static final double SLOWER = 175.0 / 165;

    private Espeak voice;

    @BeforeEach
    void needsAVoice() {
        Optional<Espeak> found = Espeak.find();
        assumeTrue(found.isPresent(), Espeak.HOW_TO_INSTALL);
        voice = found.get();
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void nothingAudibleIsCutAndTheEstimateIsHigh(Exercise exercise) {
        shortestBeats(exercise).forEach((words, beat) -> {
            long takes = audible(voice.say(words));
            String what = "\"" + words + "\" takes " + takes + " ms";
            assertTrue(takes < beat, () -> what + " and its beat lasts " + beat);
            assertTrue(takes * SLOWER <= English.spoken(words).longestMillis(),
                    () -> what + ", not " + English.spoken(words).longestMillis());
        });
    }

    /** Everything said while this exercise is introduced and counted, with the shortest beat it is ever said on. */
    private static Map<String, Integer> shortestBeats(Exercise exercise) {
        var planner = new BlockPlanner(English.routine(), English.translator());
        var pacer = new Pacer(English.translator());
        var plan = new BlockPlan(Pacer.start(exercise), IntroductionPart.whole(IntroductionLevel.FULL), false,
                exercise.settle().value(), 0, List.of(), IntroductionLevel.NONE, BlockStart.COUNTS,
                Delivery.AUDIO_DOCUMENT, Wording.complete());
        Map<String, Integer> shortest = new HashMap<>();
        Stream.concat(planner.block(plan, Settings.prescribed()).response().stream(),
                AllCombinations.settings(exercise)
                        .stream()
                        .flatMap(settings -> pacer.work(exercise, Pacer.start(exercise), settings).beats().stream()))
                .filter(beat -> !beat.words().isEmpty())
                .forEach((Beat beat) -> shortest.merge(beat.words(), beat.millis(), Math::min));
        return shortest;
    }

    private static long audible(Samples sound) {
        int last = sound.values().length;
        while (last > 0 && Math.abs(sound.values()[last - 1]) < AUDIBLE) {
            last--;
        }
        return last * 1000L / Samples.RATE;
    }
}

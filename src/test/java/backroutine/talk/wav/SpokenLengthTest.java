package backroutine.talk.wav;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.language.SpokenExercise;
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
import backroutine.report.TestReport;
import backroutine.routine.Exercise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How long words really take a voice, against what is estimated. */
class SpokenLengthTest {
    static final List<SpokenExercise> EXERCISES = SpokenExercise.all();
    private static final Map<String, Optional<Espeak>> VOICES = new HashMap<>();
    private static final Map<String, LengthFigures> FIGURES = new TreeMap<>();
    private static final int AUDIBLE = Short.MAX_VALUE / 100;
    /** The estimate holds for a voice that says 165 words a minute; espeak-ng says 175. */
    private static final double SLOWER = 175.0 / 165;

    private static Espeak voice(SpokenExercise spoken) {
        Optional<Espeak> found = VOICES.computeIfAbsent(spoken.language().mainLocale(), Espeak::find);
        assumeTrue(found.isPresent(), Espeak.HOW_TO_INSTALL);
        return found.get();
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void nothingAudibleIsCutAndTheEstimateIsHigh(SpokenExercise spoken) {
        Espeak voice = voice(spoken);
        shortestBeats(spoken).forEach((words, beat) -> {
            long takes = audible(voice.say(words));
            String what = "\"" + words + "\" takes " + takes + " ms";
            FIGURES.computeIfAbsent(spoken.language().code(), _ -> new LengthFigures())
                    .add(spoken.language().rate().of(words), takes);
            assertTrue(takes < beat, () -> what + " and its beat lasts " + beat);
            assertTrue(takes * SLOWER <= spoken.language().rate().of(words).longestMillis(),
                    () -> what + ", not " + spoken.language().rate().of(words).longestMillis());
        });
    }

    @AfterAll
    static void table() {
        if (!FIGURES.isEmpty()) {
            TestReport.write("spoken-length.txt",
                    "language  texts  longest estimate: least, mean  expected estimate: mean\n"
                            + FIGURES.entrySet()
                                    .stream()
                                    .map(figures -> figures.getKey() + "  " + figures.getValue())
                                    .collect(Collectors.joining("\n")));
        }
    }

    /** Everything said while this exercise is introduced and counted, with the shortest beat it is ever said on. */
    private static Map<String, Integer> shortestBeats(SpokenExercise spoken) {
        Exercise exercise = spoken.exercise();
        var planner = new BlockPlanner(spoken.routine(), spoken.language().translator());
        var pacer = new Pacer(spoken.language().translator());
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

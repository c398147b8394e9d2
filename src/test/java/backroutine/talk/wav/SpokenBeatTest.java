package backroutine.talk.wav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.language.SpokenExercise;
import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
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
import backroutine.speech.Rendered;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.onsets.OnsetMeter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a microphone in the room would measure: rendered with a real voice, and timed by a program that knows nothing of it. */
class SpokenBeatTest {
    static final List<SpokenExercise> EXERCISES = SpokenExercise.all();
    private static final Map<String, Optional<Espeak>> VOICES = new HashMap<>();
    private static final List<String> TABLE = new ArrayList<>();
    private static final int SECOND = 1000;
    /** In seconds. */
    private static final double TOLERANCE = 0.020;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static Espeak voice(SpokenExercise spoken) {
        Optional<Espeak> found = VOICES.computeIfAbsent(spoken.language().mainLocale(), Espeak::find);
        assumeTrue(found.isPresent(), Espeak.HOW_TO_INSTALL);
        return found.get();
    }

    @AfterAll
    static void table() {
        if (!TABLE.isEmpty()) {
            TestReport.write("spoken-beat.txt",
                    "first block              words  counted seconds  worst offset  worst second\n"
                            + String.join("\n", TABLE));
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void countedSecondsAreASecondApartAndStaySo(SpokenExercise spoken) throws IOException {
        List<Beat> beats = firstBlock(spoken).stream().filter(beat -> beat.kind() != Kind.QUESTION).toList();
        List<Double> onsets = OnsetMeter.onsets(wav(spoken, Rendered.document(beats)));
        int words = 0;
        int seconds = 0;
        double worstOffset = 0;
        double worstSecond = 0;
        double start = 0;
        Double countedBefore = null;
        for (Beat beat : beats) {
            boolean counted = beat.millis() == SECOND && !beat.words().isEmpty();
            if (!beat.words().isEmpty()) {
                double onset = nearest(onsets, start);
                String what = spoken + ", \"" + beat.words() + "\" at " + start + " s";
                assertEquals(start, onset, TOLERANCE, what);
                worstOffset = Math.max(worstOffset, Math.abs(onset - start));
                words++;
                if (counted && countedBefore != null) {
                    assertEquals(1, onset - countedBefore, TOLERANCE, what);
                    worstSecond = Math.max(worstSecond, Math.abs(onset - countedBefore - 1));
                    seconds++;
                }
                countedBefore = counted ? (Double) onset : null;
            } else {
                countedBefore = null;
            }
            start += beat.millis() / 1000.0;
        }
        TABLE.add(String.format(Locale.ROOT, "%-24s %5d %16d %10.1f ms %10.1f ms", spoken, words, seconds,
                worstOffset * 1000, worstSecond * 1000));
    }

    private static double nearest(List<Double> onsets, double moment) {
        return onsets.stream()
                .min((one, other) -> Double.compare(Math.abs(one - moment), Math.abs(other - moment)))
                .orElseThrow();
    }

    private Path wav(SpokenExercise spoken, Map<String, Object> document) throws IOException {
        JsonNode response = JSON.valueToTree(Map.of("response", Map.of("directives", List.of(Map.of("type",
                "Alexa.Presentation.APLA.RenderDocument", "document", document)))));
        ResponseAudio audio = ResponseAudio.of(response, spoken.language().rate());
        assertEquals(List.of(), audio.problems());
        var recording = new WavRecording(voice(spoken));
        recording.plays(Instant.EPOCH, audio.answer());
        Path file = folder.resolve("block.wav");
        recording.write(file, (done, all) -> {});
        return file;
    }

    private static List<Beat> firstBlock(SpokenExercise spoken) {
        Exercise exercise = spoken.exercise();
        var planner = new BlockPlanner(spoken.routine(), spoken.language().translator());
        var plan = new BlockPlan(Pacer.start(exercise), IntroductionPart.none(), false, exercise.settle().value(), 0,
                List.of(), IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        return planner.block(plan, Settings.prescribed()).response();
    }
}

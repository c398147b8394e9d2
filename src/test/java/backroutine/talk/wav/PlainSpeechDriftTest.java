package backroutine.talk.wav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.language.SpokenExercise;
import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.pacing.Timeline;
import backroutine.report.TestReport;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.speech.Rendered;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.onsets.OnsetMeter;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How far the count in plain speech drifts over a set, for a device that cannot play the document. */
class PlainSpeechDriftTest {
    static final List<SpokenExercise> EXERCISES = SpokenExercise.all();
    private static final Map<String, Optional<Espeak>> VOICES = new HashMap<>();
    private static final double MOST = 0.05;
    private static final List<String> TABLE = new ArrayList<>();

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
            TestReport.write("plain-speech-drift.txt",
                    "plain speech             worst drift over a set\n" + String.join("\n", TABLE));
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void aSetDriftsByAFewPercentAtMost(SpokenExercise spoken) throws IOException {
        double worst = 0;
        for (Settings settings : settings(spoken.exercise())) {
            double drift = drift(spoken, firstSet(spoken, settings));
            assertTrue(Math.abs(drift) <= MOST, () -> spoken + " drifts by " + drift + " with " + settings);
            worst = Math.abs(drift) > Math.abs(worst) ? drift : worst;
        }
        TABLE.add(String.format(Locale.ROOT, "%-24s %+.1f %%", spoken, worst * 100));
    }

    /** From the first word of the set to the first word after it. */
    private double drift(SpokenExercise spoken, List<Beat> set) throws IOException {
        List<Beat> beats = new ArrayList<>(set);
        beats.add(new Beat(1000, spoken.language().rate().of(spoken.language().numbers().get(1)), Kind.REST,
                Optional.empty()));
        List<Double> onsets = OnsetMeter.onsets(wav(voice(spoken), Rendered.plain(beats)));
        double seconds = Timeline.millis(set) / 1000.0;
        return (onsets.getLast() - onsets.getFirst() - seconds) / seconds;
    }

    private Path wav(Espeak voice, String ssml) throws IOException {
        ResponseAudio audio = ResponseAudio.of(new ObjectMapper().valueToTree(
                Map.of("response", Map.of("outputSpeech", Map.of("type", "SSML", "ssml", ssml)))));
        assertEquals(List.of(), audio.problems());
        Audio heard = audio.answer();
        var recording = new WavRecording(voice);
        recording.plays(Instant.EPOCH, heard);
        Path file = folder.resolve("set.wav");
        recording.write(file, (done, all) -> {});
        return file;
    }

    private static List<Beat> firstSet(SpokenExercise spoken, Settings settings) {
        Exercise exercise = spoken.exercise();
        return new Pacer(spoken.language().translator()).work(exercise, Pacer.start(exercise), settings)
                .beats()
                .stream()
                .takeWhile(beat -> beat.kind() != Kind.REST)
                .toList();
    }

    /** The limits of what the user may choose. */
    private static List<Settings> settings(Exercise exercise) {
        Settings usual = Settings.prescribed();
        Stream<Settings> holds = exercise.dose()
                .hold()
                .map(Phase::seconds)
                .map(range -> Stream.of(usual.withHold(exercise.id(), range.min()),
                        usual.withHold(exercise.id(), range.max())))
                .orElse(Stream.empty());
        return Stream.concat(Stream.of(usual, usual.withPace(Pace.SLOWER), usual.withPace(Pace.FASTER),
                usual.withCounting(Counting.LESS), usual.withEncouragement(false)), holds).toList();
    }
}

package backroutine.talk.wav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.talk.heard.Volume;
import backroutine.talk.onsets.OnsetMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavRecordingTest {
    private static final double TOLERANCE = 0.02;
    private static final int WAV_HEADER = 44;
    private static final Audio COUNTED = new Audio(List.of(new Sound.Words(0, 2000, "one", true),
            new Sound.Words(2000, 1000, "two", true), new Sound.Clip(3000, 500, "soundbank://x")), 4000);

    @TempDir
    Path folder;

    private WavRecording recording;

    @BeforeEach
    void needsAVoice() {
        Optional<Espeak> found = Espeak.find();
        assumeTrue(found.isPresent(), Espeak.HOW_TO_INSTALL);
        recording = new WavRecording(found.get());
    }

    @Test
    void wordsAndSoundsBeginOnTheirBeat() throws IOException {
        recording.plays(Instant.EPOCH, COUNTED);

        begins(0, 2, 3);
    }

    @Test
    void aSofterVoiceIsHalfAsLoudAndBeginsOnTheSameBeat() throws IOException {
        recording.plays(Instant.EPOCH, new Audio(List.of(new Sound.Words(0, 2000, "one", true)), 2000));
        byte[] medium = Files.readAllBytes(written());
        recording = new WavRecording(Espeak.find().orElseThrow());
        recording.plays(Instant.EPOCH, new Audio(List.of(new Sound.Words(0, 2000, "one", true, Volume.SOFT)), 2000));
        byte[] soft = Files.readAllBytes(written());

        assertEquals(loudest(medium) / 2.0, loudest(soft), 1);
        begins(0);
    }

    @Test
    void whatIsSaidWithoutABeatIsSofterToo() throws IOException {
        recording.plays(Instant.EPOCH, new Audio(List.of(new Sound.Words(0, 1000, "one", false, Volume.MEDIUM),
                new Sound.Words(1000, 1000, "one", false, Volume.SOFT)), 2000));
        short[] values = Samples.of(Files.readAllBytes(written()), WAV_HEADER).values();

        int first = loudest(Arrays.copyOf(values, values.length / 2));
        int second = loudest(Arrays.copyOfRange(values, values.length / 2, values.length));
        assertEquals(first / 2.0, second, 1);
    }

    @Test
    void theOpenMicrophoneIsSilence() throws IOException {
        recording.plays(Instant.EPOCH, COUNTED.until(2500));
        recording.plays(Instant.EPOCH.plusMillis(5000), COUNTED.until(1000));

        begins(0, 2, 5);
    }

    @Test
    void aLongSilenceIsShortened() throws IOException {
        recording.plays(Instant.EPOCH, COUNTED.until(1000));
        recording.plays(Instant.EPOCH.plusSeconds(3600), COUNTED.until(1000));

        begins(0, 9);
    }

    @Test
    void aVoiceFasterThanEstimatedLetsTheCountBeginSooner() throws IOException {
        Audio answer = new Audio(
                List.of(new Sound.Words(0, 5000, "Yes", false), new Sound.Words(5000, 1000, "one", true)),
                6000);
        recording.plays(Instant.EPOCH, answer);

        double counted = OnsetMeter.onsets(written()).getLast();

        assertTrue(counted < 2, () -> "one begins after " + counted + " s");
    }

    @Test
    void progressIsReportedToTheEnd() throws IOException {
        List<String> reached = new ArrayList<>();
        recording.plays(Instant.EPOCH, COUNTED);
        recording.plays(Instant.EPOCH.plusSeconds(5), COUNTED);

        recording.write(folder.resolve("bar.wav"), (done, all) -> reached.add(done + "/" + all));

        assertEquals(List.of("1/2", "2/2"), reached);
    }

    private void begins(double... seconds) throws IOException {
        List<Double> onsets = OnsetMeter.onsets(written());
        assertEquals(seconds.length, onsets.size(), onsets::toString);
        for (int i = 0; i < seconds.length; i++) {
            assertEquals(seconds[i], onsets.get(i), TOLERANCE);
        }
    }

    private static int loudest(byte[] wav) {
        return loudest(Samples.of(wav, WAV_HEADER).values());
    }

    private static int loudest(short[] values) {
        int loudest = 0;
        for (short value : values) {
            loudest = Math.max(loudest, Math.abs(value));
        }
        return loudest;
    }

    private Path written() throws IOException {
        Path file = folder.resolve("heard.wav");
        recording.write(file, (done, all) -> {});
        return file;
    }
}

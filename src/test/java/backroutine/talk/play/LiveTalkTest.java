package backroutine.talk.play;

import static backroutine.talk.ScriptedSkill.ask;
import static backroutine.talk.ScriptedSkill.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.talk.ExampleModel;
import backroutine.talk.ScriptedSkill;
import backroutine.talk.count.BlockReader;
import backroutine.talk.count.CountRows;
import backroutine.talk.count.CountWords;
import backroutine.talk.count.CountedAnswers;
import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.SpeechRates;
import backroutine.talk.model.NumberWords;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveTalkTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");

    private final SimulatedClock clock = new SimulatedClock();
    private final RecordingDisplay display = new RecordingDisplay();

    @Test
    void theWordsAppearWhileTheyAreSaid() {
        talk(Map.of("LaunchRequest", count(1000, List.of("hold", "two"), "Ready?")), "start my back routine\n");

        assertTrue(display.live.containsAll(List.of("  [0:00] hold", "  [0:00] hold… two")), display.live::toString);
        assertEquals("  [0:00] hold… two", display.shown.get(1));
    }

    @Test
    void theScriptWaitsUntilTheAudioHasEnded() {
        talk(Map.of("LaunchRequest", count(1000, List.of("hold", "two"), "Ready?")), "start my back routine\npause\n");

        assertEquals(
                List.of("> start my back routine", "  [0:00] hold… two", "  [0:02] Ready?", "> pause",
                        "  [0:00] What next?"),
                display.shown);
        assertTrue(clock.now().isAfter(START.plusSeconds(5)));
    }

    @Test
    void anInterruptionCutsTheRow() {
        talk(Map.of("LaunchRequest", count(1000, List.of("hold", "two", "three"), "Ready?")),
                "start my back routine\n[+1.5s] pause\n");

        assertEquals("  [0:00] hold… two —", display.shown.get(1));
        assertEquals("> [+1.5s] pause", display.shown.get(2));
    }

    @Test
    void afterSilenceTheRepromptPlaysAndThenTheSessionEnds() {
        talk(Map.of("LaunchRequest", ask("Ready?", "Still there?")), "start my back routine\n[+60s] pause\n");

        assertEquals(List.of("> start my back routine", "  [0:00] Ready?", "  [0:00] Still there?",
                "  (the session has ended)", "> [+60s] pause"), display.shown.subList(0, 5));
    }

    @Test
    void theOpenMicrophoneShowsACountdown() {
        talk(Map.of("LaunchRequest", ask("Ready?", "Still there?")), "start my back routine\npause\n");

        assertTrue(display.live.containsAll(List.of("  Listening: 8 s left  ░░░░░░░░░░░░░░░░░░░░",
                "  Listening: 7 s left  ██░░░░░░░░░░░░░░░░░░")), display.live::toString);
    }

    private void talk(Map<String, String> answers, String script) {
        var runner = new LineRunner(display, new UtteranceCount(words -> false), NumberWords.of(ExampleModel.read()),
                SpeechRates.ofDefaultLanguage());
        var house = new Household(new Skill(() -> new ScriptedSkill(answers)), ExampleModel.read(), Account.LOCAL,
                List.of(Device.named("living room", "en-US", false, ZoneOffset.UTC)), START,
                Cloud.NONE, runner::exchanged);
        var cues = new ScriptInput(new BufferedReader(new StringReader(script)), clock);
        var counted = new CountedAnswers(new BlockReader(English.routine(), English.language()));
        var counts = new CountRows(CountWords.of("en-US", English.translator()));
        new LiveTalk(house, cues, clock, runner, display, counted, counts).run();
    }

    /** A clock that goes on only while it is waited for. */
    private static final class SimulatedClock implements LiveClock {
        private Instant now = START;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleep(Duration time) {
            now = now.plus(time);
        }

        @Override
        public void skipTo(Instant moment) {
            now = moment.isAfter(now) ? moment : now;
        }
    }

    /** A display that records what it showed. */
    private static final class RecordingDisplay implements Display {
        private final List<String> shown = new ArrayList<>();
        private final List<String> live = new ArrayList<>();

        @Override
        public Style style() {
            return Style.PLAIN;
        }

        @Override
        public void show(String line) {
            shown.add(line);
        }

        @Override
        public void showUtterance(String utterance) {
            shown.add("> " + utterance);
        }

        @Override
        public void prompt() {}

        @Override
        public void showLive(String words, List<String> rows) {
            live.add(words);
            live.addAll(rows);
        }

        @Override
        public boolean showsLive() {
            return true;
        }

        @Override
        public void close() {}
    }
}

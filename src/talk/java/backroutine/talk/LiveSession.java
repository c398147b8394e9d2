package backroutine.talk;

import backroutine.language.Language;
import backroutine.talk.count.BlockReader;
import backroutine.talk.count.CountRows;
import backroutine.talk.count.CountWords;
import backroutine.talk.count.CountedAnswers;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.play.Display;
import backroutine.talk.play.KeyboardInput;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.LiveClock;
import backroutine.talk.play.LiveInput;
import backroutine.talk.play.LiveTalk;
import backroutine.talk.play.ScriptInput;
import backroutine.talk.routine.DosesInUse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * A conversation in the terminal in real time.
 *
 * @param doses what is counted
 */
record LiveSession(TerminalParts parts, DosesInUse doses) {
    /**
     * Talks until the user closes the session.
     *
     * @param screen whether the devices have one
     */
    void run(boolean screen, Instant now) {
        Terminal terminal = parts.terminal();
        Language language = parts.model().files().language();
        Instant start = parts.progress().earliest(now);
        try (Display display = terminal.display(true)) {
            parts.welcome(display);
            LineRunner runner = LineRunner.of(display, parts.model());
            var answers = new CountedAnswers(
                    new BlockReader(doses.read(language.routine(), language.translator()), language));
            Consumer<Exchange> counted = answers::exchanged;
            Household household = parts.household(screen, ZoneId.systemDefault(), start,
                    counted.andThen(runner::exchanged));
            LiveClock clock = LiveClock.from(start);
            LiveInput input = terminal.typed()
                    ? new KeyboardInput(terminal.lines(), clock)
                    : new ScriptInput(terminal.lines(), clock);
            var counts = new CountRows(CountWords.of(parts.model().locale(), language.translator()));
            new LiveTalk(household, input, clock, runner, display, answers, counts).run();
            parts.progress().keepClock(clock.now());
        }
    }
}

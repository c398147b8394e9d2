package backroutine.talk.play;

import backroutine.talk.count.CountRows;
import backroutine.talk.count.CountedAnswers;
import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A conversation in real time: words appear while they are spoken, and typing interrupts them. */
public final class LiveTalk {
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration IDLE = Duration.ofHours(1);

    private final Household household;
    private final LiveInput input;
    private final LiveClock clock;
    private final LineRunner runner;
    private final Display display;
    private final CountedAnswers answers;
    private final CountRows counts;
    private Optional<LiveAudio> playing = Optional.empty();

    /**
     * A conversation that has not begun.
     *
     * @param answers tells what an answer counts; it is told each exchange before the answer is shown
     * @param counts shows what is counted
     */
    public LiveTalk(Household household, LiveInput input, LiveClock clock, LineRunner runner, Display display,
            CountedAnswers answers, CountRows counts) {
        this.household = household;
        this.input = input;
        this.clock = clock;
        this.runner = runner;
        this.display = display;
        this.answers = answers;
        this.counts = counts;
    }

    /** Talks until the user closes the session. */
    public void run() {
        display.prompt();
        while (true) {
            Instant now = clock.now();
            playOn(now);
            switch (input.await(household, waitsForSomething() ? FRAME : IDLE)) {
                case LiveInput.Event.Nothing() -> {}
                case LiveInput.Event.Closed() -> {
                    playOn(clock.now());
                    interrupt(clock.now());
                    return;
                }
                case LiveInput.Event.Typed(var typed, var at) -> {
                    if (!take(typed, at)) {
                        return;
                    }
                    display.prompt();
                }
            }
        }
    }

    private boolean waitsForSomething() {
        return playing.isPresent() || household.goesOnAt().isPresent();
    }

    private boolean take(String typed, Instant at) {
        try {
            return act(Line.parse(typed), typed, at);
        } catch (IllegalArgumentException e) {
            display.show("  " + e.getMessage());
            return true;
        }
    }

    private boolean act(Line line, String typed, Instant at) {
        Optional<Playback> before = household.lastHeard();
        switch (line) {
            case Line.Nothing _,Line.Change _ ->
                runner.run(household, line, typed, at);
            case Line.Bye _ -> {
                interrupt(at);
                return false;
            }
            case Line.Say _,Line.OnScreen _ -> {
                Instant moment = household.now().isAfter(at) ? household.now() : at;
                followUntil(moment);
                interrupt(moment);
                play(runner.run(household, line, typed, moment));
            }
            case Line.Late _,Line.Error _,Line.AudioFails _,Line.UnknownRequest _ -> {
                interrupt(at);
                play(runner.run(household, line, typed, at));
            }
            case Line.At(_, var later) -> {
                followUntil(at);
                return act(later, typed, at);
            }
            case Line.Silence _ -> {
                before.ifPresent(playback -> interrupt(household.audioEnd()));
                play(runner.run(household, line, typed, at));
            }
            case Line.Pass _,Line.NewDay _ -> {
                while (household.goesOn()) {
                    follow();
                }
                before.ifPresent(playback -> interrupt(household.audioEnd()));
                play(runner.run(household, line, typed, at));
            }
        }
        clock.skipTo(household.now());
        return true;
    }

    private void play(Optional<Playback.Segment> segment) {
        playing = segment.map(heard -> new LiveAudio(heard, answers.of(heard), counts, runner, display));
    }

    /** Follows what goes on by itself before a moment. */
    private void followUntil(Instant moment) {
        while (household.goesOnAt().filter(at -> !at.isAfter(moment)).isPresent()) {
            follow();
        }
    }

    private void follow() {
        interrupt(household.goesOnAt().orElseThrow());
        play(runner.wentOn(household.goOn()));
    }

    /** Shows what has been heard by now, and what follows when the user says nothing. */
    private void playOn(Instant now) {
        followUntil(now);
        Optional<Playback> plays = household.lastHeard();
        if (playing.isEmpty() || plays.isEmpty()) {
            household.passUntil(now);
            return;
        }
        Playback playback = plays.get();
        LiveAudio audio = playing.get();
        boolean reprompt = playback.at(now).equals(playback.second());
        if (audio.showUntil(now)) {
            runner.audioEnded(playback);
        }
        if (reprompt && !audio.isOf(playback.second())) {
            play(Optional.of(playback.second()));
        } else if (!now.isBefore(audio.end().plus(playback.waits()))) {
            display.showLive("", List.of());
            playing = Optional.empty();
        } else {
            audio.showListening(now, playback.waits());
        }
        household.passUntil(now);
    }

    private void interrupt(Instant moment) {
        playing.ifPresent(audio -> audio.interruptAt(moment));
        playing = Optional.empty();
    }
}

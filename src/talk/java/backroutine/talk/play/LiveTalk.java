package backroutine.talk.play;

import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A conversation in real time: what is spoken appears while it is spoken, and whoever types interrupts it. */
public final class LiveTalk {
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration IDLE = Duration.ofHours(1);

    private final Household house;
    private final Cues cues;
    private final Pace pace;
    private final Narrator narrator;
    private final Stage stage;
    private Optional<Performance> playing = Optional.empty();

    /** A conversation in a house. */
    public LiveTalk(Household house, Cues cues, Pace pace, Narrator narrator, Stage stage) {
        this.house = house;
        this.cues = cues;
        this.pace = pace;
        this.narrator = narrator;
        this.stage = stage;
    }

    /** Talks until the person closes. */
    public void run() {
        stage.prompt();
        while (true) {
            Instant now = pace.now();
            playOn(now);
            switch (cues.await(house, playing.isPresent() ? FRAME : IDLE)) {
                case Cues.Cue.Nothing() -> {}
                case Cues.Cue.Closed() -> {
                    playOn(pace.now());
                    interrupt(pace.now());
                    return;
                }
                case Cues.Cue.Typed(var typed, var at) -> {
                    if (!take(typed, at)) {
                        return;
                    }
                    stage.prompt();
                }
            }
        }
    }

    private boolean take(String typed, Instant at) {
        Line line;
        try {
            line = Line.parse(typed);
        } catch (IllegalArgumentException e) {
            stage.show("  " + e.getMessage());
            return true;
        }
        Optional<Playback> before = house.lastHeard();
        switch (line) {
            case Line.Nothing _,Line.Crash _,Line.OtherDevice _,Line.Fly _,Line.Again _ ->
                narrator.act(house, line, typed, at);
            case Line.Bye _ -> {
                interrupt(at);
                return false;
            }
            case Line.Say(var into, var words) -> {
                Instant moment = house.now().isAfter(at) ? house.now() : at;
                interrupt(moment);
                perform(narrator.act(house, line, typed, moment));
            }
            case Line.Late _,Line.Error _,Line.AudioFails _ -> {
                interrupt(at);
                perform(narrator.act(house, line, typed, at));
            }
            case Line.Silence _,Line.Pass _,Line.NewDay _ -> {
                before.ifPresent(playback -> interrupt(house.quiet()));
                perform(narrator.act(house, line, typed, at));
            }
        }
        pace.skipTo(house.now());
        return true;
    }

    private void perform(Optional<Playback.Segment> segment) {
        playing = segment.map(heard -> new Performance(heard, narrator, stage));
    }

    /** Shows what has been heard by now, and brings what follows when nobody says anything. */
    private void playOn(Instant now) {
        Optional<Playback> plays = house.lastHeard();
        if (playing.isEmpty() || plays.isEmpty()) {
            house.passUntil(now);
            return;
        }
        Playback playback = plays.get();
        Performance performance = playing.get();
        boolean reprompt = playback.at(now).equals(playback.second());
        if (performance.playTo(now)) {
            narrator.quiet(playback);
        }
        if (reprompt && !performance.isOf(playback.second())) {
            perform(Optional.of(playback.second()));
        } else if (!now.isBefore(performance.end().plus(playback.waits()))) {
            stage.live("");
            playing = Optional.empty();
        } else {
            performance.waiting(now, playback.waits());
        }
        house.passUntil(now);
    }

    private void interrupt(Instant moment) {
        playing.ifPresent(performance -> performance.cutAt(moment));
        playing = Optional.empty();
    }
}

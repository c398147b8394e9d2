package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Audio;
import backroutine.talk.play.Line;
import backroutine.talk.play.LineRunner;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The conversation at the page, in real time: the household, the lines of {@code ./talk}, and the clock. Whatever a user does is a
 * line, so that the script of the conversation plays it again. Not safe for use by several threads.
 */
final class PageTalk {
    /** How long the page may take to begin a sound before the conversation goes on without it. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration AHEAD = Duration.ofSeconds(2);
    private static final String SILENCE = "[silence]";
    private static final String BY_ITSELF = "";

    private final Household household;
    private final LineRunner runner;
    private final PageClock clock;
    private final UnaryOperator<Audio> recorded;
    private final TalkScript script;
    private final PageTurns turns;
    /** The moment from which the next line of the script counts: the start of the audio that the last line left playing. */
    private Instant base;
    /** Whether anything went on by itself since the last line. */
    private boolean wentOn;
    private boolean listens;

    /**
     * A conversation in which nothing has been said.
     *
     * @param recorded gives an audio the times of its recording
     */
    PageTalk(Household household, LineRunner runner, PageClock clock, UnaryOperator<Audio> recorded, TalkScript script,
            PageTurns turns) {
        this.household = household;
        this.runner = runner;
        this.clock = clock;
        this.recorded = recorded;
        this.script = script;
        this.turns = turns;
        this.base = household.now();
    }

    /** Is told each request and its answer, as they happen. */
    void exchanged(Exchange exchange) {
        runner.exchanged(exchange);
        turns.exchanged(exchange);
    }

    /**
     * Runs a line.
     *
     * @param heard where the sound of a turn is at the moment of its words; empty for now
     * @return what came of it, after what happened by itself before
     * @throws IllegalArgumentException when something in brackets is not understood; the message says what is
     */
    List<PageTurn> run(String typed, Optional<HeardAt> heard) {
        Line line = Line.parse(typed);
        if (line instanceof Line.Nothing || line instanceof Line.Bye) {
            throw new IllegalArgumentException("there is nothing to do for \"" + typed.strip() + "\"");
        }
        listens = false;
        int before = turns.count();
        switch (line) {
            case Line.Say(var at, var words) ->
                timed(line, words, at.map(household::into).orElseGet(() -> moment(heard)));
            case Line.OnScreen(var at, _) -> timed(line, TalkScript.withoutTime(typed),
                    at.map(household::into).orElseGet(() -> moment(heard)));
            case Line.Silence() -> silence();
            case Line.At(var into, var later) ->
                untimed(later, TalkScript.withoutTime(typed), household.into(into));
            case Line other -> untimed(other, typed.strip(), moment(Optional.empty()));
        }
        return turns.after(before);
    }

    /** Somebody speaks, or touches the screen. */
    private void timed(Line line, String words, Instant moment) {
        followUntil(moment);
        script.at(Duration.between(base, moment), words);
        turn(line, words, moment);
    }

    /** Something happens that takes no moment of the audio; the time until then has passed. */
    private void untimed(Line line, String typed, Instant moment) {
        followUntil(moment);
        script.at(Duration.between(base, moment), typed);
        household.passUntil(moment);
        while (line.waits() && household.goesOn()) {
            goOn();
        }
        turn(line, typed, household.now());
    }

    /** Nobody says anything until the microphone closes. */
    private void silence() {
        if (wentOn) {
            script.at(Duration.between(base, moment(Optional.empty())), SILENCE);
        } else {
            script.line(SILENCE);
        }
        turn(new Line.Silence(), SILENCE, household.now());
    }

    /** The moment at which something was heard. A page may be a little ahead of the clock, which is told when a sound begins. */
    private Instant moment(Optional<HeardAt> heard) {
        Instant now = clock.now();
        Instant latest = now.plus(AHEAD);
        Instant moment = heard.flatMap(turns::moment).filter(at -> !at.isAfter(latest)).orElse(now);
        return (moment.isBefore(household.now()) ? household.now() : moment).truncatedTo(ChronoUnit.MILLIS);
    }

    private void followUntil(Instant moment) {
        while (household.goesOnAt().filter(report -> !report.isAfter(moment)).isPresent()) {
            goOn();
        }
    }

    private void turn(Line line, String said, Instant moment) {
        Instant before = household.now();
        add(said, moment, before, runner.run(household, line, said, moment));
        base = household.lastHeard().map(playback -> playback.at(household.now()).start()).orElse(household.now());
        wentOn = false;
    }

    private void goOn() {
        Instant before = household.now();
        wentOn = true;
        add(BY_ITSELF, household.goesOnAt().orElseThrow(), before, runner.wentOn(household.goOn()));
    }

    private void add(String said, Instant at, Instant before, Optional<Playback.Segment> heard) {
        heard.ifPresent(segment -> runner.countVisit(segment.heard().words()));
        Optional<PageSound> sound = heard.map(segment -> new PageSound(segment, household.lastHeard().orElseThrow(),
                recorded.apply(segment.heard())));
        if (sound.isPresent()) {
            clock.waitFor(sound.get());
        } else if (household.now().isAfter(before)) {
            clock.goTo(household.now());
        }
        turns.add(said, at, sound, household);
    }

    /** The recording of a turn is at this time now, in milliseconds from its start; an older turn is only listened to again. */
    void plays(int turn, long millis) {
        if (lastHeard().filter(last -> last.id() == turn).isPresent()) {
            clock.run(Math.max(0, millis));
        }
    }

    /** Somebody speaks, so nothing happens by itself until it is known what was said. */
    void listens(boolean listens) {
        this.listens = listens;
    }

    /** The conversation stands still, or goes on. */
    void waits(boolean waits) {
        clock.hold(waits);
    }

    /** What happens by itself by now: the next block on a screen, the reprompt after a silence, or the end of the session. */
    List<PageTurn> pass() {
        if (clock.standsLongerThan(PATIENCE)) {
            clock.run(0);
        }
        int before = turns.count();
        Instant now = clock.now();
        if (!listens && household.goesOnAt().filter(report -> !report.isAfter(now)).isPresent()) {
            goOn();
        } else if (!listens && household.inSession() && household.lastHeard().filter(this::isUnanswered).isPresent()) {
            silence();
        }
        return turns.after(before);
    }

    private boolean isUnanswered(Playback playback) {
        boolean first = playback.reprompts() && household.now().isBefore(playback.second().start());
        return !clock.now().isBefore(first ? playback.second().start() : playback.over());
    }

    /** The moment in the conversation. */
    Instant now() {
        return clock.now();
    }

    /** The latest turn that can be heard. */
    Optional<PageTurn> lastHeard() {
        return turns.lastHeard();
    }

    /** Where the recording of the latest sound is now, in milliseconds from its start; it may have ended. */
    long position() {
        return clock.position();
    }

    /** All turns so far. */
    List<PageTurn> turns() {
        return turns.after(0);
    }

    Household household() {
        return household;
    }

    TalkScript script() {
        return script;
    }

    /** What can be said now. */
    List<String> chips() {
        return turns.chips(household);
    }
}

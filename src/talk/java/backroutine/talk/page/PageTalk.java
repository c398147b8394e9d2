package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import backroutine.talk.play.Line;
import backroutine.talk.play.LineRunner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The conversation at the page, in real time: the household, the lines of {@code ./talk}, and the clock. Whatever happens is a
 * line, so that the script of the conversation plays it again. Not safe for use by several threads.
 */
final class PageTalk {
    /** How long the page may take to begin a sound before the conversation goes on without it. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Household household;
    private final LineRunner runner;
    private final PageDisplay display;
    private final PageClock clock;
    private final TalkScript script;
    private final Suggestions suggestions;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<PageTurn> turns = new ArrayList<>();
    private JsonNode picture = MissingNode.getInstance();
    private boolean listens;
    /** How much earlier than expected the latest sound ends; negative where it ends later. */
    private Duration early = Duration.ZERO;

    /** A conversation in which nothing has been said. */
    PageTalk(Household household, LineRunner runner, PageDisplay display, PageClock clock, TalkScript script,
            Suggestions suggestions) {
        this.household = household;
        this.runner = runner;
        this.display = display;
        this.clock = clock;
        this.script = script;
        this.suggestions = suggestions;
    }

    /** Is told each request and its answer, as they happen. */
    void exchanged(Exchange exchange) {
        exchanges.add(exchange);
        runner.exchanged(exchange);
        for (JsonNode directive : exchange.response().at("/response/directives")) {
            if (directive.path("type").asText().equals("Alexa.Presentation.APL.RenderDocument")) {
                picture = directive.at("/datasources/screen/properties");
            }
        }
    }

    /**
     * Runs a line.
     *
     * @param into how long after the current sound began its words are spoken, in milliseconds; empty for now
     * @throws IllegalArgumentException when something in brackets is not understood; the message says what is
     */
    PageTurn run(String typed, OptionalLong into) {
        listens = false;
        return switch (Line.parse(typed)) {
            case Line.Say(var at, var words) -> {
                Instant moment = at.map(household::into).orElseGet(() -> moment(into));
                script.say(Duration.between(base(), moment), words);
                yield turn(new Line.Say(at, words), words, moment);
            }
            case Line.Nothing _,Line.Bye _ ->
                throw new IllegalArgumentException("there is nothing to do for \"" + typed.strip() + "\"");
            case Line line -> {
                script.line(typed.strip());
                yield turn(line, typed.strip(), household.now());
            }
        };
    }

    private Instant moment(OptionalLong into) {
        Instant moment = into.isPresent() ? base().plusMillis(into.getAsLong()) : clock.now();
        return (moment.isBefore(household.now()) ? household.now() : moment).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The moment from which a script counts: the start of the audio that plays, or was the last to play. */
    private Instant base() {
        return household.lastHeard().map(playback -> playback.at(household.now()).start()).orElse(household.now());
    }

    private PageTurn turn(Line line, String said, Instant moment) {
        Instant before = household.now();
        exchanges.clear();
        Optional<Playback.Segment> heard = runner.run(household, line, said, moment);
        heard.ifPresent(segment -> runner.countVisit(segment.heard().words()));
        if (heard.isPresent()) {
            clock.stand(heard.get().start());
        } else if (household.now().isAfter(before)) {
            clock.run(household.now());
        }
        PageTurn turn = new PageTurn(turns.size(), said, moment, exchanges, display.taken(), heard,
                heard.flatMap(_ -> household.lastHeard()), picture,
                suggestions.of(household.inSession(), picture));
        turns.add(turn);
        return turn;
    }

    /** The sound of the latest turn is at this time now, in milliseconds from its start. */
    void plays(long millis) {
        lastHeard().flatMap(PageTurn::heard).ifPresent(segment -> clock.run(segment.start().plusMillis(millis)));
    }

    /** How long the latest sound lasts: the voice takes its own time, and the microphone opens when it has ended. */
    void lasts(long millis) {
        early = lastHeard().flatMap(PageTurn::heard)
                .map(segment -> Duration.ofMillis(segment.heard().lengthMs() - millis))
                .orElse(Duration.ZERO);
    }

    /** Somebody speaks, so nothing happens by itself until it is known what was said. */
    void listens(boolean listens) {
        this.listens = listens;
    }

    /** What happens by itself by now: the reprompt after a silence, or the end of the session. */
    Optional<PageTurn> pass() {
        if (clock.standsLongerThan(PATIENCE)) {
            clock.run(clock.now());
        }
        Optional<Playback> playback = household.lastHeard().filter(_ -> household.inSession() && !listens);
        return playback.filter(this::isDue).map(_ -> run("[silence]", OptionalLong.empty()));
    }

    private boolean isDue(Playback playback) {
        boolean reprompt = playback.reprompts() && household.now().isBefore(playback.second().start());
        return !clock.now().plus(early).isBefore(reprompt ? playback.second().start() : playback.over());
    }

    /** All turns so far. */
    List<PageTurn> turns() {
        return List.copyOf(turns);
    }

    /** The latest turn that can be heard. */
    Optional<PageTurn> lastHeard() {
        return turns.reversed().stream().filter(turn -> turn.heard().isPresent()).findFirst();
    }

    /** Where the sound of the latest turn is now, in milliseconds from its start; it may have ended. */
    long position() {
        return lastHeard().flatMap(PageTurn::heard)
                .map(segment -> Duration.between(segment.start(), clock.now()).toMillis())
                .orElse(0L);
    }

    Instant now() {
        return clock.now();
    }

    Household household() {
        return household;
    }

    TalkScript script() {
        return script;
    }

    List<String> chips() {
        return suggestions.of(household.inSession(), picture);
    }
}

package backroutine.talk.play;

import backroutine.language.Language;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Outcome;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Audio;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.NumberWords;
import backroutine.text.SpeechRate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Runs the lines of a conversation, and shows what they do except for the audio. */
public final class LineRunner {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String INDENT = "  ";

    private final Display display;
    private final UtteranceCount count;
    private final NumberWords numbers;
    private final SpeechRate rate;

    /**
     * A runner for one conversation.
     *
     * @param numbers the number words of the language that is spoken
     * @param rate how long its words take to say
     */
    public LineRunner(Display display, UtteranceCount count, NumberWords numbers, SpeechRate rate) {
        this.display = display;
        this.count = count;
        this.numbers = numbers;
        this.rate = rate;
    }

    /** A runner for one conversation in the language of a model. */
    public static LineRunner of(Display display, InteractionModel model) {
        Language language = model.files().language();
        return new LineRunner(display, new UtteranceCount(VisitEnd.in(language)), NumberWords.of(model),
                language.rate());
    }

    /** The audio in rows. */
    List<Row> rows(Audio heard) {
        return rows(heard, Set.of());
    }

    /** The audio in rows, of which one begins at each of these times. */
    List<Row> rows(Audio heard, Set<Long> starts) {
        return Rows.of(heard, numbers, rate, starts);
    }

    /** Shows what cannot be heard of an exchange: that Alexa refuses it, or that it ended the session. */
    public void exchanged(Exchange exchange) {
        if (!exchange.problems().isEmpty()) {
            display.show(INDENT + display.style().warning(Notices.refusal(exchange)));
        }
        if (exchange.request().at("/request/type").asText().equals("SessionEndedRequest")) {
            note(Notices.ENDED);
        }
    }

    /**
     * Runs one line.
     *
     * @param typed the line as it was typed
     * @param moment when its words are spoken
     * @return the audio that plays then; empty when nothing new plays
     */
    public Optional<Playback.Segment> run(Household household, Line line, String typed, Instant moment) {
        if (!(line instanceof Line.Nothing)) {
            display.showUtterance(typed.strip());
        }
        return switch (line) {
            case Line.Say(var into, var words) -> understood(household, household.say(words, moment));
            case Line.OnScreen(_, var action) -> heard(household.onScreen(action, typed.strip(), moment));
            case Line.Late(var words) -> understood(household, household.sayLate(words));
            case Line.Error() -> heard(household.error());
            case Line.AudioFails() -> heard(household.audioFails());
            case Line.UnknownRequest() -> heard(household.unknownRequest());
            case Line.Silence() -> heard(household.silence());
            case Line.Pass(var time) -> {
                Instant before = household.now();
                household.pass(time);
                rings(household, before);
                note("(" + Notices.later(time) + ")");
                yield Optional.empty();
            }
            case Line.NewDay() -> {
                Instant before = household.now();
                household.newDay();
                rings(household, before);
                count.reset();
                note("(" + Notices.day(household) + ")");
                yield Optional.empty();
            }
            case Line.At(_, var later) -> run(household, later, typed, moment);
            case Line.Change change -> {
                note(Changes.made(household, change));
                yield Optional.empty();
            }
            case Line.Nothing() -> Optional.empty();
            case Line.Bye() -> Optional.empty();
        };
    }

    private Optional<Playback.Segment> understood(Household household, Outcome outcome) {
        household.lastTaken().ifPresent(match -> note(Notices.taken(match)));
        return heard(outcome);
    }

    private void rings(Household household, Instant since) {
        for (Cloud.Ring ring : household.ringsSince(since)) {
            String time = CLOCK.format(ring.at().atZone(household.device().zone()));
            note("(" + time + ", a reminder: " + ring.words() + ")");
        }
    }

    /**
     * Shows that a device has gone on by itself.
     *
     * @return the audio that plays then; empty where the skill has nothing to say to it
     */
    public Optional<Playback.Segment> wentOn(Outcome outcome) {
        note(Notices.GOES_ON);
        return heard(outcome);
    }

    private Optional<Playback.Segment> heard(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered(var exchange) -> {
                count.reached(exchange.request());
                if (!display.showsScreen()) {
                    exchange.playback().flatMap(Playback::shows).ifPresent(shown -> note(Notices.shown(shown)));
                }
                yield exchange.playback().map(Playback::first).filter(first -> first.heard().lengthMs() > 0);
            }
            case Outcome.Reprompted(var reprompt) -> Optional.of(reprompt);
            case Outcome.Ended(var exchange) -> Optional.empty();
            case Outcome.Unreached(var why) -> {
                note("(" + why + ")");
                yield Optional.empty();
            }
        };
    }

    /** Counts the utterances of a visit that these words finish. */
    public void countVisit(String words) {
        count.heard(words).ifPresent(needed -> display.show("\n" + display.style().strong(Notices.needed(needed))));
    }

    /** Shows what the device does when its audio has ended; an open microphone only where its countdown is not shown. */
    void audioEnded(Playback playback) {
        switch (playback.after()) {
            case LISTENS -> {
                if (!display.showsLive()) {
                    note(Notices.LISTENING);
                }
            }
            case STAYS -> {
                if (!playback.goesOn()) {
                    note("(the screen stays)");
                }
            }
            case ENDS -> note(Notices.ENDED);
        }
    }

    /** A row as a line of text. */
    String line(Row row, String text) {
        Style style = display.style();
        String words = switch (row) {
            case Row.Said(var said, var spokenMs) -> said.question() ? style.strong(text) : text;
            case Row.Counted counted -> style.count(text);
            case Row.Rest rest -> style.quiet(text);
        };
        return INDENT + style.quiet(Notices.at(row.startMs())) + " " + words;
    }

    /** A row as a line of text that fits the display: of a longer text, the words that were said last are shown. */
    String fitting(Row row, String text) {
        int beside = display.columns() - Columns.of(line(row, ""));
        return line(row, Columns.last(text, beside));
    }

    private void note(String text) {
        display.show(INDENT + display.style().quiet(text));
    }
}

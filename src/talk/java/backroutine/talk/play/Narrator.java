package backroutine.talk.play;

import backroutine.talk.device.Cloud;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Outcome;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Heard;
import backroutine.talk.model.NumberWords;
import backroutine.text.SpeechRate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Does what a line says, and tells what comes of it except for what is heard. */
public final class Narrator {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String INDENT = "  ";

    private final Stage stage;
    private final VisitCount count;
    private final NumberWords numbers;
    private final SpeechRate rate;

    /**
     * A narrator for one conversation.
     *
     * @param numbers the number words of the language that is spoken
     * @param rate how long its words take to say
     */
    public Narrator(Stage stage, VisitCount count, NumberWords numbers, SpeechRate rate) {
        this.stage = stage;
        this.count = count;
        this.numbers = numbers;
        this.rate = rate;
    }

    /** What is heard, in lines. */
    List<Row> rows(Heard heard) {
        return Rows.of(heard, numbers, rate);
    }

    /** Tells of an exchange what nobody hears: that Alexa refuses it, or that it ended the session. */
    public void exchanged(Exchange exchange) {
        if (!exchange.problems().isEmpty()) {
            stage.show(INDENT + stage.style().warning(Reading.refusal(exchange)));
        }
        if (exchange.request().at("/request/type").asText().equals("SessionEndedRequest")) {
            note(Reading.ENDED);
        }
    }

    /**
     * Does what a line says.
     *
     * @param typed the line as it was typed
     * @param moment when its words are spoken
     * @return what is heard then; empty when nothing new is
     */
    Optional<Playback.Segment> act(Household house, Line line, String typed, Instant moment) {
        if (!(line instanceof Line.Nothing)) {
            stage.person(typed.strip());
        }
        return switch (line) {
            case Line.Say(var into, var words) -> heard(house.say(words, moment));
            case Line.Late(var words) -> heard(house.sayLate(words));
            case Line.Again(var back) -> {
                house.again(back);
                note("(the skill is asked a second time; only its first answer is heard)");
                yield Optional.empty();
            }
            case Line.Error() -> heard(house.error());
            case Line.AudioFails() -> heard(house.audioFails());
            case Line.Silence() -> heard(house.silence());
            case Line.Pass(var time) -> {
                Instant before = house.now();
                house.pass(time);
                rings(house, before);
                note("(" + Reading.later(time) + ")");
                yield Optional.empty();
            }
            case Line.NewDay() -> {
                Instant before = house.now();
                house.newDay();
                rings(house, before);
                count.forget();
                note("(" + day(house) + ")");
                yield Optional.empty();
            }
            case Line.Fly(var zone) -> {
                house.flyTo(zone);
                note("(" + day(house) + ", in " + zone + ")");
                yield Optional.empty();
            }
            case Line.OtherDevice() -> {
                note("(at the Echo in the " + house.otherDevice().name() + ")");
                yield Optional.empty();
            }
            case Line.Crash() -> {
                house.crash();
                note(Reading.CRASHED);
                yield Optional.empty();
            }
            case Line.Nothing() -> Optional.empty();
            case Line.Bye() -> Optional.empty();
        };
    }

    private void rings(Household house, Instant since) {
        for (Cloud.Ring ring : house.ringsSince(since)) {
            String time = CLOCK.format(ring.at().atZone(house.device().zone()));
            note("(" + time + ", a reminder: " + ring.words() + ")");
        }
    }

    private static String day(Household house) {
        return DAY.format(house.now().atZone(house.device().zone()));
    }

    private Optional<Playback.Segment> heard(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered(var exchange) -> {
                count.reached(exchange.request());
                yield exchange.playback().map(Playback::first);
            }
            case Outcome.Reprompted(var reprompt) -> Optional.of(reprompt);
            case Outcome.Ended(var exchange) -> Optional.empty();
            case Outcome.Unreached(var why) -> {
                note("(" + why + ")");
                yield Optional.empty();
            }
        };
    }

    /** Tells that words have been heard: they may finish the visit. */
    void finished(String words) {
        count.heard(words).ifPresent(needed -> stage.show("\n" + stage.style().strong(Reading.needed(needed))));
    }

    /** Tells what the device does when its audio has ended; an open microphone only where nobody sees it count down. */
    void quiet(Playback playback) {
        switch (playback.after()) {
            case LISTENS -> {
                if (!stage.showsLive()) {
                    note(Reading.LISTENING);
                }
            }
            case STAYS -> note("(the screen stays)");
            case ENDS -> note(Reading.ENDED);
        }
    }

    /** A row as a line of text. */
    String line(Row row, String text) {
        Style style = stage.style();
        String words = switch (row) {
            case Row.Said(var said, var spokenMs) -> said.question() ? style.strong(text) : text;
            case Row.Counted counted -> style.count(text);
            case Row.Rest rest -> style.quiet(text);
        };
        return INDENT + style.quiet(Reading.at(row.startMs())) + " " + words;
    }

    private void note(String text) {
        stage.show(INDENT + stage.style().quiet(text));
    }
}

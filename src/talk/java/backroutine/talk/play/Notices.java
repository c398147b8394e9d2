package backroutine.talk.play;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.heard.ShownDocument;
import backroutine.talk.model.Match;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what is not spoken. */
final class Notices {
    static final String LISTENING = "(listening)";
    static final String GOES_ON = "(the block was played; it goes on by itself, without a word or a touch)";
    static final String ENDED = "(the session has ended)";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.ENGLISH);

    private Notices() {}

    /** A place in the audio: "[1:05]", as the script's {@code [+65s]} counts it. */
    static String at(long ms) {
        return String.format(Locale.ROOT, "[%d:%02d]", ms / 60_000, ms / 1000 % 60);
    }

    static String refusal(Exchange exchange) {
        return "Alexa would say that there was a problem with the skill's response: "
                + String.join("; ", exchange.problems());
    }

    static String taken(Match match) {
        return "(taken for \"" + match.takenFor().orElseThrow() + "\": " + match.intent() + ")";
    }

    static String needed(UtteranceCount.Needed needed) {
        String utterances = "utterances needed: " + needed.utterances();
        return needed.byItself() + needed.touches() == 0
                ? utterances
                : utterances + ", touches: " + needed.touches() + "; it went on by itself " + needed.byItself()
                        + " times";
    }

    /** What is on the screen from now on. */
    static String shown(ShownDocument document) {
        String side = document.data().at("/sides/0/line").asText();
        return "(the screen shows the view \"" + document.view() + "\": "
                + Stream.of(document.title(), side).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))
                + ")";
    }

    /** The day and the time at the nearest device. */
    static String day(Household household) {
        return DAY.format(household.now().atZone(household.device().zone()));
    }

    static String later(Duration time) {
        return Stream.of(part(time.toHours(), "h"), part(time.toMinutesPart(), "min"), part(time.toSecondsPart(), "s"),
                "later").filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + " " + unit;
    }
}

package backroutine.anyorder;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random conversations: a person says anything, at any moment, and anything goes wrong on the way. */
final class Scripts {
    static final String LAUNCH = "start my back routine";
    static final String LEAVES_WITHOUT_ASKING = "exit";
    /** What moves through a visit, or leaves it. */
    static final List<String> MOVES = List.of("ready", "yes", "no", "next exercise", "go back", "again", "pause",
            "continue", "skip this one", "i did it", "start over");
    /** Other ways into the skill. */
    static final List<String> DOORS = List.of("ask my back routine to do the glute bridge",
            "ask my back routine how am I doing", "ask my back routine for help",
            "ask my back routine how do I do the cat camel", "tell my back routine to delete my data");
    /** One utterance at least for every other intent of the model. */
    static final List<String> ANYTHING_ELSE = List.of("what do i need", "how many are left", "how do i do this",
            "how do i do the cat camel", "just the twist", "the hip stretch", "do the headstand", "not sure", "help",
            "purple monkey dishwasher", "that hurts", "my leg is numb", "i can't feel anything between my legs",
            "hold longer", "hold shorter", "hold for four seconds", "hold for 900 seconds", "slower", "faster",
            "rest longer", "rest less", "count less", "count every second", "encourage me", "no encouragement",
            "say more", "say less", "how am i doing", "what did i do this week", "when did i last do the bridge",
            "summarise it for my physio", "what do you know about me", "delete my data", "remind me at nine",
            "remind me at nine", "remind me at nine and at seven", "remind me",
            "change my reminders to seven", "what are my reminders", "cancel my reminders", "stop",
            "cancel", "go home", LEAVES_WITHOUT_ASKING);
    /** What happens without a word. */
    static final List<String> HAPPENS = List.of("[silence]", "[silence]", "[silence]", "[crash]", "[crash]",
            "[other device]", "[other device]", "[+20m]", "[+3h]", "[new day]", "[again]", "[again]", "[again 2]",
            "[again 3]", "[error]", "[audio fails]", "[fly to Asia/Tokyo]",
            "[fly to America/New_York]");
    static final List<String> LOCALES = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
    /** An ordinary morning, minutes before midnight, and the nights in which clocks change. */
    private static final List<Instant> MOMENTS = Stream.of("2026-11-22T14:00:00Z", "2026-11-23T04:50:00Z",
            "2026-03-08T06:30:00Z", "2026-11-01T05:30:00Z").map(Instant::parse).toList();
    private static final List<String> CLEARED = List.of(LAUNCH, "yes");
    private static final int LONGEST = 200;

    private Scripts() {}

    /** Conversations of up to 200 lines; most are short, so that there can be many. */
    static Arbitrary<Script> any() {
        Arbitrary<List<String>> lines = Arbitraries.frequencyOf(Tuple.of(70, lines(3, 12)), Tuple.of(25, lines(8, 20)),
                Tuple.of(4, lines(20, 60)), Tuple.of(1, lines(60, LONGEST - 2)));
        Arbitrary<List<String>> beginnings = Arbitraries.frequency(Tuple.of(4, CLEARED), Tuple.of(1, List.of()));
        return Combinators.combine(Arbitraries.of(LOCALES), Arbitraries.of(false, true), Arbitraries.of(MOMENTS),
                beginnings, lines)
                .as((locale, screen, at, first, more) -> new Script(locale, screen, at,
                        Stream.concat(first.stream(), more.stream()).toList()));
    }

    private static Arbitrary<List<String>> lines(int least, int most) {
        return line().list().ofMinSize(least).ofMaxSize(most);
    }

    private static Arbitrary<String> line() {
        Arbitrary<String> said = Arbitraries.frequencyOf(Tuple.of(10, Arbitraries.just(LAUNCH)),
                Tuple.of(2, Arbitraries.of(DOORS)), Tuple.of(40, Arbitraries.of(MOVES)),
                Tuple.of(25, Arbitraries.of(ANYTHING_ELSE)));
        return Arbitraries.frequencyOf(Tuple.of(45, said), Tuple.of(35, cutIn(said)),
                Tuple.of(2, said.map("[late] "::concat)),
                Tuple.of(18, Arbitraries.of(HAPPENS)));
    }

    /** At any millisecond of what is playing, the reprompt too; the beginning is tried more often. */
    private static Arbitrary<String> cutIn(Arbitrary<String> said) {
        Arbitrary<Integer> moment = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 250_000)),
                Tuple.of(2, Arbitraries.integers().between(0, 60_000)));
        return Combinators.combine(moment, said)
                .as((into, words) -> "[+%d.%03ds] %s".formatted(into / 1000, into % 1000, words));
    }
}

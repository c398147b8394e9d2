package backroutine.randomized;

import static backroutine.property.Generator.always;
import static backroutine.property.Generator.between;
import static backroutine.property.Generator.oneOf;
import static backroutine.property.Generator.weight;
import static backroutine.property.Generator.weighted;

import backroutine.property.Generator;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Makes random conversations: the user says anything at any time, and anything can go wrong. */
final class RandomScripts {
    static final String LAUNCH = "start my back routine";
    static final String EXIT = "exit";
    /** Utterances that move through a visit, or end it. */
    static final List<String> NAVIGATION = List.of("ready", "yes", "no", "next exercise", "go back", "repeat that",
            "pause",
            "continue", "skip this one", "i did it", "start over");
    /** Utterances that open the skill with a request. */
    static final List<String> ONE_SHOTS = List.of("ask my back routine to do the glute bridge",
            "ask my back routine how am I doing", "ask my back routine for help",
            "ask my back routine how do I do the cat camel", "tell my back routine to delete my data");
    /** At least one utterance for each other intent of the interaction model. */
    static final List<String> OTHER_UTTERANCES = List.of("what do i need", "how many are left", "how do i do this",
            "how do i do the cat camel", "just the twist", "the hip stretch", "do the headstand", "not sure", "help",
            "purple monkey dishwasher", "purple monkey dishwasher", "that hurts", "that hurts", "i felt a pop",
            "my back hurts", "my chest hurts", "my leg is numb", "i can't feel anything between my legs",
            "i'm bleeding",
            "i want to die", "the baby is choking", "i'm pregnant", "i'm so sad", "it's too hard", "is this safe",
            "okay", "maybe later", "she has", "my doctor said no", "what do you mean", "where am i", "what's next",
            "what exercises are there", "how long does it take", "i don't have a band", "fewer reps",
            "i need more time",
            "again", "i'm done", "skip", "skip the bridge", "not the cat camel today", "exercise four", "the last one",
            "how often should i do this", "how many times have i done this", "i have five minutes",
            "i have five minutes", "something quick", "i have one minute",
            "do the whole routine after all", "how long do i hold the bridge",
            "give me more time to get ready every time", "less time to get ready", "not yet", "more time",
            "remind me tomorrow",
            "remind me twice a day",
            "hold longer", "hold shorter", "hold for four seconds", "hold for 900 seconds", "slower", "faster",
            "rest longer", "rest less", "count less", "count every second", "count as usual", "count down",
            "count down", "count up", "talk quietly",
            "whisper", "talk normally", "louder", "encourage me", "no encouragement",
            "say more", "say less", "how am i doing", "what did i do this week", "when did i last do the bridge",
            "summarise it for my physio", "what do you know about me", "delete my data", "remind me at nine",
            "remind me at nine", "remind me at nine and at seven", "remind me", "after the nap", "set a goal",
            "set a goal", "five",
            "five visits a week", "forget my goal",
            "change my reminders to seven", "what are my reminders", "cancel my reminders", "stop",
            "cancel", "go home", EXIT);
    /** Events other than an utterance. */
    static final List<String> EVENTS = List.of("[silence]", "[silence]", "[silence]", "[crash]", "[crash]",
            "[other device]", "[other device]", "[+20m]", "[+3h]", "[new day]", "[again]", "[again]", "[again 2]",
            "[again 3]", "[error]", "[audio fails]", "[unknown request]", "[other voice]", "[fly to Asia/Tokyo]",
            "[fly to America/New_York]", "[screen fails]", "[closed]", "[back]", "[late event]", "[late event]");
    /** Touches on a screen. Without a screen nothing happens. */
    static final List<String> TOUCHES = List.of("[touch pause]", "[touch again]", "[touch next]", "[touch go on]",
            "[touch go on]", "[touch yes]", "[touch no]", "[touch start cat-camel]");
    static final List<String> LOCALES = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
    /** An ordinary morning, minutes before midnight, and the nights of a clock change. */
    private static final List<Instant> START_TIMES = Stream.of("2026-11-22T14:00:00Z", "2026-11-23T04:50:00Z",
            "2026-03-08T06:30:00Z", "2026-11-01T05:30:00Z").map(Instant::parse).toList();
    private static final List<String> CLEARED = List.of(LAUNCH, "yes");
    private static final int LONGEST = 200;

    private RandomScripts() {}

    /** A generator of scripts of up to 200 lines. Most are short, so that a test can run many. */
    static Generator<Script> any() {
        Generator<List<String>> lines = weighted(weight(69, line().list(3, 12)), weight(24, line().list(8, 20)),
                weight(5, line().list(20, 60)), weight(2, line().list(60, LONGEST - CLEARED.size())));
        Generator<List<String>> beginnings = weighted(weight(4, always(CLEARED)), weight(1, always(List.of())));
        return random -> new Script(oneOf(LOCALES).next(random), random.nextBoolean(), oneOf(START_TIMES).next(random),
                Stream.concat(beginnings.next(random).stream(), lines.next(random).stream()).toList());
    }

    private static Generator<String> line() {
        Generator<String> words = weighted(weight(10, always(LAUNCH)), weight(2, oneOf(ONE_SHOTS)),
                weight(40, oneOf(NAVIGATION)),
                weight(25, oneOf(OTHER_UTTERANCES)));
        Generator<String> said = weighted(weight(80, words), weight(15, oneOf(TOUCHES)));
        return weighted(weight(45, said), weight(35, interrupting(said)), weight(2, words.map("[late] "::concat)),
                weight(18, oneOf(EVENTS)));
    }

    /** An utterance at any millisecond of what is playing, reprompt included. The first minute is tried more often. */
    private static Generator<String> interrupting(Generator<String> said) {
        Generator<Integer> time = weighted(weight(3, between(0, 250_000)), weight(2, between(0, 60_000)));
        return random -> {
            int into = time.next(random);
            return "[+%d.%03ds] %s".formatted(into / 1000, into % 1000, said.next(random));
        };
    }
}

package backroutine.skillpackage;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.skillpackage.InteractionModel.Intent;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tired person on the floor may say, and that it means one thing. */
class SampleUtterancesTest {
    private static final int FEWEST_SAMPLES = 12;
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern WORDS = Pattern.compile("(\\S+ )*\\S+");
    private static final Pattern WORD = Pattern.compile("[a-z]+('[a-z]+)*|" + SLOT.pattern());

    private final InteractionModel model = InteractionModel.of("en-US");

    SampleUtterancesTest() throws IOException {}

    @Test
    void noPhraseBelongsToTwoIntents() {
        Map<String, String> owners = new TreeMap<>();
        for (Intent intent : model.intents()) {
            for (String phrase : model.phrases(intent)) {
                String other = owners.putIfAbsent(phrase, intent.name());
                assertTrue(other == null, "\"" + phrase + "\" is on " + other + " and on " + intent.name());
            }
        }
    }

    @Test
    void noSampleIsWrittenTwice() {
        for (Intent intent : model.intents()) {
            Set<String> seen = new HashSet<>();
            for (String sample : intent.samples()) {
                assertTrue(seen.add(InteractionModel.normalised(sample)), intent.name() + ": " + sample);
            }
        }
    }

    @Test
    void everyIntentOfOursIsSaidInManyWays() {
        for (Intent intent : model.intents()) {
            assertTrue(intent.builtIn() || intent.samples().size() >= FEWEST_SAMPLES, intent.name());
        }
    }

    @Test
    void aSampleIsLowerCaseWordsAndSlots() {
        for (Intent intent : model.intents()) {
            for (String sample : intent.samples()) {
                assertTrue(WORDS.matcher(sample).matches(), "one space between words: \"" + sample + "\"");
                for (String word : sample.split(" ")) {
                    assertTrue(WORD.matcher(word).matches(), "not a word Alexa takes: " + word + " in " + sample);
                }
            }
        }
    }

    @Test
    void theSlotsInTheSamplesAreTheSlotsDeclared() {
        for (Intent intent : model.intents()) {
            Set<String> used = intent.samples()
                    .stream()
                    .flatMap(sample -> SLOT.matcher(sample).results())
                    .map((MatchResult slot) -> slot.group(1))
                    .collect(toSet());
            Set<String> declared = intent.slots().stream().map(InteractionModel.Slot::name).collect(toSet());
            assertEquals(declared, used, intent.name());
        }
    }

    @Test
    void noSampleRepeatsWhatOpensTheSkill() {
        for (Intent intent : model.intents()) {
            for (String sample : intent.samples()) {
                assertFalse(sample.contains(model.invocationName()) || sample.contains("alexa"), sample);
            }
        }
    }

    /** Pairs that sound alike and must not be confused: a mistake here costs her place, or more. */
    @ParameterizedTest
    @CsvSource({
            "hold on,                           AMAZON.PauseIntent",
            "hold longer,                       HoldLongerIntent",
            "'Hold for ten seconds, please',    HoldSecondsIntent",
            "I'm done,                          DoneIntent",
            "I'm done for today,                AMAZON.StopIntent",
            "I need a break,                    AMAZON.PauseIntent",
            "I need a longer break,             RestLongerIntent",
            "I'm ready,                         ReadyIntent",
            "I'm not ready,                     AMAZON.NoIntent",
            "I'm ready for the bridge,          StartExerciseIntent",
            "go on,                             AMAZON.ResumeIntent",
            "again,                             AMAZON.RepeatIntent",
            "start again,                       AMAZON.StartOverIntent",
            "explain it again,                  HowToIntent",
            "what do I do?,                     HowToIntent",
            "what do I need?,                   WhatDoINeedIntent",
            "next,                              AMAZON.NextIntent",
            "skip this one,                     SkipIntent",
            "skip to the glute bridge,          StartExerciseIntent",
            "stop,                              AMAZON.StopIntent",
            "stop encouraging me,               EncouragementOffIntent",
            "my leg hurts,                      PainIntent",
            "I can't feel my leg,               NumbnessIntent",
            "I can't feel my legs,              EmergencyIntent",
            "my leg feels weak,                 NumbnessIntent",
            "both my legs feel weak,            EmergencyIntent"
    })
    void whatSoundsAlikeIsToldApart(String utterance, String intent) {
        assertEquals(Set.of(intent), model.meanings(utterance));
    }
}

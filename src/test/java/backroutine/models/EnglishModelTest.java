package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users may say in English, and the intent of it. */
class EnglishModelTest {
    private static final int FEWEST_SAMPLES = 12;
    private static final Path PUBLISHED = Path.of("src", "test", "resources", "backroutine", "models",
            "english-samples.txt");

    private final LanguageModel model = InteractionModel.of("en-US").skill();

    @Test
    void aPublishedSampleStaysASampleOfItsIntent() throws IOException {
        Map<String, Set<String>> samples = model.intents()
                .stream()
                .collect(Collectors.toMap(Intent::name, intent -> new TreeSet<>(intent.samples())));
        Utterances.parse(PUBLISHED.toString(), Files.readString(PUBLISHED)).sections().forEach((intent, section) -> {
            for (Utterances.Line line : section.lines()) {
                assertTrue(samples.get(intent).contains(line.text()),
                        line.text() + " is no longer a sample of " + intent);
            }
        });
    }

    @Test
    void everyCustomIntentHasManySamples() {
        for (Intent intent : model.intents()) {
            assertTrue(Intent.isBuiltIn(intent.name()) || intent.samples().size() >= FEWEST_SAMPLES, intent.name());
        }
    }

    @Test
    void theFallbackSensitivityIsMedium() {
        assertEquals("MEDIUM", model.fallbackSensitivity());
    }

    /** Similar utterances with different intents: a confusion would lose the place, or miss a complaint. */
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
            "'Remind me at half past seven in the evening', RemindMeIntent",
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
    void similarUtterancesHaveDifferentIntents(String utterance, String intent) {
        assertEquals(intent, Matcher.of(InteractionModel.of("en-US")).match(utterance).intent());
    }
}

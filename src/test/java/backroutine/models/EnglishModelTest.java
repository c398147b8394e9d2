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

    /** A sample with a slot must still be there; what another one says in its place is enough for a sample without. */
    @Test
    void aPublishedSampleIsUnderstoodAsItsIntent() throws IOException {
        Map<String, Set<String>> samples = model.intents()
                .stream()
                .collect(Collectors.toMap(Intent::name, intent -> new TreeSet<>(intent.samples())));
        Matcher matcher = Matcher.ofSamplesOnly(InteractionModel.of("en-US"));
        Utterances.parse(PUBLISHED.toString(), Files.readString(PUBLISHED)).sections().forEach((intent, section) -> {
            for (Utterances.Line line : section.lines()) {
                String text = line.text();
                assertTrue(samples.get(intent).contains(text)
                        || !text.contains("{") && matcher.match(text).intent().equals(intent),
                        text + " is no longer understood as " + intent);
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
            "done,                              DoneIntent",
            "I'm done,                          FinishedIntent",
            "I'm done with this one,            DoneIntent",
            "I'm done for today,                AMAZON.StopIntent",
            "I need a break,                    AMAZON.PauseIntent",
            "I need a longer break,             RestLongerIntent",
            "I'm ready,                         ReadyIntent",
            "I'm not ready,                     AMAZON.NoIntent",
            "I'm ready for the bridge,          StartExerciseIntent",
            "go on,                             AMAZON.ResumeIntent",
            "again,                             AgainIntent",
            "say that again,                    AMAZON.RepeatIntent",
            "come again,                        AMAZON.RepeatIntent",
            "do that set again,                 AgainIntent",
            "start again,                       AMAZON.StartOverIntent",
            "explain it again,                  HowToIntent",
            "what do I do?,                     HowToIntent",
            "what do I need?,                   WhatDoINeedIntent",
            "'Remind me at half past seven in the evening', RemindMeIntent",
            "next,                              AMAZON.NextIntent",
            "what's next,                       WhatsNextIntent",
            "skip this one,                     SkipExerciseIntent",
            "skip,                              SkipIntent",
            "skip the set,                      SkipIntent",
            "skip the bridge,                   SkipExerciseIntent",
            "I can't do this,                   TooHardIntent",
            "I can't do this exercise today,    SkipExerciseIntent",
            "I'm out of breath,                 AMAZON.PauseIntent",
            "I can't catch my breath,           EmergencyIntent",
            "okay,                              OkayIntent",
            "yes,                               AMAZON.YesIntent",
            "she did,                           ClearedIntent",
            "she didn't,                        AMAZON.NoIntent",
            "I have,                            ClearedIntent",
            "I haven't been cleared,            NotClearedIntent",
            "I'm not okay,                      CrisisIntent",
            "I'm okay,                          OkayIntent",
            "the baby is crying,                AMAZON.PauseIntent",
            "the baby is choking,               BabyEmergencyIntent",
            "I need help,                       AMAZON.HelpIntent",
            "I need help now,                   EmergencyIntent",
            "stop counting,                     TooHardIntent",
            "stop counting out loud,            QuieterCountingIntent",
            "count out loud,                    FullCountingIntent",
            "count down,                        CountDownIntent",
            "slow the count down,               SlowerIntent",
            "count up,                          CountUpIntent",
            "count as usual,                    UsualCountingIntent",
            "be quiet,                          AMAZON.StopIntent",
            "quiet,                             AMAZON.StopIntent",
            "quieter please,                    QuietVoiceIntent",
            "softly,                            QuietVoiceIntent",
            "whisper,                           QuietVoiceIntent",
            "'talk quietly, the baby is asleep', QuietVoiceIntent",
            "the baby is asleep,                AMAZON.ResumeIntent",
            "talk less,                         LessDetailIntent",
            "talk normally,                     NormalVoiceIntent",
            "you can talk normally again,       NormalVoiceIntent",
            "louder,                            NormalVoiceIntent",
            "I can't hear you,                  AMAZON.RepeatIntent",
            "I need a rest,                     TooHardIntent",
            "I need more rest,                  RestLongerIntent",
            "I need more time,                  MoreTimeIntent",
            "I need to pee,                     AMAZON.PauseIntent",
            "I can't pee,                       EmergencyIntent",
            "I peed myself,                     UnwellIntent",
            "call 911,                          EmergencyIntent",
            "my calf hurts,                     UnwellIntent",
            "my chest hurts,                    EmergencyIntent",
            "my legs are numb,                  EmergencyIntent",
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

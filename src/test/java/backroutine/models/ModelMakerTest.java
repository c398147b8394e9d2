package backroutine.models;

import static backroutine.models.ModelFixture.STORE;
import static backroutine.models.ModelFixture.UTTERANCES;
import static backroutine.models.ModelFixture.model;
import static backroutine.models.ModelFixture.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model is made of, and each mistake that is refused with its file and line. */
class ModelMakerTest {
    @Test
    void templatesBecomeSamplesAndExercisesBecomeSlotValues() {
        LanguageModel model = model(UTTERANCES);

        assertEquals(List.of("skip this one", "skip"), samples(model, "SkipIntent"));
        assertEquals(List.of(), samples(model, "AMAZON.StopIntent"));
        assertEquals(English.routine().exercises().stream().map(exercise -> exercise.name().bare()).toList(),
                model.values("EXERCISE").stream().map(SlotValue::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            HoldSecondsIntent; hold for {seconds} seconds; utterances.txt:6: "hold for {seconds} seconds" adds nothing to the lines above it: remove it
            SkipIntent; (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e); utterances.txt:3: "(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)" has 125 combinations, of 100 at most: make several lines of it
            SkipIntent; do it {now}; utterances.txt:3: "do it {now}" has the slot {now}, and SkipIntent has none: use one of these, or add it to intents.json
            SkipIntent; Skip it; utterances.txt:3: "Skip it" has "Skip": write lower-case words without figures and punctuation
            SkipIntent; skip 2; utterances.txt:3: "skip 2" has "2": write lower-case words without figures and punctuation
            SkipIntent; start my back routine now; utterances.txt:3: "start my back routine now" repeats what opens the skill: write only what is said after it
            SkipIntent; stop; utterances.txt:3: "stop" is what Alexa takes for AMAZON.StopIntent without any sample: remove it from SkipIntent
            SkipIntent; do the hip lift; utterances.txt:8: "do the {exercise}" is on two intents as "do the hip lift": SkipIntent has it at utterances.txt:3, remove one of them
            DanceIntent; dance; utterances.txt:2: there is no intent DanceIntent in languages/intents.json: correct its name, or add it there
            """)
    void aLineThatCannotBeTakenIsRefused(String intent, String line, String mistake) {
        String section = "[" + intent + "]\n";
        String with = UTTERANCES.contains(section)
                ? UTTERANCES.replace(section, section + line + "\n")
                : UTTERANCES.replaceFirst("\n", "\n" + section + line + "\n");

        refused(mistake, () -> model(with));
    }

    @Test
    void aSectionThatIsMissingEmptyOrTwiceIsRefused() {
        refused("languages/en/utterances.txt: SkipIntent cannot be said: add the section [SkipIntent] with at least one line",
                () -> model(UTTERANCES.replace("[SkipIntent]\nskip [this one]\n", "")));
        refused("utterances.txt:2: the section [SkipIntent] is empty: write a line, or remove it",
                () -> model(UTTERANCES.replace("skip [this one]\n", "")));
        refused("utterances.txt:8: the section [SkipIntent] is at utterances.txt:2 already: put its lines there",
                () -> model(UTTERANCES + "[SkipIntent]\n"));
        refused("utterances.txt:1: \"skip\" is in no section: write [NameOfAnIntent] above it",
                () -> model("skip\n" + UTTERANCES));
        refused("utterances.txt:4: HoldSecondsIntent has no sample with [seconds]: add one, or remove the slot from intents.json",
                () -> model(UTTERANCES.replace("for {seconds} seconds", "for a while")));
    }

    @Test
    void tooMuchIsRefused() {
        refused("utterances.txt:3: \"" + "skip ".repeat(41).strip() + "\" is longer than 200 characters",
                () -> model(UTTERANCES.replace("skip [this one]", "skip ".repeat(41))));
        String many = "[skip|pass] ".repeat(4);
        StringBuilder lines = new StringBuilder();
        for (char word = 'a'; word <= 'z'; word++) {
            lines.append(word).append(' ').append(many).append('\n');
        }
        assertTrue(assertThrows(LanguageFileException.class,
                () -> model(UTTERANCES.replace("skip [this one]\n", lines))).getMessage().contains("SkipIntent has "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            My Back Routine; may have lower-case letters, spaces, apostrophes and periods only
            back 2 back; may have lower-case letters, spaces, apostrophes and periods only
            back; is too short: only a brand may have fewer than 2 words
            b; has 1 characters: it may have 2 to 50
            start my back; has "start", which Alexa keeps for itself
            back with alexa; has "with", which Alexa keeps for itself
            computer back; has "computer", which Alexa keeps for itself
            """)
    void anInvocationNameKeepsAmazonsRules(String name, String mistake) {
        refused("languages/en/store.json: the invocation name \"" + name + "\" " + mistake,
                () -> model(UTTERANCES, named(name)));
    }

    @Test
    void whatTheStoreQuotesIsUnderstood() {
        Store quoting = new Store(STORE.invocationName(), STORE.name(), STORE.summary(), List.of("Say \"dance\"."),
                STORE.examplePhrases(), STORE.keywords(), STORE.testingInstructions());

        refused("languages/en/store.json: \"dance\" is no sample of any intent: add it to utterances.txt, or quote another phrase",
                () -> model(UTTERANCES, quoting));
    }

    @Test
    void theFirstExamplePhraseOpensTheSkill() {
        Store first = new Store(STORE.invocationName(), STORE.name(), STORE.summary(), STORE.description(),
                STORE.examplePhrases().reversed(), STORE.keywords(), STORE.testingInstructions());

        refused("languages/en/store.json: the first example phrase, \"Alexa, ask my back routine to do the bridge\", does not open the skill",
                () -> model(UTTERANCES, first));
    }

    @Test
    void aStoreTextThatDoesNotFitIsRefused() {
        Store longer = new Store(STORE.invocationName(), STORE.name(), "x".repeat(161), STORE.description(),
                STORE.examplePhrases(), STORE.keywords(), STORE.testingInstructions());

        refused("languages/en/store.json: summary has 161 characters: write 1 to 160", () -> model(UTTERANCES, longer));
    }

    private static void refused(String message, Executable making) {
        assertEquals(message, assertThrows(LanguageFileException.class, making).getMessage());
    }

    private static List<String> samples(LanguageModel model, String name) {
        return model.intents()
                .stream()
                .filter(intent -> intent.name().equals(name))
                .flatMap(intent -> intent.samples().stream())
                .toList();
    }
}

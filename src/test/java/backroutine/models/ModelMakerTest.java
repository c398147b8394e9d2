package backroutine.models;

import static backroutine.models.ModelFixture.STORE;
import static backroutine.models.ModelFixture.UTTERANCES;
import static backroutine.models.ModelFixture.model;
import static backroutine.models.ModelFixture.storeWithName;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.json.InvalidFileException;
import backroutine.language.English;
import backroutine.routine.Routine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model is made of, and the message for each mistake in a file. */
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
            HoldSecondsIntent; hold for {seconds} seconds; utterances.txt: line 6: "hold for {seconds} seconds" has no sample that the lines above do not have: remove it
            SkipIntent; (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e); utterances.txt: line 3: "(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)" has 125 combinations, but may have 100 at most: split it into several lines
            SkipIntent; do it {now}; utterances.txt: line 3: "do it {now}" has the slot {now}, but the slots of SkipIntent are none: correct its name, or add the slot to intents.json
            SkipIntent; Skip it; utterances.txt: line 3: "Skip it" has "Skip": write lower-case words without digits and punctuation
            SkipIntent; skip 2; utterances.txt: line 3: "skip 2" has "2": write lower-case words without digits and punctuation
            SkipIntent; start my back routine now; utterances.txt: line 3: "start my back routine now" contains the words that open the skill: write only what is said after them
            SkipIntent; stop; utterances.txt: line 3: "stop" is understood by Alexa as AMAZON.StopIntent without any sample: remove it from SkipIntent
            SkipIntent; do the hip lift; utterances.txt: line 8: "do the {exercise}" is also a sample of SkipIntent, as in "do the hip lift", at line 3: remove one of them
            DanceIntent; dance; utterances.txt: line 2: there is no intent DanceIntent in languages/intents.json: correct its name, or add it there
            """)
    void aTemplateWithAMistakeIsRefused(String intent, String line, String mistake) {
        String section = "[" + intent + "]\n";
        String with = UTTERANCES.contains(section)
                ? UTTERANCES.replace(section, section + line + "\n")
                : UTTERANCES.replaceFirst("\n", "\n" + section + line + "\n");

        assertRefused(mistake, () -> model(with));
    }

    @Test
    void aSectionThatIsMissingEmptyOrRepeatedIsRefused() {
        assertRefused(
                "languages/en/utterances.txt: SkipIntent has no sample: add the section [SkipIntent] with at least one line",
                () -> model(UTTERANCES.replace("[SkipIntent]\nskip [this one]\n", "")));
        assertRefused("utterances.txt: line 2: the section [SkipIntent] is empty: add a line, or remove the section",
                () -> model(UTTERANCES.replace("skip [this one]\n", "")));
        assertRefused("utterances.txt: line 8: the section [SkipIntent] is already at line 2: move its lines there",
                () -> model(UTTERANCES + "[SkipIntent]\n"));
        assertRefused("utterances.txt: line 1: \"skip\" is in no section: write [NameOfAnIntent] above it",
                () -> model("skip\n" + UTTERANCES));
        assertRefused(
                "utterances.txt: line 4: HoldSecondsIntent has no sample with the slot seconds: add one, or remove the slot from intents.json",
                () -> model(UTTERANCES.replace("for {seconds} seconds", "for a while")));
    }

    @Test
    void aSampleOrASectionThatIsTooLongIsRefused() {
        assertRefused(
                "utterances.txt: line 3: \"" + "skip ".repeat(41).strip()
                        + "\" has 204 characters, but may have 200 at most: shorten it",
                () -> model(UTTERANCES.replace("skip [this one]", "skip ".repeat(41))));
        String many = "[skip|pass] ".repeat(4);
        StringBuilder lines = new StringBuilder();
        for (char word = 'a'; word <= 'z'; word++) {
            lines.append("a ").append(word).append(' ').append(many).append('\n');
            lines.append("b ").append(word).append(' ').append(many).append('\n');
        }
        assertTrue(assertThrows(InvalidFileException.class,
                () -> model(UTTERANCES.replace("skip [this one]\n", lines))).getMessage().contains("SkipIntent has "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            My Back Routine; may have lower-case letters, spaces, apostrophes and periods only
            back 2 back; may have lower-case letters, spaces, apostrophes and periods only
            back; has 1 words, but must have at least 2 unless it is a brand
            b; has 1 characters, but must have 2 to 50
            start my back; has the word "start", which Amazon forbids: use another one
            back with alexa; has the word "with", which Amazon forbids: use another one
            computer back; has the word "computer", which Amazon forbids: use another one
            """)
    void anInvocationNameThatBreaksARuleOfAmazonIsRefused(String name, String mistake) {
        assertRefused("languages/en/store.json: the invocation name \"" + name + "\" " + mistake,
                () -> model(UTTERANCES, storeWithName(name)));
    }

    @Test
    void aQuotedPhraseThatTheModelDoesNotUnderstandIsRefused() {
        Store quoting = new Store(STORE.invocationName(), STORE.name(), STORE.summary(), List.of("Say \"dance\"."),
                STORE.examplePhrases(), STORE.keywords(), STORE.testingInstructions());

        assertRefused(
                "languages/en/store.json: \"dance\" is not a sample of any intent: add it to utterances.txt, or quote another phrase",
                () -> model(UTTERANCES, quoting));
    }

    @Test
    void aFirstExamplePhraseThatDoesNotOpenTheSkillIsRefused() {
        Store first = new Store(STORE.invocationName(), STORE.name(), STORE.summary(), STORE.description(),
                STORE.examplePhrases().reversed(), STORE.keywords(), STORE.testingInstructions());

        assertRefused(
                "languages/en/store.json: examplePhrases[0] is \"Alexa, ask my back routine to do the bridge\", but must be a phrase that opens the skill",
                () -> model(UTTERANCES, first));
    }

    @Test
    void aStoreTextThatIsTooLongIsRefused() {
        Store longer = new Store(STORE.invocationName(), STORE.name(), "x".repeat(161), STORE.description(),
                STORE.examplePhrases(), STORE.keywords(), STORE.testingInstructions());

        assertRefused("languages/en/store.json: summary has 161 characters, but must have 1 to 160",
                () -> model(UTTERANCES, longer));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(InvalidFileException.class, making).getMessage());
    }

    private static List<String> samples(LanguageModel model, String name) {
        return model.intents()
                .stream()
                .filter(intent -> intent.name().equals(name))
                .flatMap(intent -> intent.samples().stream())
                .toList();
    }
}

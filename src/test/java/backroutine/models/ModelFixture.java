package backroutine.models;

import backroutine.language.English;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small English model with valid files, for tests that change one thing in it. */
final class ModelFixture {
    private static final LanguageFiles ENGLISH = LanguageFolders.bundled().language("en").orElseThrow();
    private static final Map<String, Map<String, String>> INTENTS = new LinkedHashMap<>();

    static {
        INTENTS.put("AMAZON.StopIntent", Map.of());
        INTENTS.put("SkipIntent", Map.of());
        INTENTS.put("HoldSecondsIntent", Map.of("seconds", "AMAZON.NUMBER"));
        INTENTS.put("StartExerciseIntent", Map.of("exercise", "EXERCISE"));
    }

    static final String UTTERANCES = """
            # A comment.
            [SkipIntent]
            skip [this one]
            [HoldSecondsIntent]
            hold for {seconds} seconds   # another
            [StartExerciseIntent]
            do the {exercise}
            """;
    static final Store STORE = new Store("my back routine", "Back", "Five exercises.",
            List.of("Say \"Skip this one\"."),
            List.of("Alexa, start my back routine", "Alexa, ask my back routine to do the bridge"), List.of("back"),
            List.of("Say \"skip\" or \"hold for ten seconds\"."));

    private ModelFixture() {}

    static LanguageModel model(String utterances) {
        return model(utterances, STORE);
    }

    static LanguageModel model(String utterances, Store store) {
        return new ModelMaker(language(utterances, store),
                new IntentCatalog("MEDIUM", List.copyOf(ENGLISH.bodyParts().keySet()), INTENTS, Map.of()))
                .make(English.routine());
    }

    static LanguageFiles language(String utterances, Store store) {
        return new LanguageFiles(ENGLISH.language(), store, Utterances.parse("utterances.txt", utterances),
                ENGLISH.alexa(), ENGLISH.bodyParts(), ENGLISH.moments());
    }

    static Store storeWithName(String invocationName) {
        return new Store(invocationName, STORE.name(), STORE.summary(), STORE.description(), STORE.examplePhrases(),
                STORE.keywords(), STORE.testingInstructions());
    }
}

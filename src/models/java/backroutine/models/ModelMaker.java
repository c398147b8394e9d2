package backroutine.models;

import backroutine.routine.Routine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the interaction model of a language from its folder, and refuses what Amazon would refuse. */
final class ModelMaker {
    /** What stands in for the values of Amazon's own slot types where phrases are compared. */
    private static final int ANY_NUMBER = 10;

    private final LanguageFiles language;
    private final IntentCatalog catalog;

    ModelMaker(LanguageFiles language, IntentCatalog catalog) {
        this.language = language;
        this.catalog = catalog;
    }

    /**
     * The model, with the exercises of a routine as the values of their slot type.
     *
     * @throws LanguageFileException when something in the language's folder has to be changed first
     */
    LanguageModel make(Routine routine) {
        String name = language.store().invocationName();
        InvocationNameCheck.check(name, language.alexa().invocationName(), language.file("store.json"));
        refuseUnknownSections();
        var types = List.of(ExerciseType.of(routine, language.file("exercises.json")));
        var meanings = new Meanings(catalog, types, language.settings().numbers().get(ANY_NUMBER));
        List<Intent> intents = new ArrayList<>();
        catalog.intents().forEach((intent, slots) -> {
            List<Sample> samples = samples(intent, slots, name);
            samples.forEach(meanings::add);
            intents.add(new Intent(intent, slots, samples.stream().map(Sample::text).toList()));
        });
        meanings.refuseWhatAlexaTakes(language.alexa());
        new StoreCheck(language, meanings).check();
        return withinSize(new LanguageModel(name, catalog.fallbackSensitivity(), intents, types));
    }

    private List<Sample> samples(String intent, Map<String, String> slots, String invocationName) {
        Utterances.Section section = language.utterances().sections().get(intent);
        if (section == null && !Intent.isBuiltIn(intent)) {
            throw new LanguageFileException(language.file("utterances.txt"),
                    intent + " cannot be said: add the section [" + intent + "] with at least one line");
        }
        return section == null ? List.of() : new IntentSamples(intent, slots, invocationName).of(section);
    }

    private void refuseUnknownSections() {
        language.utterances().sections().forEach((intent, section) -> {
            if (!catalog.intents().containsKey(intent)) {
                throw new LanguageFileException(section.place(), "there is no intent " + intent
                        + " in languages/intents.json: correct its name, or add it there");
            }
            if (section.lines().isEmpty()) {
                throw new LanguageFileException(section.place(),
                        "the section [" + intent + "] is empty: write a line, or remove it");
            }
        });
    }

    private LanguageModel withinSize(LanguageModel model) {
        int bytes = ModelJson.text(model).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > AmazonLimits.MODEL_BYTES) {
            throw new LanguageFileException(language.file("utterances.txt"), "the model has " + bytes + " bytes, of "
                    + AmazonLimits.MODEL_BYTES + " at most: remove templates");
        }
        return model;
    }
}

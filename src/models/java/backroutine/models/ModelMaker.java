package backroutine.models;

import backroutine.json.InvalidFileException;
import backroutine.routine.Routine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the interaction model of a language from its files, and refuses what Amazon would refuse. */
final class ModelMaker {
    /** The number that replaces a slot of a built-in type where phrases are compared: its type has too many values to try. */
    private static final int EXAMPLE_NUMBER = 10;

    private final LanguageFiles files;
    private final IntentCatalog catalog;
    private final Consumer<InvalidFileException> mistakes;

    /** A maker that throws the first mistake. */
    ModelMaker(LanguageFiles files, IntentCatalog catalog) {
        this(files, catalog, mistake -> {
            throw mistake;
        });
    }

    /** A maker that gives each mistake in the utterances to a consumer, and goes on if that does not throw it. */
    ModelMaker(LanguageFiles files, IntentCatalog catalog, Consumer<InvalidFileException> mistakes) {
        this.files = files;
        this.catalog = catalog;
        this.mistakes = mistakes;
    }

    /**
     * Makes the model, with the exercises of a routine as the values of their slot type.
     *
     * @throws backroutine.json.InvalidFileException if a file of the language has a mistake; the message is one line
     */
    LanguageModel make(Routine routine) {
        String name = files.store().invocationName();
        InvocationNameCheck.check(name, files.alexa().invocationName(), files.file("store.json"));
        refuseUnknownSections();
        var types = List.of(ExerciseType.of(routine, files.file("exercises.json")),
                BodyPartType.of(catalog.bodyParts(), files.bodyParts(), files.file(BodyPartType.FILE)),
                MomentType.of(files.moments(), files.file(MomentType.FILE)));
        var phrases = new SamplePhrases(catalog, types, files.language().numbers().get(EXAMPLE_NUMBER));
        List<Intent> intents = new ArrayList<>();
        catalog.intents().forEach((intent, slots) -> {
            List<Sample> samples = samples(intent, slots, name);
            samples.forEach(sample -> phrases.add(sample, mistakes));
            intents.add(new Intent(intent, slots, samples.stream().map(Sample::text).toList(), catalog.rules(intent)));
        });
        phrases.refusePhrasesOfBuiltInIntents(files.alexa(), mistakes);
        new StoreCheck(files, phrases, mistakes).check();
        return requireSize(new LanguageModel(name, catalog.fallbackSensitivity(), intents, types));
    }

    private List<Sample> samples(String intent, Map<String, String> slots, String invocationName) {
        Utterances.Section section = files.utterances().sections().get(intent);
        if (section == null && !Intent.isBuiltIn(intent)) {
            throw files.file("utterances.txt")
                    .wrong(intent + " has no sample: add the section [" + intent + "] with at least one line");
        }
        return section == null ? List.of() : new IntentSamples(intent, slots, invocationName, mistakes).of(section);
    }

    private void refuseUnknownSections() {
        files.utterances().sections().forEach((intent, section) -> {
            if (!catalog.intents().containsKey(intent)) {
                throw section.place()
                        .wrong("there is no intent " + intent
                                + " in languages/intents.json: correct its name, or add it there");
            }
            if (section.lines().isEmpty()) {
                throw section.place()
                        .wrong("the section [" + intent + "] is empty: add a line, or remove the section");
            }
        });
    }

    private LanguageModel requireSize(LanguageModel model) {
        int bytes = ModelJson.text(model).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > AmazonLimits.MODEL_BYTES) {
            mistakes.accept(files.file("utterances.txt")
                    .wrong("the model has " + bytes + " bytes, but may have " + AmazonLimits.MODEL_BYTES
                            + " at most: remove templates"));
        }
        return model;
    }
}

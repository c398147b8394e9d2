package backroutine.models;

import backroutine.json.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of the skill package that are made from the language folders and the list of supported screens.
 *
 * @param files the content of each file, by its path in the package
 */
public record SkillPackage(Map<String, String> files) {
    private static final String MANIFEST = "skill.json";
    private static final String MODELS = "interactionModels/custom/";

    /** Keeps its own copy. */
    public SkillPackage {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The package with the main locale of each listed language. */
    public static SkillPackage ofMainLocales(SkillLanguages languages, String manifest) {
        return of(languages, languages.folders().listed(), manifest, files -> List.of(files.language().mainLocale()));
    }

    /**
     * The package with every locale of some languages.
     *
     * @param codes the codes of the languages; the main language must be one of them
     * @throws backroutine.json.InvalidFileException if one is not listed, or the main language is not among them
     */
    public static SkillPackage ofEveryLocale(SkillLanguages languages, Collection<String> codes, String manifest) {
        List<String> listed = languages.folders().codes();
        codes.stream().filter(code -> !listed.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidFileException("there is no language " + code + "; there are " + String.join(", ", listed));
        });
        if (!codes.contains(listed.getFirst())) {
            throw new InvalidFileException("the main language " + listed.getFirst()
                    + " must be among the languages: it is spoken to users of all others");
        }
        // Only these folders are read: a language that is not finished must not stop the others.
        List<LanguageFiles> included = listed.stream()
                .filter(codes::contains)
                .map(code -> languages.folders().language(code).orElseThrow())
                .toList();
        return of(languages, included, manifest, files -> files.language().locales().keySet());
    }

    private static SkillPackage of(SkillLanguages languages, List<LanguageFiles> included, String manifest,
            Function<LanguageFiles, Collection<String>> locales) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, Store> stores = new LinkedHashMap<>();
        for (LanguageFiles language : included) {
            Map<String, String> models = new HashMap<>();
            for (String locale : locales.apply(language)) {
                LanguageFiles there = languages.of(locale).orElseThrow();
                String shared = languages.folders().hasOwnModel(locale) ? locale : language.language().code();
                files.put(MODELS + locale + ".json",
                        models.computeIfAbsent(shared, _ -> ModelJson.text(languages.model(there))));
                stores.put(locale, there.store());
            }
        }
        files.put(MANIFEST, ManifestJson.text(manifest, stores, included.getFirst().store().testingInstructions(),
                Viewport.supported()));
        return new SkillPackage(files);
    }

    /** The manifest in the folder of a package; a new one is made from it. */
    public static String manifestIn(Path folder) throws IOException {
        return Files.readString(folder.resolve(MANIFEST));
    }

    /** The paths in a folder of the files that are missing or different, and of the models that this package does not have. */
    public List<String> staleIn(Path folder) throws IOException {
        List<String> stale = new ArrayList<>(unknownModelsIn(folder));
        for (Map.Entry<String, String> made : files.entrySet()) {
            Path file = folder.resolve(made.getKey());
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(made.getValue())) {
                stale.add(made.getKey());
            }
        }
        return stale.stream().sorted().toList();
    }

    /** Writes the files into a folder, and removes the models that this package does not have. */
    public void writeTo(Path folder) throws IOException {
        for (String model : unknownModelsIn(folder)) {
            Files.delete(folder.resolve(model));
        }
        for (Map.Entry<String, String> made : files.entrySet()) {
            Path file = folder.resolve(made.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, made.getValue());
        }
    }

    private List<String> unknownModelsIn(Path folder) throws IOException {
        Path models = folder.resolve(MODELS);
        if (!Files.isDirectory(models)) {
            return List.of();
        }
        try (Stream<Path> present = Files.list(models)) {
            return present.map(file -> MODELS + file.getFileName()).filter(name -> !files.containsKey(name)).toList();
        }
    }
}

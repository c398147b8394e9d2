package backroutine.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a skill package that are made from the languages.
 *
 * @param files the content by the path inside of the package
 */
public record SkillPackage(Map<String, String> files) {
    private static final String MANIFEST = "skill.json";
    private static final String MODELS = "interactionModels/custom/";

    /** Keeps its own copy. */
    public SkillPackage {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Makes the package for each language's main locale. */
    public static SkillPackage ofMainLocales(SkillLanguages languages, String manifest) {
        return of(languages, manifest, language -> List.of(language.settings().mainLocale()));
    }

    /** Makes the package for every locale of every language. */
    public static SkillPackage ofEveryLocale(SkillLanguages languages, String manifest) {
        return of(languages, manifest, language -> language.settings().locales().keySet());
    }

    /** Chooses locales of a language. */
    private interface Locales {
        Collection<String> of(LanguageFiles language);
    }

    private static SkillPackage of(SkillLanguages languages, String manifest, Locales locales) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, Store> stores = new LinkedHashMap<>();
        for (LanguageFiles language : languages.languages()) {
            String model = ModelJson.text(languages.model(language));
            for (String locale : locales.of(language)) {
                files.put(MODELS + locale + ".json", model);
                stores.put(locale, language.store());
            }
        }
        files.put(MANIFEST, ManifestJson.text(manifest, stores,
                languages.languages().getFirst().store().testingInstructions()));
        return new SkillPackage(files);
    }

    /** The manifest of a package in a folder, which a new one is made from. */
    public static String manifestIn(Path folder) throws IOException {
        return Files.readString(folder.resolve(MANIFEST));
    }

    /** The files in a folder that are missing, different, or a model that is not made. */
    public List<String> staleIn(Path folder) throws IOException {
        List<String> stale = new ArrayList<>(leftOverIn(folder));
        for (Map.Entry<String, String> made : files.entrySet()) {
            Path file = folder.resolve(made.getKey());
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(made.getValue())) {
                stale.add(made.getKey());
            }
        }
        return stale.stream().sorted().toList();
    }

    /** Writes the files into a folder, and removes the models that are not made. */
    public void writeTo(Path folder) throws IOException {
        for (String model : leftOverIn(folder)) {
            Files.delete(folder.resolve(model));
        }
        for (Map.Entry<String, String> made : files.entrySet()) {
            Path file = folder.resolve(made.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, made.getValue());
        }
    }

    private List<String> leftOverIn(Path folder) throws IOException {
        Path models = folder.resolve(MODELS);
        if (!Files.isDirectory(models)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(models)) {
            return there.map(file -> MODELS + file.getFileName()).filter(name -> !files.containsKey(name)).toList();
        }
    }
}

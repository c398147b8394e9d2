package backroutine.models;

import backroutine.json.InvalidFileException;
import backroutine.language.ClassPathFolder;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folders of languages on a class path. A folder is found by its code; the index only lists all of them. */
public final class LanguageFolders {
    private static final String INDEX = "languages/languages.txt";

    /** The files that an interaction model is made of. */
    private static final List<String> MODEL = List.of("language.json", "exercises.json", "utterances.txt", "alexa.json",
            BodyPartType.FILE, MomentType.FILE, "store.json");

    private final ClassLoader classPath;

    /** The folders on a class path. */
    public LanguageFolders(ClassLoader classPath) {
        this.classPath = classPath;
    }

    /** The folders on the class path of this program. */
    public static LanguageFolders bundled() {
        return new LanguageFolders(LanguageFolders.class.getClassLoader());
    }

    /**
     * The files of the language of a code as its main locale has them, whether the index lists it or not.
     *
     * @return empty if there is no folder for it
     * @throws InvalidFileException if a file of it is missing or has a mistake; the message is one line
     */
    public Optional<LanguageFiles> language(String code) {
        return LanguageFolder.find(code, classPath)
                .map(folder -> LanguageFiles.read(folder, folder.language().mainLocale()));
    }

    /** The files of the language of a locale as that locale has them; empty if no language has the locale. */
    public Optional<LanguageFiles> in(String locale) {
        return LanguageFolder.find(Language.codeOf(locale), classPath)
                .filter(folder -> folder.language().locales().containsKey(locale))
                .map(folder -> LanguageFiles.read(folder, locale));
    }

    /** Whether something that the interaction model is made of differs in a locale from the other locales of its language. */
    public boolean hasOwnModel(String locale) {
        return LanguageFolder.find(Language.codeOf(locale), classPath)
                .map(folder -> folder.files(locale))
                .filter(files -> MODEL.stream().anyMatch(files::differs))
                .isPresent();
    }

    /**
     * The languages that the index lists, the main one first.
     *
     * @throws InvalidFileException if the index lists none, or one without a folder, or a file has a mistake
     */
    public List<LanguageFiles> listed() {
        List<LanguageFiles> languages = new ArrayList<>();
        for (String code : codes()) {
            languages.add(language(code).orElseThrow(() -> FileLine.in(INDEX)
                    .wrong("there is no language in the folder languages/" + code + ": add languages/" + code
                            + "/language.json, or remove " + code + " from the index")));
        }
        if (languages.isEmpty()) {
            throw FileLine.in(INDEX).wrong("no language is listed: write the name of its folder on a line");
        }
        return List.copyOf(languages);
    }

    /**
     * How the language of a code is written, and who has read it.
     *
     * @throws InvalidFileException if {@code writing.json} is missing or has a mistake; the message is one line
     */
    public Writing writing(String code) {
        return new ClassPathFolder(classPath, "languages/" + code + "/").json(Writing.FILE, Writing::of);
    }

    /** The intents of the skill, which are the same in every language. */
    public IntentCatalog intents() {
        return new ClassPathFolder(classPath, "languages/").json("intents.json", IntentCatalog::of);
    }

    /** The codes of the languages that the index lists, the main one first. */
    public List<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        try {
            for (URL index : Collections.list(classPath.getResources(INDEX))) {
                try (InputStream in = index.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(code -> !code.isEmpty())
                            .forEach(codes::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + INDEX, e);
        }
        return List.copyOf(codes);
    }
}

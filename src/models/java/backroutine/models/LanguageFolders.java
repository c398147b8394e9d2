package backroutine.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the folders of languages on a class path. */
public final class LanguageFolders {
    private static final String INDEX = "languages/languages.txt";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final ClassLoader classPath;

    /** The folders on a class path. */
    public LanguageFolders(ClassLoader classPath) {
        this.classPath = classPath;
    }

    /** The folders that are on the class path of this program. */
    public static LanguageFolders bundled() {
        return new LanguageFolders(LanguageFolders.class.getClassLoader());
    }

    /**
     * All languages, the main one first.
     *
     * @throws LanguageFileException when a file is missing or wrong
     */
    public List<LanguageFiles> languages() {
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
        return codes.stream().map(this::language).toList();
    }

    /** What all languages have in common. */
    public IntentCatalog intents() {
        return json("languages/intents.json", IntentCatalog.class);
    }

    /** The files of one language, listed in the index or not. */
    public LanguageFiles language(String code) {
        String folder = "languages/" + code + "/";
        return new LanguageFiles(code, json(folder + "language.json", LanguageSettings.class),
                json(folder + "store.json", Store.class),
                Utterances.parse(folder + "utterances.txt", text(folder + "utterances.txt")),
                json(folder + "alexa.json", AlexaSpeech.class));
    }

    private <T> T json(String file, Class<T> type) {
        try {
            return STRICT.readValue(text(file), type);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new LanguageFileException(new Place(file, Math.max(line, 0)),
                    e.getOriginalMessage().replaceAll("\\s+", " ").replaceFirst(" \\(index \\d+\\); .*", ""));
        }
    }

    private String text(String file) {
        try (InputStream in = classPath.getResourceAsStream(file)) {
            if (in == null) {
                throw new LanguageFileException(Place.in(file),
                        "the file is missing: every language in " + INDEX + " has it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

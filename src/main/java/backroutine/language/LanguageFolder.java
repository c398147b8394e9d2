package backroutine.language;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.routine.RoutineText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a language from its folder on the class path, {@code /languages/<code>/}: {@code language.json} for its rules,
 * {@code speech.properties} for its sentences and {@code exercises.json} for the texts of the routine.
 */
public final class LanguageFolder {
    private static final String CODE = "[a-z]{2,3}";

    private final String path;

    private LanguageFolder(String code) {
        this.path = "languages/" + code + "/";
    }

    /**
     * The language of this code. Every folder on the class path is found; there is no list of languages.
     *
     * @param code two or three letters, such as {@code en}
     * @return empty if there is no folder for it
     * @throws InvalidFileException if one of its files has a mistake; the message is one line
     */
    public static Optional<Language> read(String code) {
        LanguageFolder folder = new LanguageFolder(code);
        return code.matches(CODE) && folder.exists() ? Optional.of(folder.language(code)) : Optional.empty();
    }

    private boolean exists() {
        return LanguageFolder.class.getResource("/" + path + "language.json") != null;
    }

    private Language language(String code) {
        LanguageFile rules = json("language.json", LanguageFile::of);
        String speech = path + "speech.properties";
        Sentences sentences = resource("speech.properties",
                in -> new Sentences(speech, SpeechFile.read(in), rules.grammar().plurals()));
        RoutineText routine = json("exercises.json", ExercisesFile::routine);
        checked(speech, () -> LanguageCheck.check(sentences, rules.grammar(), routine));
        return new Language(code, rules.name(), rules.locales(),
                new LanguageTranslator(sentences, rules.grammar(), rules.rate()), rules.rate(), routine);
    }

    private <T> T json(String name, Function<Cursor, T> reader) {
        return resource(name, in -> reader.apply(StrictJson.read(in)));
    }

    private <T> T resource(String name, Function<InputStream, T> reader) {
        String file = path + name;
        try (InputStream in = LanguageFolder.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new InvalidFileException("is missing; each language has language.json, speech.properties and "
                        + "exercises.json");
            }
            return reader.apply(in);
        } catch (InvalidFileException wrong) {
            throw wrong.in(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    private static void checked(String file, Runnable check) {
        try {
            check.run();
        } catch (InvalidFileException wrong) {
            throw wrong.in(file);
        }
    }
}

package backroutine.languages;

import backroutine.models.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one language in the project, as they are written.
 *
 * @param home the folder of the project
 * @param code the code of the language, such as {@code de}
 */
record Folder(Path home, String code) {
    static final String SPEECH = "speech.properties";
    static final String EXERCISES = "exercises.json";
    static final String UTTERANCES = "utterances.txt";
    static final String STORE = "store.json";
    /** Read by the skill, or by {@code ./models}. */
    static final List<String> SKILL = List.of(SPEECH, EXERCISES, "language.json", UTTERANCES, "body-parts.json",
            "moments.json", STORE, "alexa.json", Writing.FILE);
    /** Read by {@code ./talk}: by its page, and by its display in a terminal. */
    static final List<String> TALK = List.of("page.json", "routine-view.json", "terminal.json");
    /** Published by the owner of the skill. */
    static final List<String> PUBLISHED = List.of("privacy.md", "terms.md");
    /** What people say, with the class that it must get; read by a test. */
    static final String HEARD = "heard.tsv";
    /** The names of all files that a language needs. */
    static final List<String> ALL = Stream.of(SKILL, TALK, PUBLISHED, List.of(HEARD)).flatMap(List::stream).toList();
    private static final String RESOURCES = "src/main/resources/languages/";

    /** The folder that holds a folder for each language. */
    static Path languages(Path home) {
        return home.resolve(RESOURCES);
    }

    /**
     * The path of a file of the language, from the folder of the project. English has its published texts in docs itself, and a list
     * of what is heard without a code.
     */
    String path(String name) {
        if (PUBLISHED.contains(name)) {
            return code.equals("en") ? "docs/" + name : "docs/" + code + "/" + name;
        }
        if (name.equals(HEARD)) {
            return "src/test/resources/backroutine/" + (code.equals("en") ? name : "heard." + code + ".tsv");
        }
        return (TALK.contains(name) ? "src/talk/resources/languages/" : RESOURCES) + code + "/" + name;
    }

    /** The folder with the scripts of conversations in the language. */
    Path scripts() {
        return home.resolve("src/test/resources/spoken/" + code);
    }

    /** Where a file is. */
    Path file(String name) {
        return home.resolve(path(name));
    }

    boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    /** The text of a file; empty if the language has no such file. */
    Optional<String> text(String name) {
        try {
            return has(name) ? Optional.of(Files.readString(file(name))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path(name), e);
        }
    }

    /** The names of the files beside the usual ones, such as {@code speech.en-GB.properties}. */
    List<String> regional() {
        try (Stream<Path> files = Files.list(languages(home).resolve(code))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z-]+\\.[a-z]{2,3}-[A-Z0-9]{2,4}\\.[a-z]+"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + RESOURCES + code, e);
        }
    }
}

package backroutine.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What documents name in code font: files, folders, packages, classes and their members, and names inside files.
 *
 * @param files the files of the project, each with / before it and between its parts
 */
record ProjectNames(List<String> files) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern COMMAND = Pattern.compile("\\./([a-z]+)( .*)?");
    private static final Pattern MAVEN = Pattern.compile("mvn .*");
    private static final Pattern IDENTIFIERS = Pattern.compile("\\w+(\\.\\w+)*");
    private static final Pattern FIRST_WORD = Pattern.compile("\\w+");

    /** Keeps its own copy. */
    ProjectNames {
        files = List.copyOf(files);
    }

    /** The names of this project. */
    static ProjectNames read() throws IOException {
        return new ProjectNames(ProjectFiles.all()
                .stream()
                .map(file -> "/" + file.toString().replace('\\', '/'))
                .toList());
    }

    /**
     * The names in a text that nothing in the project has.
     *
     * @param text Markdown; a name that is neither a file nor in the code may be a word inside a file that it names
     */
    List<String> unknownIn(String text) {
        List<String> names = CODE.matcher(text).results().map(result -> result.group(1)).toList();
        return names.stream().filter(name -> !exists(name) && !isInsideOneOf(names, name)).toList();
    }

    private boolean exists(String name) {
        var command = COMMAND.matcher(name);
        if (command.matches()) {
            return files.contains("/" + command.group(1));
        }
        return MAVEN.matcher(name).matches() || named(name).findAny().isPresent() || isFolder(name) || isInCode(name);
    }

    /** The files with this name, or with this end of their path. */
    private Stream<String> named(String name) {
        return files.stream().filter(file -> file.endsWith("/" + name));
    }

    private boolean isFolder(String name) {
        return name.contains("/") && files.stream().anyMatch(file -> file.contains("/" + name + "/"));
    }

    /** Whether this is a package, a class, or a class with members of it. */
    private boolean isInCode(String name) {
        if (!IDENTIFIERS.matcher(name).matches()) {
            return false;
        }
        List<String> parts = Arrays.asList(name.split("\\."));
        String folder = "/" + String.join("/", parts) + "/";
        return files.stream().anyMatch(file -> file.endsWith(".java") && file.contains(folder))
                || IntStream.rangeClosed(1, parts.size())
                        .anyMatch(count -> named(String.join("/", parts.subList(0, count)) + ".java")
                                .anyMatch(file -> parts.subList(count, parts.size())
                                        .stream()
                                        .allMatch(member -> hasWord(file, member))));
    }

    private boolean isInsideOneOf(List<String> names, String name) {
        Optional<String> word = FIRST_WORD.matcher(name).results().findFirst().map(MatchResult::group);
        return word.isPresent() && names.stream().flatMap(this::named).anyMatch(file -> hasWord(file, word.get()));
    }

    private static boolean hasWord(String file, String word) {
        try {
            String text = Files.readString(Path.of(file.substring(1)), StandardCharsets.ISO_8859_1);
            return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

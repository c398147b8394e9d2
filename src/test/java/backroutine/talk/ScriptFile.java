package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A script of {@code ./talk} whose comments say what must be true after the line before them, such as {@code # hears Ready?}. A
 * comment that begins with a capital letter says nothing to check.
 *
 * @param name its name, for messages
 * @param lines all its lines
 */
public record ScriptFile(String name, List<String> lines) {
    private static final String BEGINS = "# begins ";
    private static final String LOCALE = "# locale ";
    private static final Pattern COMMENT = Pattern.compile("# ([a-z]+)(?: (.*))?");

    /** What a comment says. */
    public interface Fact {
        /**
         * Fails if it is not true.
         *
         * @param played which of the played lines the comment is about, from 0
         * @param value the rest of the comment
         * @param where the comment's place, for a message
         */
        void check(int played, String value, String where);
    }

    /** All scripts of a folder of the test resources, sorted by name. */
    public static List<ScriptFile> in(String folder) {
        try (Stream<Path> scripts = Files.list(Path.of("src", "test", "resources", folder))) {
            return scripts.sorted().map(ScriptFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScriptFile read(Path path) {
        try {
            return new ScriptFile(path.getFileName().toString(), Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When it begins. */
    public Instant begins() {
        return lines.stream()
                .filter(line -> line.startsWith(BEGINS))
                .map(line -> Instant.parse(line.substring(BEGINS.length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    /** The locale in which it is spoken; empty for the main one of its language. */
    public Optional<String> locale() {
        return lines.stream()
                .filter(line -> line.startsWith(LOCALE))
                .map(line -> line.substring(LOCALE.length()).strip())
                .findFirst();
    }

    /** The script as one text. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** What is shown after each line that was played, in one line, which begins with the played line. */
    public static List<String> answers(String transcript) {
        var answers = new ArrayList<String>();
        for (String part : transcript.split("(?m)^> ")) {
            answers.add(part.replaceAll("(?m)^ *(\\[\\d+:\\d\\d])?", "").replaceAll("\\s+", " ").strip());
        }
        return answers.subList(1, answers.size());
    }

    /** Checks what is heard and what is not; see {@link #check(List, Map)}. */
    public void check(List<String> answers) {
        check(answers, Map.of());
    }

    /**
     * Checks that every line was played, what is heard and what is not, and other facts.
     *
     * @param facts by the first word of their comments
     */
    public void check(List<String> answers, Map<String, Fact> facts) {
        int played = -1;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            String where = name + ", line " + (number + 1) + ": ";
            Matcher comment = COMMENT.matcher(line);
            if (played >= 0 && comment.matches()) {
                String word = comment.group(1);
                String value = comment.group(2) == null ? "" : comment.group(2).strip();
                String heard = answers.get(played);
                switch (word) {
                    case "hears" -> assertTrue(heard.contains(value), where + value + "\nis not heard in:\n" + heard);
                    case "silent" -> assertFalse(heard.contains(value), where + value + "\nis heard in:\n" + heard);
                    case String other when facts.containsKey(other) -> facts.get(other).check(played, value, where);
                    case String other -> fail(where + "there is no fact named " + other);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                played++;
                assertTrue(answers.get(played).startsWith(line), where + answers.get(played));
            }
        }
        assertEquals(answers.size() - 1, played, "every line is played");
    }
}

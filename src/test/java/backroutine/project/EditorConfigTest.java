package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every file is as {@code .editorconfig} says, so that an editor that reads it changes nothing by itself. */
class EditorConfigTest {
    private static final List<Rule> RULES = List.of(
            new Rule("end_of_line", "lf", "a line ends with CR", text -> text.contains("\r")),
            new Rule("insert_final_newline", "true", "the last line has no end",
                    text -> !text.isEmpty() && !text.endsWith("\n")),
            new Rule("trim_trailing_whitespace", "true", "a line ends with a space",
                    text -> text.lines().anyMatch(line -> line.matches(".*[ \t]"))),
            new Rule("indent_style", "space", "a line begins with a tab",
                    text -> text.lines().anyMatch(line -> line.matches(" *\t.*"))),
            new Rule("charset", "utf-8", "it is not UTF-8", text -> new String(
                    text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).contains("\ufffd")));

    private final List<Section> sections = sections();

    EditorConfigTest() throws IOException {}

    /**
     * What a value asks for.
     *
     * @param name the name of the value
     * @param value the value that asks for it
     * @param mistake what a file is told that is not so
     * @param broken whether a file, its bytes as characters, is not so
     */
    private record Rule(String name, String value, String mistake, Predicate<String> broken) {}

    /**
     * A section of the file.
     *
     * @param files which files it is about
     * @param values its values by their names
     */
    private record Section(PathMatcher files, Map<String, String> values) {
        static Section of(String pattern) {
            String glob = pattern.contains("/") ? pattern : "{**/,}" + pattern;
            return new Section(FileSystems.getDefault().getPathMatcher("glob:" + glob), new HashMap<>());
        }
    }

    @Test
    void everyFileIsAsTheEditorsLeaveIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : ProjectFiles.all()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            Map<String, String> values = valuesFor(file);
            if (text.indexOf('\0') < 0) {
                mistakes(text, values).forEach(mistake -> wrong.add(file + ": " + mistake));
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void aFileThatIsNotLikeThatIsFound() {
        assertEquals(List.of("a line ends with CR", "the last line has no end", "a line ends with a space",
                "a line begins with a tab", "it is not UTF-8"),
                mistakes("one\r\n\ttwo \nthr\u00e9e", valuesFor(Path.of("docs", "any.md"))));
    }

    private static List<String> mistakes(String text, Map<String, String> values) {
        return RULES.stream()
                .filter(rule -> rule.value().equals(values.get(rule.name())) && rule.broken().test(text))
                .map(Rule::mistake)
                .toList();
    }

    /** A later section overrides an earlier one. */
    private Map<String, String> valuesFor(Path file) {
        Map<String, String> values = new HashMap<>();
        sections.stream()
                .filter(section -> section.files().matches(file))
                .forEach(section -> values.putAll(
                        section.values()));
        return values;
    }

    private static List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(".editorconfig"))) {
            if (line.startsWith("[")) {
                sections.add(Section.of(line.substring(1, line.lastIndexOf(']'))));
            } else if (!sections.isEmpty() && line.contains(" = ") && !line.startsWith("#")) {
                String[] nameAndValue = line.split(" = ", 2);
                sections.getLast().values().put(nameAndValue[0], nameAndValue[1]);
            }
        }
        return sections;
    }
}

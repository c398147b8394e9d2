package backroutine.talk.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.Talk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The options of {@code ./talk} in its help and in its guide. */
class DocumentedOptionsTest {
    private static final Set<String> OPTIONS = Stream.of(GivenOptions.FLAGS, GivenOptions.WITH_VALUE, GivenOptions.HELP)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Pattern LINE = Pattern.compile("(?m)^  (?:(-h), )?(--[a-z]+) ");
    private static final Pattern ROW = Pattern.compile("`(--[a-z]+)[^`]*`(?=[^|]*\\|)");

    @Test
    void helpHasALineForEachOptionAndForNoOther() throws IOException {
        try (InputStream help = Talk.class.getResourceAsStream("help.txt")) {
            assertEquals(OPTIONS, names(LINE, new String(help.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void theGuideHasARowForEachOption() throws IOException {
        String rows = Files.readAllLines(Path.of("docs", "talk.md"))
                .stream()
                .filter(line -> line.startsWith("| `--"))
                .map(line -> line.substring(0, line.indexOf('|', 1) + 1))
                .collect(Collectors.joining("\n"));
        Set<String> options = new TreeSet<>(OPTIONS);
        options.removeAll(GivenOptions.HELP);

        assertEquals(options, names(ROW, rows));
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(DocumentedOptionsTest::groups)
                .collect(
                        Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                .map(found::group)
                .filter(name -> name != null);
    }
}

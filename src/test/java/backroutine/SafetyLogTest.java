package backroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hazard log in {@code docs/safety.md}: each hazard has all of its columns, and names tests that exist. */
class SafetyLogTest {
    private static final int COLUMNS = 7;
    private static final int TEST = 6;
    /** The hazards with which the log began. */
    private static final int FEWEST = 15;
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private final List<String[]> hazards = rows();

    @Test
    void theHazardsAreNumberedAndComplete() {
        assertTrue(hazards.size() >= FEWEST, () -> hazards.size() + " hazards");
        assertEquals(IntStream.rangeClosed(1, hazards.size()).boxed().toList(),
                hazards.stream().map(row -> Integer.valueOf(row[1])).toList());
        hazards.forEach(row -> {
            assertEquals(COLUMNS + 1, row.length, String.join("|", row));
            IntStream.rangeClosed(1, COLUMNS)
                    .forEach(column -> assertTrue(!row[column].isBlank(), row[1] + " lacks "
                            + "column " + column));
        });
    }

    @Test
    void eachHazardNamesTestsThatExist() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        for (String[] row : hazards) {
            Set<String> named = NAME.matcher(row[TEST])
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.replace("`", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(!named.isEmpty(), "hazard " + row[1] + " names no test");
            assertTrue(tests.containsAll(named),
                    () -> "hazard " + row[1] + " names a test that does not exist: " + named);
        }
    }

    /** The rows of the log, split at the bars; the first cell of each is empty. */
    private static List<String[]> rows() {
        try {
            return Files.readAllLines(Path.of("docs", "safety.md"))
                    .stream()
                    .filter(line -> line.matches("\\| \\d+ \\|.*"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

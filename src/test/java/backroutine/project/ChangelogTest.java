package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of CHANGELOG.md. */
class ChangelogTest {
    private static final String UNRELEASED = "## [Unreleased]";
    private static final Set<String> KINDS = Set.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");

    private final List<String> lines = Files.readAllLines(Path.of("CHANGELOG.md"));

    ChangelogTest() throws IOException {}

    @Test
    void theVersionOfThePomHasASection() throws IOException {
        String version = Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");

        assertTrue(lines.stream().anyMatch(line -> line.startsWith("## [" + version + "] - "))
                || lines.contains("Nothing has been released yet. This will be version " + version + "."), version);
    }

    @Test
    void theUnreleasedChangesAreFirstAndTheReleasesFollowFromTheNewest() {
        List<String> sections = lines.stream().filter(line -> line.startsWith("## ")).toList();

        assertEquals(UNRELEASED, sections.getFirst());
        List<LocalDate> dates = sections.stream()
                .skip(1)
                .map(section -> LocalDate.parse(section.replaceFirst("## \\[\\d+\\.\\d+\\.\\d+] - ", "")))
                .toList();
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
    }

    @Test
    void eachGroupOfChangesIsOfAKnownKind() {
        List<String> kinds = lines.stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();

        assertTrue(!kinds.isEmpty() && KINDS.containsAll(kinds), kinds.toString());
    }
}

package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of docs/architecture.md name nothing that does not exist. */
class DocumentedNamesTest {
    private static final Path DOCUMENT = Path.of("docs", "architecture.md");
    private static final String CHANGES = "## To change X, touch Y";
    /** The sections with tables, each with the column that names code, from 1. */
    private static final Map<String, Integer> TABLES = Map.of("## Layers", 1, "## Glossary", 3, CHANGES, 2);
    private static final Pattern BEFORE_CELL = Pattern.compile(" *\\| *");

    private final ProjectNames project = ProjectNames.read();

    DocumentedNamesTest() throws IOException {}

    @Test
    void everythingThatTheTablesNameExists() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, Integer> table : TABLES.entrySet()) {
            for (String[] row : rows(table.getKey())) {
                project.unknownIn(row[table.getValue()]).forEach(name -> unknown.add(row[1] + " names " + name));
            }
        }

        assertEquals(List.of(), unknown);
    }

    @Test
    void aThingIsInATableOnce() throws IOException {
        for (String section : TABLES.keySet()) {
            List<String> things = rows(section).stream().map(row -> row[1]).toList();
            Set<String> once = new TreeSet<>(things);

            assertTrue(things.size() > 10 && once.size() == things.size(), section + ": " + things);
        }
    }

    @Test
    void aNameThatDoesNotExistIsFound() {
        assertEquals(List.of("Coach.madeUp", "made/up.json", "./made", "made.up", "madeUp"),
                project.unknownIn("`Coach.reply` `Coach.madeUp`, `made/up.json` in `src/main/resources/routine`, "
                        + "`./talk --page` `./made`, `coach.turn` `made.up`, `settle` and `madeUp` in `back.json`"));
    }

    private static List<String[]> rows(String section) throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(section + "\n");
        int to = text.indexOf("\n## ", from + section.length());
        return text.substring(from, to < 0 ? text.length() : to)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.matches("\\| (package|word|to change) .*"))
                .map(BEFORE_CELL::split)
                .toList();
    }
}

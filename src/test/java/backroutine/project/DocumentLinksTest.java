package backroutine.project;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The links between the documents lead to something. */
class DocumentLinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");

    @Test
    void everyLinkLeadsToAFileAndToAHeadingInIt() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : ProjectFiles.documents()) {
            for (String link : links(document)) {
                links++;
                if (!leadsSomewhere(document, link)) {
                    broken.add(document + ": " + link);
                }
            }
        }

        assertEquals(List.of(), broken);
        assertTrue(links > 50, () -> "few links were found");
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() throws IOException {
        Path document = Path.of("docs", "routine.md");

        assertTrue(leadsSomewhere(document, "language.md#adding-a-language"));
        assertEquals(List.of(false, false), List.of(leadsSomewhere(document, "made-up.md"),
                leadsSomewhere(document, "language.md#made-up")));
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(result -> result.group(1))
                .filter(link -> !ADDRESS.matcher(link).matches())
                .toList();
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        String[] fileAndHeading = link.split("#", 2);
        Path file = fileAndHeading[0].isEmpty() ? document : document.resolveSibling(fileAndHeading[0]).normalize();
        return Files.exists(file) && (fileAndHeading.length == 1 || headings(file).contains(fileAndHeading[1]));
    }

    /** The headings as they are in addresses: in lower case, with hyphens for spaces and without punctuation. */
    private static Set<String> headings(Path document) throws IOException {
        return Files.readAllLines(document)
                .stream()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .collect(toSet());
    }
}

package backroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of the test classes. */
class TestNamesTest {
    private static final Path TESTS = Path.of("src", "test", "java");

    /** Documents, and {@code mvn test -Dtest=…}, name a test class without its package. */
    @Test
    void noTwoTestClassesHaveTheSameName() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Map<String, List<Path>> byName = files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

            assertEquals(List.of(), byName.values().stream().filter(named -> named.size() > 1).toList());
        }
    }
}

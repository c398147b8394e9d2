package backroutine.project;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Artifact;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The license of the project, and what NOTICE says of the libraries that are deployed. */
class LicenseTest {
    private static final Pattern GROUP = Pattern.compile("(?m)^  ([a-z][a-z0-9]*(?:\\.[a-z0-9]+)+) ");

    /** Jackson's jar file has the whole text. */
    @Test
    void itIsTheWholeTextOfTheApacheLicense() throws IOException {
        try (JarFile jackson = new JarFile(Artifact.home(ObjectMapper.class).toFile());
                InputStream license = jackson.getInputStream(jackson.getEntry("META-INF/LICENSE"))) {
            assertEquals(new String(license.readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(Path.of("LICENSE")));
        }
    }

    @Test
    void thePomNamesTheSameLicense() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String url = pom.replaceFirst("(?s).*<license>.*?<url>https?://(.*?)</url>.*", "$1");

        assertTrue(pom.contains("<name>Apache-2.0</name>"));
        assertTrue(Files.readString(Path.of("LICENSE")).contains("http://" + url + "\n"), url);
    }

    @Test
    void theNoticeNamesTheGroupOfEachDeployedLibraryAndNoOther() throws IOException {
        Set<String> noticed = GROUP.matcher(Files.readString(Path.of("NOTICE")))
                .results()
                .map(result -> result.group(1))
                .collect(toCollection(TreeSet::new));
        Set<String> deployed = DeployedLibraries.read()
                .groups()
                .stream()
                .map(group -> noticed.stream()
                        .filter(named -> group.equals(named) || group.startsWith(named + "."))
                        .findFirst()
                        .orElse(group))
                .collect(toCollection(TreeSet::new));

        assertEquals(deployed, noticed);
    }
}

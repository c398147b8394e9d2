package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The template and the Dockerfile that ./deploy --image uses. */
class ImageTemplateTest {
    private static final Set<String> ONLY_OF_A_ZIP = Set.of("CodeUri", "Handler", "Runtime", "SnapStart");

    private final Template zip = Template.read();
    private final Template image = made();

    ImageTemplateTest() throws IOException {}

    @Test
    void onlyThePackageOfTheFunctionChanges() {
        Map<Object, Object> expected = new HashMap<>((Map<?, ?>) zip.property("Function"));
        assertTrue(expected.keySet().removeAll(ONLY_OF_A_ZIP));
        expected.put("PackageType", "Image");
        assertEquals(expected, image.property("Function"));

        for (String resource : ((Map<?, ?>) zip.at("Resources")).keySet().stream().map(Object::toString).toList()) {
            if (!resource.equals("Function")) {
                assertEquals(zip.at("Resources", resource), image.at("Resources", resource));
            }
        }
        assertEquals(zip.at("Parameters"), image.at("Parameters"));
    }

    @Test
    void theDockerfileStartsTheHandlerWithTheJavaThatMadeTheCache() throws IOException {
        Path file = Path.of(image.at("Resources", "Function", "Metadata", "Dockerfile").toString());
        List<String> lines = Files.readAllLines(file);

        assertTrue(lines.contains("CMD [\"" + zip.property("Function", "Handler") + "\"]"), lines.toString());
        assertTrue(lines.contains("FROM eclipse-temurin:25-jdk AS java"), lines.toString());
        assertEquals(List.of("FROM eclipse-temurin:25-jdk AS java", "FROM java AS build", "FROM java"),
                lines.stream().filter(line -> line.startsWith("FROM")).toList());
        assertFalse(Files.readAllLines(Path.of(".dockerignore")).contains("/src"));
    }

    private static Template made() throws IOException {
        Process sed = new ProcessBuilder("sed", "-f", "src/image/template.sed", "template.yaml").start();
        try (Reader made = sed.inputReader()) {
            return Template.of(made);
        }
    }
}

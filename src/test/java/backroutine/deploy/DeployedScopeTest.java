package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is deployed is the skill, and nothing that serves tests or the local voice session. */
class DeployedScopeTest {
    private static final Path DEPLOYED = Path.of("target", "classes");
    private static final Set<String> PACKAGES = Set.of("alexa", "coach", "json", "language", "pacing", "progress",
            "routine", "speech", "text");
    /** All that is deployed beside the skill's own classes, but for what these bring with them. */
    private static final Set<String> LIBRARIES = Set.of("ask-sdk", "aws-lambda-java-core", "dynamodb-enhanced",
            "dynamodb", "url-connection-client", "jackson-databind", "slf4j-simple");

    @Test
    void theClassesThatAreDeployedAreTheSkillsOwn() throws IOException {
        try (Stream<Path> packages = Files.list(DEPLOYED.resolve("backroutine"))) {
            assertEquals(PACKAGES,
                    packages.map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void noTestAndNoLocalSessionIsDeployed() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOYED)) {
            List<String> strangers = files.map(path -> DEPLOYED.relativize(path).toString())
                    .filter(name -> name.contains("talk/") || name.matches(".*Test(\\$.*)?\\.class"))
                    .toList();

            assertEquals(List.of(), strangers);
        }
    }

    /** The whole resolution, with what these libraries bring, is looked at by the continuous build. */
    @Test
    void theProjectAsksForTheseLibrariesAndAllOthersAreForTests() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        Set<String> deployed = children(child(project, "dependencies"), "dependency")
                .filter(one -> children(one, "scope").noneMatch(scope -> scope.getTextContent().equals("test")))
                .map(one -> child(one, "artifactId").getTextContent())
                .collect(Collectors.toSet());

        assertEquals(LIBRARIES, deployed);
        assertTrue(children(child(project, "dependencies"), "dependency").count() > LIBRARIES.size());
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).findFirst().orElseThrow();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element && node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}

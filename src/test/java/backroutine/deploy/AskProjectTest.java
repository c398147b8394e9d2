package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The project file of the ASK CLI. */
class AskProjectTest {
    /** The manifest in skill-package has placeholders; ./deploy completes a copy of it in the folder of the stack. */
    @Test
    void askDeploysThePackageThatDeployCompletes() throws IOException {
        Matcher stack = Pattern.compile("stack_name = \"(.+)\"").matcher(Files.readString(Path.of("samconfig.toml")));
        stack.find();

        JsonNode project = new ObjectMapper().readTree(Path.of("ask-resources.json").toFile());

        assertEquals("{\"default\":{\"skillMetadata\":{\"src\":\"./.deploy/" + stack.group(1) + "/skill-package\"}}}",
                project.get("profiles").toString());
    }
}

package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs ./deploy in a copy of the project, with fake tools that only record their calls. */
class DeployScriptTest {
    private static final String SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef";
    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:my-back-routine-Function-x:live";
    private static final List<String> TEXTS = List.of("--privacy-url", "https://example.org/privacy", "--terms-url",
            "https://example.org/terms");
    private static final String NO_STACK = "echo 'Stack with id my-back-routine does not exist' >&2; exit 255";

    @TempDir
    private Path folder;
    private Path tools;
    private Path calls;

    /** The output of the script, standard output and error output together, and its exit status. */
    private record Run(String printed, int status) {}

    @BeforeEach
    void copyProject(@TempDir Path elsewhere) throws IOException {
        tools = Files.createDirectory(elsewhere.resolve("tools"));
        calls = elsewhere.resolve("calls");
        copy(Path.of("deploy"));
        script(folder.resolve("models"), "mkdir -p \"$3\" && cp -R skill-package/. \"$3\"");
        try (Stream<Path> files = Files.walk(Path.of("skill-package"))) {
            for (Path file : files.toList()) {
                copy(file);
            }
        }
        for (String tool : List.of("java", "mvn", "sam")) {
            tool(tool, "");
        }
        tool("aws", "case $* in *Outputs*) echo " + ARN + " ;; *Parameters*) " + NO_STACK + " ;; esac");
        tool("ask", "case $* in *create-skill*) echo '{\"skillId\": \"" + SKILL + "\"}' ;; esac");
    }

    @Test
    void aDryRunNeedsNoToolsAndChangesNothing() throws Exception {
        Run run = deploy("/usr/bin:/bin", List.of("--dry-run"));

        assertEquals(0, run.status(), run.printed());
        for (String command : List.of("$ ask smapi create-skill-for-vendor", "$ env BUILD_ONLY=1 sam build",
                "$ ./models --every-locale --into .deploy/my-back-routine/skill-package",
                "$ sam deploy --stack-name my-back-routine", "$ ask deploy --target skill-metadata")) {
            assertTrue(run.printed().contains(command), run.printed());
        }
        assertFalse(Files.exists(folder.resolve(".deploy")));
        assertFalse(Files.exists(calls));
    }

    @Test
    void oneRunConnectsSkillAndFunction() throws Exception {
        script(folder.resolve("models"), "exec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' backroutine.models.Main \"$@\"");

        Run run = deploy(TEXTS);

        assertEquals(0, run.status(), run.printed());
        List<String> called = Files.readAllLines(calls);
        assertEquals(List.of("aws sts", "ask smapi get-vendor-list", "aws cloudformation", "ask smapi create-skill",
                "sam build", "sam deploy", "aws cloudformation", "ask deploy", "ask smapi set-skill-enablement"),
                called.stream().map(DeployScriptTest::brief).toList());
        assertTrue(called.get(5).endsWith("--parameter-overrides SkillId=" + SKILL), called.get(5));
        JsonNode manifest = json(".deploy/my-back-routine/skill-package/skill.json").get("manifest");
        assertEquals(ARN, manifest.at("/apis/custom/endpoint/uri").asText());
        assertEquals(ARN, manifest.at("/events/endpoint/uri").asText());
        assertEquals("https://example.org/privacy",
                manifest.at("/privacyAndCompliance/locales/en-IN/privacyPolicyUrl").asText());
        assertFalse(manifest.toString().matches(".*(FUNCTION_ARN|_URL).*"), manifest.toString());
        assertEquals(SKILL,
                json(".deploy/my-back-routine/.ask/ask-states.json").at("/profiles/default/skillId").asText());
        assertTrue(Files.isRegularFile(
                folder.resolve(".deploy/my-back-routine/skill-package/interactionModels/custom/en-GB.json")));
    }

    /** The function does not exist yet when the skill is created. */
    @Test
    void aNewSkillIsCreatedWithoutAnEndpoint() throws Exception {
        deploy(TEXTS);

        String created = Files.readAllLines(calls).get(3);
        JsonNode manifest = new ObjectMapper().readTree(created.substring(created.indexOf('{')));
        assertEquals("{}", manifest.at("/manifest/apis/custom").toString());
    }

    @Test
    void aRunAfterAFailureUsesTheSkillThatWasCreated() throws Exception {
        tool("sam", "[ $1 != deploy ]");
        assertFalse(deploy(TEXTS).status() == 0);
        Files.delete(calls);
        tool("sam", "");

        Run again = deploy(List.of());

        assertEquals(0, again.status(), again.printed());
        assertTrue(Files.readAllLines(calls).stream().noneMatch(call -> call.contains("create-skill")));
        assertTrue(again.printed().contains(SKILL));
    }

    @Test
    void theSkillOfTheStackIsUsed() throws Exception {
        tool("aws", "case $* in *Outputs*) echo " + ARN + " ;; *Parameters*) echo " + SKILL + " ;; esac");

        Run run = deploy(TEXTS);

        assertEquals(0, run.status(), run.printed());
        assertTrue(Files.readAllLines(calls).stream().noneMatch(call -> call.contains("create-skill")));
    }

    /** A failed call must not lead to a second skill. */
    @Test
    void noSkillIsCreatedIfTheStackIsUnknown() throws Exception {
        tool("aws", "case $* in *Parameters*) echo 'connection reset' >&2; exit 255 ;; esac");

        Run run = deploy(TEXTS);

        assertEquals(1, run.status());
        assertTrue(run.printed().contains("deploy: cannot find out whether the stack my-back-routine exists"),
                run.printed());
        assertTrue(Files.readAllLines(calls).stream().noneMatch(call -> call.contains("create-skill")));
    }

    @Test
    void aMissingToolIsReportedWithHowToInstallIt() throws Exception {
        Files.delete(tools.resolve("ask"));

        Run run = deploy(TEXTS);

        assertEquals(1, run.status());
        assertEquals(List.of("deploy: ask is missing: npm install --global ask-cli"),
                run.printed().lines().filter(line -> line.startsWith("deploy:")).toList());
        assertFalse(Files.exists(calls));
    }

    @Test
    void parametersAreSetInTheStack() throws Exception {
        List<String> options = new ArrayList<>(TEXTS);
        options.addAll(List.of("--set", "SnapStart=on", "--set", "AlarmEmail=me@example.org", "--region", "eu-west-1"));

        deploy(options);

        String call = Files.readAllLines(calls).get(5);
        assertTrue(call.endsWith("--region eu-west-1 --parameter-overrides SkillId=" + SKILL
                + " SnapStart=on AlarmEmail=me@example.org"), call);
    }

    @Test
    void otherLanguagesAreOfferedOnlyIfTheyAreAskedFor() throws Exception {
        Run run = deploy("/usr/bin:/bin", List.of("--dry-run", "--languages", "en,de"));

        assertTrue(run.printed()
                .contains("$ ./models --every-locale --into .deploy/my-back-routine/skill-package --languages en,de"),
                run.printed());
    }

    @Test
    void theLanguagesAreRememberedForTheNextDeployment() throws Exception {
        List<String> options = new ArrayList<>(TEXTS);
        options.addAll(List.of("--languages", "en,de"));
        deploy(options);

        assertTrue(deploy(List.of()).printed().contains("/skill-package --languages en,de\n"));
    }

    @Test
    void aWrongOptionIsReportedInOneLine() throws Exception {
        Map<List<String>, String> wrong = Map.of(
                List.of("--regoin", "x"), "deploy: there is no option --regoin; ./deploy --help lists them",
                List.of("--region"), "deploy: --region needs a value",
                List.of("--languages", "de; ls"),
                "deploy: these are no codes of languages: de; ls; write them as en,de",
                List.of("--region", "eu-central-1"), "deploy: Alexa does not call functions in eu-central-1; "
                        + "choose us-east-1, us-west-2, eu-west-1 or ap-northeast-1");
        for (Map.Entry<List<String>, String> use : wrong.entrySet()) {
            assertEquals(new Run(use.getValue() + "\n", 2), deploy(use.getKey()));
        }
    }

    @Test
    void missingAddressesAreReportedWithWhatToDo() throws Exception {
        Run run = deploy(List.of());

        assertEquals(2, run.status());
        assertTrue(run.printed().contains("publish docs/privacy.md and docs/terms.md"), run.printed());
        assertFalse(Files.exists(calls));
    }

    private Run deploy(List<String> options) throws Exception {
        return deploy(tools + ":/usr/bin:/bin", options);
    }

    private Run deploy(String path, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", folder.resolve("deploy").toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", path);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes());
        return new Run(printed, process.waitFor());
    }

    private void copy(Path file) throws IOException {
        Path to = folder.resolve(file.toString());
        if (Files.isDirectory(file)) {
            Files.createDirectories(to);
        } else {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void tool(String name, String does) throws IOException {
        script(tools.resolve(name), "echo \"" + name + " $*\" >> '" + calls + "'\n" + does);
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(file).toFile());
    }

    private static String brief(String call) {
        String[] words = call.split(" ");
        return words[1].equals("smapi")
                ? "ask smapi " + words[2].replace("-for-vendor", "")
                : words[0] + " " + words[1];
    }
}

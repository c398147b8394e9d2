package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.deploy.FakeAccounts.Run;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run of ./deploy: what it creates, and how skill and function are connected. */
class DeployScriptTest {
    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:my-back-routine-Function-x:live";

    private FakeAccounts accounts;

    @BeforeEach
    void copyProject(@TempDir Path folder) throws IOException {
        accounts = new FakeAccounts(folder);
    }

    @Test
    void aDryRunNeedsNoToolsAndChangesNothing() throws Exception {
        for (String tool : List.of("java", "mvn", "sam", "aws", "ask", "docker")) {
            accounts.without(tool);
        }

        Run run = accounts.deploy("--dry-run");

        assertEquals(0, run.status(), run.printed());
        for (String command : List.of("$ ask smapi create-skill-for-vendor", "$ sam build",
                "$ ./models --every-locale --into .deploy/my-back-routine/new-skill-package",
                "$ sam deploy --stack-name my-back-routine --region us-east-1",
                "$ ask deploy --target skill-metadata")) {
            assertTrue(run.printed().contains(command), run.printed());
        }
        assertFalse(Files.exists(accounts.project(".deploy")));
        assertEquals(List.of(), accounts.calls());
    }

    @Test
    void oneRunConnectsSkillAndFunction() throws Exception {
        Path models = accounts.project("models");
        Files.writeString(models, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' backroutine.models.Main \"$@\"\n");

        Run run = accounts.firstDeploy();

        assertEquals(0, run.status(), run.printed());
        List<String> called = accounts.calls();
        List<String> changes = called.stream().filter(FakeAccounts::changesSomething).toList();
        assertEquals(List.of("ask smapi create-skill-for-vendor", "sam deploy --stack-name",
                "ask deploy --target", "ask smapi set-skill-enablement"),
                changes.stream().map(FakeAccounts::firstThreeWords).toList());
        assertTrue(changes.get(1).endsWith("--parameter-overrides SkillId=" + FIRST_SKILL), changes.get(1));
        JsonNode manifest = json(".deploy/my-back-routine/skill-package/skill.json").get("manifest");
        assertEquals(ARN, manifest.at("/apis/custom/endpoint/uri").asText());
        assertEquals(ARN, manifest.at("/events/endpoint/uri").asText());
        assertEquals("https://example.org/privacy",
                manifest.at("/privacyAndCompliance/locales/en-IN/privacyPolicyUrl").asText());
        assertFalse(manifest.toString().matches(".*(FUNCTION_ARN|_URL).*"), manifest.toString());
        assertEquals(FIRST_SKILL,
                json(".deploy/my-back-routine/.ask/ask-states.json").at("/profiles/default/skillId").asText());
        assertTrue(Files.isRegularFile(accounts.project(
                ".deploy/my-back-routine/skill-package/interactionModels/custom/en-GB.json")));
    }

    /** The function does not exist yet when the skill is created. */
    @Test
    void aNewSkillIsCreatedWithoutAnEndpoint() throws Exception {
        accounts.firstDeploy();

        String created = accounts.calls("create-skill").getFirst();
        JsonNode manifest = new ObjectMapper().readTree(created.substring(created.indexOf('{')));
        assertEquals("{}", manifest.at("/manifest/apis/custom").toString());
    }

    /** A build that fails leaves nothing behind in the accounts. */
    @Test
    void everythingIsBuiltBeforeAnythingIsCreated() throws Exception {
        accounts.firstDeploy();

        List<String> calls = accounts.calls()
                .stream()
                .map(call -> call.split(" ")[0] + " " + call.split(" ")[1])
                .toList();
        assertTrue(calls.indexOf("sam build") < calls.indexOf("models --every-locale"), calls.toString());
        assertTrue(calls.indexOf("models --every-locale") < calls.indexOf("sam deploy"), calls.toString());
        assertTrue(accounts.calls().indexOf(accounts.calls("models").getFirst()) < accounts.calls()
                .indexOf(accounts.calls("create-skill").getFirst()));
    }

    @Test
    void otherLanguagesAreOfferedOnlyIfTheyAreAskedFor() throws Exception {
        assertTrue(accounts.deploy("--dry-run", "--languages", "en,de")
                .printed()
                .contains(
                        "$ ./models --every-locale --into .deploy/my-back-routine/new-skill-package --languages en,de"));
    }

    /** The folder has a space in its name, and a variable of the shell names another folder to look for src in. */
    @Test
    void itRunsThroughASymbolicLinkFromAnyFolder() throws Exception {
        Path first = Files.createSymbolicLink(accounts.tools().resolve("deploy-link"), accounts.project("deploy"));
        Path second = Files.createSymbolicLink(accounts.tools().resolve("deploy-back"), Path.of("deploy-link"));

        Run run = accounts.run("", List.of(second.toString()), FakeAccounts.TEXTS.toArray(String[]::new));

        assertTrue(Files.isSymbolicLink(first));
        assertEquals(0, run.status(), run.printed());
        assertTrue(Files.exists(accounts.project(".deploy/my-back-routine/skill-id")));
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(accounts.project(file).toFile());
    }
}

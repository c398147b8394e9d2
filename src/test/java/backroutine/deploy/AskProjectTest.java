package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static backroutine.deploy.FakeAccounts.SECOND_SKILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.deploy.FakeAccounts.Run;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project file of the ASK CLI. */
class AskProjectTest {
    private static final String STATES = ".ask/ask-states.json";

    /** The manifest in skill-package has placeholders; ./deploy completes a copy of it in the folder of the stack. */
    @Test
    void askDeploysThePackageThatDeployCompletes() throws IOException {
        Matcher stack = Pattern.compile("stack_name = \"(.+)\"").matcher(Files.readString(Path.of("samconfig.toml")));
        stack.find();

        JsonNode project = new ObjectMapper().readTree(Path.of("ask-resources.json").toFile());

        assertEquals("{\"default\":{\"skillMetadata\":{\"src\":\"./.deploy/" + stack.group(1) + "/skill-package\"}}}",
                project.get("profiles").toString());
    }

    /** Without this file, ask deploy would create a second skill. */
    @Test
    void afterADeploymentAskKnowsTheSkillInTheProject(@TempDir Path folder) throws Exception {
        FakeAccounts accounts = new FakeAccounts(folder);
        Run first = accounts.firstDeploy();
        String written = Files.readString(accounts.project(STATES));

        accounts.delete("skills/" + FIRST_SKILL);
        Run second = accounts.deploy("--skill-id", "new");

        assertEquals(0, first.status(), first.printed());
        assertEquals(FIRST_SKILL, new ObjectMapper().readTree(written).at("/profiles/default/skillId").asText());
        assertEquals(0, second.status(), second.printed());
        assertTrue(Files.readString(accounts.project(STATES)).contains(SECOND_SKILL));
        assertEquals(0, accounts.deploy("--remove", "--table", "keep").status());
        assertFalse(Files.exists(accounts.project(STATES)));
    }

    /** ask deploy, called by the owner, must never upload a package with placeholders. */
    @ParameterizedTest
    @ValueSource(strings = {"models", "sam deploy", "ask deploy"})
    void aRunThatFailsLeavesACompletePackage(String step, @TempDir Path folder) throws Exception {
        FakeAccounts accounts = new FakeAccounts(folder);
        accounts.firstDeploy();
        accounts.failAt(step);

        Run failed = accounts.deploy();

        assertEquals(1, failed.status(), failed.printed());
        String manifest = Files.readString(accounts.project(".deploy/my-back-routine/skill-package/skill.json"));
        assertTrue(manifest.contains("arn:aws:lambda:"), manifest);
        assertFalse(Pattern.compile("FUNCTION_ARN|_URL").matcher(manifest).find(), manifest);
    }

    @Test
    void aFileThatNamesAnotherSkillStaysAsItIs(@TempDir Path folder) throws Exception {
        FakeAccounts accounts = new FakeAccounts(folder);
        Files.createDirectories(accounts.project(STATES).getParent());
        Files.writeString(accounts.project(STATES), SECOND_SKILL);

        Run run = accounts.firstDeploy();

        assertEquals(SECOND_SKILL, Files.readString(accounts.project(STATES)));
        assertTrue(run.printed()
                .contains(
                        "  .ask/ask-states.json names another skill, and is left as it is. To use this skill with ask in this "
                                + "folder, delete that file and run ./deploy again\n"),
                run.printed());
        assertEquals(0, accounts.deploy("--remove", "--table", "keep").status());
        assertTrue(Files.exists(accounts.project(STATES)));
    }

    @Test
    void whenItIsDeletedTheNextDeploymentWritesIt(@TempDir Path folder) throws Exception {
        FakeAccounts accounts = new FakeAccounts(folder);
        Files.createDirectories(accounts.project(STATES).getParent());
        Files.writeString(accounts.project(STATES), SECOND_SKILL);
        accounts.firstDeploy();
        Files.delete(accounts.project(STATES));

        Run again = accounts.deploy();

        assertEquals(0, again.status(), again.printed());
        assertTrue(Files.readString(accounts.project(STATES)).contains(FIRST_SKILL));
    }

    /** The file of the project names one stack and one profile. */
    @Test
    void anotherStackOrProfileIsNotThatOfTheProject(@TempDir Path folder) throws Exception {
        FakeAccounts accounts = new FakeAccounts(folder);
        accounts.firstDeploy("--stack", "second");
        accounts.set("ASK_DEFAULT_PROFILE", "work");
        accounts.firstDeploy();

        assertFalse(Files.exists(accounts.project(STATES)));
        assertTrue(Files.exists(accounts.project(".deploy/second/" + STATES)));
    }
}

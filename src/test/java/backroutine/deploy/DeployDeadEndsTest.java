package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static backroutine.deploy.FakeAccounts.SECOND_SKILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import backroutine.deploy.FakeAccounts.Run;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures at each step and states that stop a deployment: ./deploy names the way out, and then goes on where it was. */
class DeployDeadEndsTest {
    private static final String STACK = "stacks/eu-west-1/my-back-routine/";

    private FakeAccounts accounts;

    @BeforeEach
    void copyProject(@TempDir Path folder) throws IOException {
        accounts = new FakeAccounts(folder);
    }

    /** What is not yet known before the checks have passed is repeated; after that no option is needed. */
    @ParameterizedTest
    @ValueSource(strings = {"sam --version", "ask --version", "aws sts", "get-vendor-list", "describe-stacks",
            "sam build", "models", "create-skill", "sam deploy", "Outputs[?OutputKey=='FunctionArn'].O",
            "ask deploy", "set-skill-enablement"})
    void aRunAfterAFailureAtAnyStepEndsWithOneSkillAndOneStack(String step) throws Exception {
        accounts.failAt(step);
        Run failed = accounts.firstDeploy("--region", "eu-west-1", "--set", "Screen=off");
        accounts.failAt();

        assertEquals(1, failed.status(), failed.printed());
        assertEquals(1, failed.mistakes().size(), failed.printed());
        boolean checked = failed.printed().contains("3/8");
        Run again = checked ? accounts.deploy() : accounts.firstDeploy("--region", "eu-west-1", "--set", "Screen=off");

        assertEquals(0, again.status(), again.printed());
        assertEquals(List.of(FIRST_SKILL), List.of(accounts.read("created").split("\n")));
        assertEquals(FIRST_SKILL, accounts.read(STACK + "skill"));
        assertTrue(accounts.calls("sam deploy").getLast().endsWith(" Screen=off"), accounts.calls().toString());
        assertEquals(1, accounts.calls("set-skill-enablement").stream().skip(step.startsWith("set") ? 1 : 0).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ROLLBACK_COMPLETE | it can only be removed: run ./deploy --remove --keep-skill --stack my-back-routine, and then "
                    + "./deploy again",
            "ROLLBACK_FAILED | it can only be removed: run ./deploy --remove --keep-skill --stack my-back-routine, and then "
                    + "./deploy again",
            "DELETE_FAILED | it can only be removed: run ./deploy --remove --keep-skill --stack my-back-routine, and then "
                    + "./deploy again",
            "UPDATE_ROLLBACK_FAILED | run aws cloudformation continue-update-rollback --stack-name my-back-routine --region "
                    + "eu-west-1 && aws cloudformation wait stack-rollback-complete --stack-name my-back-routine --region "
                    + "eu-west-1, and then ./deploy again",
            "UPDATE_FAILED | run aws cloudformation rollback-stack --stack-name my-back-routine --region eu-west-1 && aws "
                    + "cloudformation wait stack-rollback-complete --stack-name my-back-routine --region eu-west-1, and "
                    + "then ./deploy again",
            "UPDATE_IN_PROGRESS | wait until the other deployment has ended, or end it with aws cloudformation "
                    + "cancel-update-stack --stack-name my-back-routine --region eu-west-1, and then run ./deploy again",
            "UPDATE_ROLLBACK_IN_PROGRESS | wait some minutes until that has ended, and then run ./deploy again",
            "CREATE_IN_PROGRESS | wait some minutes until that has ended, and then run ./deploy again",
            "DELETE_IN_PROGRESS | wait some minutes until that has ended, and then run ./deploy again"})
    void aStackThatCannotBeUpdatedIsNamedWithTheWayOut(String state, String wayOut) throws Exception {
        accounts.deployedElsewhere("eu-west-1", state);

        Run run = accounts.firstDeploy("--region", "eu-west-1");

        assertEquals(List.of("deploy: the stack my-back-routine is in " + state + ": " + wayOut), run.mistakes());
        assertEquals(1, run.status());
        assertEquals(List.of(), accounts.calls("sam deploy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS"})
    void aStackThatCanBeUpdatedIsUpdated(String state) throws Exception {
        accounts.deployedElsewhere("eu-west-1", state);

        Run run = accounts.firstDeploy("--region", "eu-west-1");

        assertEquals(0, run.status(), run.printed());
    }

    @Test
    void aStackWhoseCreationFailedIsRemovedAndCreatedAgainWithTheSameSkill() throws Exception {
        accounts.firstDeploy("--region", "eu-west-1", "--set", "Screen=off");
        accounts.write(STACK + "status", "ROLLBACK_COMPLETE");

        Run removed = accounts.deploy("--remove", "--keep-skill", "--table", "delete");
        Run again = accounts.deploy();

        assertEquals(0, removed.status(), removed.printed());
        assertEquals(0, again.status(), again.printed());
        assertEquals(1, accounts.calls("create-skill").size());
        assertTrue(accounts.calls("sam deploy").getLast().endsWith(" Screen=off"));
    }

    @Test
    void aSkillThatWasDeletedInTheConsoleIsReplacedByANewOne() throws Exception {
        accounts.firstDeploy("--region", "eu-west-1");
        accounts.delete("skills/" + FIRST_SKILL);

        Run stopped = accounts.deploy();
        Run again = accounts.deploy("--skill-id", "new");
        Run third = accounts.deploy();

        assertEquals(List.of("deploy: the skill " + FIRST_SKILL
                + " does not exist in this developer account: if it was "
                + "deleted, --skill-id new makes another one, for which all users begin anew; for another account, set "
                + "ASK_DEFAULT_PROFILE"), stopped.mistakes());
        assertEquals(1, stopped.status());
        assertEquals(0, again.status(), again.printed());
        assertEquals(SECOND_SKILL, accounts.read(STACK + "skill"));
        assertEquals(0, third.status(), third.printed());
        assertEquals(2, accounts.calls("create-skill").size());
    }

    /** That a new skill is wanted is remembered until it is created, and then its id, although the stack still has the other one. */
    @ParameterizedTest
    @ValueSource(strings = {"sam build", "models", "create-skill", "sam deploy", "ask deploy", "set-skill-enablement"})
    void theNewSkillIsCreatedOnceWhateverStepFails(String step) throws Exception {
        accounts.firstDeploy("--region", "eu-west-1");
        accounts.delete("skills/" + FIRST_SKILL);
        accounts.failAt(step);
        accounts.write("events", "");
        Run failed = accounts.deploy("--skill-id", "new");
        accounts.failAt();

        Run again = accounts.deploy();
        Run third = accounts.deploy();

        assertEquals(1, failed.status(), failed.printed());
        assertEquals(0, again.status(), again.printed());
        assertEquals(0, third.status(), third.printed());
        assertEquals(SECOND_SKILL, accounts.read(STACK + "skill"));
        assertEquals(List.of(FIRST_SKILL, SECOND_SKILL), List.of(accounts.read("created").split("\n")));
    }

    /** Only an answer of the service says that a skill does not exist. */
    @Test
    void aFailureOfTheNetworkIsNotADeletedSkill() throws Exception {
        accounts.firstDeploy();
        accounts.tool("ask",
                "case $* in *get-skill-status*) echo 'getaddrinfo ENOTFOUND api.example.org' >&2; exit 1 ;; esac");

        assertEquals(List.of("deploy: cannot find out whether the skill " + FIRST_SKILL
                + " exists: getaddrinfo ENOTFOUND api.example.org"), accounts.deploy("--skill-id", "new").mistakes());
    }

    @Test
    void aVersionThatAnAlarmStoppedIsDeployedAtOnceWithoutAlarms() throws Exception {
        accounts.firstDeploy("--region", "eu-west-1");
        accounts.write("alarm", "");
        accounts.write("events",
                "e5\tmy-back-routine\tUPDATE_ROLLBACK_COMPLETE\tNone\ne4\tLogs\tUPDATE_FAILED\tResource update cancelled\n"
                        + "e3\tFunctionAliaslive\tUPDATE_FAILED\tCodeDeploy rolled back\n"
                        + "e2\tmy-back-routine\tUPDATE_IN_PROGRESS\tUser Initiated\n"
                        + "e1\tTable\tCREATE_FAILED\tan older failure\n");

        Run stopped = accounts.deploy();
        Run atOnce = accounts.deploy("--at-once");
        accounts.delete("alarm");
        Run later = accounts.deploy();

        assertEquals(List.of("deploy: the new version was rolled back, because an alarm went off or was on: see "
                + "docs/operating.md#errors for the cause; if the live version is the broken one, run ./deploy --at-once, "
                + "which waits for no alarm"), stopped.mistakes());
        assertEquals(0, atOnce.status(), atOnce.printed());
        assertEquals(0, later.status(), later.printed());
        assertEquals("sam build --template-file template.yaml", accounts.calls("sam build").getLast());
    }

    @Test
    void aCreationThatFailsIsReportedWithItsFirstCause() throws Exception {
        accounts.failAt("sam deploy");
        accounts.write("events",
                "e3\tLogs\tCREATE_FAILED\tResource creation cancelled\ne2\tTable\tCREATE_FAILED\tno permission\n"
                        + "e1\tmy-back-routine\tCREATE_IN_PROGRESS\tUser Initiated\n");

        Run run = accounts.firstDeploy();

        assertEquals(List
                .of("deploy: the stack was not deployed: Table CREATE_FAILED no permission; mend what stands above, "
                        + "and run ./deploy again"),
                run.mistakes());
    }

    /** The files of the function may not even have been uploaded. */
    @Test
    void theFailureOfAnOlderDeploymentIsNotTheCauseOfThisOne() throws Exception {
        accounts.firstDeploy();
        accounts.failAt("sam deploy");
        accounts.write("newest-event", "e2\nNone\n");
        accounts.write("events", "e2\tmy-back-routine\tUPDATE_ROLLBACK_COMPLETE\tNone\n"
                + "e1\tFunctionAliaslive\tUPDATE_FAILED\tCodeDeploy rolled back\n");

        assertEquals(List.of("deploy: the stack was not deployed; mend what stands above, and run ./deploy again"),
                accounts.deploy().mistakes());
    }

    @Test
    void atOnceChangesOnlyTheRollout() throws IOException {
        Map<Object, Object> expected = new HashMap<>((Map<?, ?>) Template.read().property("Function"));
        Process sed = new ProcessBuilder("sed", "-f", "src/deploy/at-once.sed", "template.yaml").start();
        try (Reader made = sed.inputReader()) {
            Template atOnce = Template.of(made);

            expected.put("DeploymentPreference", Map.of("Type", "AllAtOnce"));
            assertEquals(expected, atOnce.property("Function"));
            Map<Object, Object> others = new HashMap<>((Map<?, ?>) Template.read().at("Resources"));
            Map<Object, Object> othersAtOnce = new HashMap<>((Map<?, ?>) atOnce.at("Resources"));
            others.remove("Function");
            othersAtOnce.remove("Function");
            assertEquals(others, othersAtOnce);
        }
    }

    @Test
    void theTableOfARemovedStackIsNamedWithHowToDeleteIt() throws Exception {
        accounts.write("tables/us-east-1/my-back-routine-Table-OLD1", "True");
        accounts.write("tables/us-east-1/my-back-routine-Table-OLD1-restored", "False");

        Run run = accounts.firstDeploy();

        assertEquals(0, run.status(), run.printed());
        assertTrue(run.printed()
                .contains(
                        "  The table my-back-routine-Table-OLD1 of a removed stack is still there. The new stack begins "
                                + "with an empty table. To delete the old one:\n    aws dynamodb update-table --table-name "
                                + "my-back-routine-Table-OLD1 --region us-east-1 --no-deletion-protection-enabled &&\n"),
                run.printed());
        assertTrue(run.printed()
                .contains("aws dynamodb delete-table --table-name my-back-routine-Table-OLD1 --region us-east-1\n"));
        assertFalse(run.printed().contains("OLD1-restored of"));
    }
}

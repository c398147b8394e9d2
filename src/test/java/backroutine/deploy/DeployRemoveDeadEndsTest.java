package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static backroutine.deploy.FakeAccounts.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.deploy.FakeAccounts.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops ./deploy --remove: each message names a way out that is one for a removal. */
class DeployRemoveDeadEndsTest {
    private static final String STACK = "stacks/eu-west-1/my-back-routine";
    private static final String OF_STACK = "--stack-name my-back-routine --region eu-west-1";
    private static final String NOT_LISTED = "An error occurred (AccessDeniedException) when calling the ListTables "
            + "operation: not authorized; this needs the permission dynamodb:ListTables";

    private FakeAccounts accounts;

    /** Another machine deployed the stack; this folder remembers nothing. */
    @BeforeEach
    void deployElsewhere(@TempDir Path folder) throws IOException {
        accounts = new FakeAccounts(folder);
        accounts.deployedElsewhere("eu-west-1", "UPDATE_COMPLETE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UPDATE_IN_PROGRESS | wait until the other deployment has ended, or end it with aws cloudformation "
                    + "cancel-update-stack --stack-name my-back-routine --region eu-west-1, and then run ./deploy "
                    + "--remove again",
            "CREATE_IN_PROGRESS | wait some minutes until that has ended, and then run ./deploy --remove again",
            "UPDATE_ROLLBACK_IN_PROGRESS | wait some minutes until that has ended, and then run ./deploy --remove "
                    + "again"})
    void aStackThatIsBeingChangedIsWaitedForByTheOwner(String state, String wayOut) throws Exception {
        accounts.write(STACK + "/status", state);

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(List.of("deploy: the stack my-back-routine is in " + state + ": " + wayOut), run.mistakes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLLBACK_COMPLETE", "CREATE_FAILED", "UPDATE_FAILED", "UPDATE_ROLLBACK_FAILED",
            "DELETE_FAILED"})
    void aStackThatCannotBeUpdatedCanBeRemoved(String state) throws Exception {
        accounts.write(STACK + "/status", state);

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(0, run.status(), run.printed());
        assertFalse(accounts.exists(STACK));
    }

    @Test
    void aResourceThatCannotBeDeletedIsNamedAndCanBeLeftBehind() throws Exception {
        accounts.write(STACK + "/status", "DELETE_FAILED");
        accounts.failAt("sam delete");
        accounts.write("newest-event", "e1\n");
        accounts.write("events", "e5\tmy-back-routine\tDELETE_FAILED\tThe following resources failed\n"
                + "e4\tFunctionRole\tDELETE_FAILED\tmust detach all policies first\n"
                + "e3\tmy-back-routine\tDELETE_IN_PROGRESS\tUser Initiated\n"
                + "e1\tTable\tCREATE_FAILED\tan older failure\n");

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(
                List.of("deploy: the stack my-back-routine was not deleted: FunctionRole DELETE_FAILED must detach "
                        + "all policies first; mend that and run ./deploy --remove again; or leave behind what cannot be deleted: "
                        + "run aws cloudformation delete-stack --deletion-mode FORCE_DELETE_STACK " + OF_STACK
                        + " && aws cloudformation wait stack-delete-complete " + OF_STACK
                        + ", and then ./deploy --remove again"),
                run.mistakes());
        assertEquals(1, run.status());
    }

    /** The deletion may not even have begun, as with a stack that is protected from it; the way out of a deployment is none then. */
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_COMPLETE", "ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED", "UPDATE_FAILED"})
    void anOlderFailureIsNotTheCauseOfThisOne(String state) throws Exception {
        accounts.write(STACK + "/status", state);
        accounts.failAt("sam delete");
        accounts.write("newest-event", "e1\n");
        accounts.write("events", "e1\tTable\tCREATE_FAILED\tan older failure\n");

        assertEquals(
                List.of("deploy: the stack my-back-routine was not deleted; mend what stands above, and run ./deploy "
                        + "--remove again"),
                accounts.deploy("--remove", "--table", "delete").mistakes());
    }

    @Test
    void aDeletionThatTakesLongerThanSamWaitsIsWaitedFor() throws Exception {
        accounts.write("slow-deletion", "");

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(0, run.status(), run.printed());
        assertEquals(1, accounts.calls("wait stack-delete-complete").size());
        assertFalse(accounts.exists("tables/eu-west-1/" + TABLE));
    }

    /** When the stack is gone, nothing else says in which region its table is. */
    @Test
    void theRegionIsRememberedForTheRunAfterAFailure() throws Exception {
        accounts.failAt("delete-table");
        Run failed = accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();

        Run again = accounts.deploy("--remove");

        assertEquals(
                List.of("deploy: the table " + TABLE + " was not deleted; mend what stands above, and run ./deploy "
                        + "--remove again"),
                failed.mistakes());
        assertEquals(0, again.status(), again.printed());
        assertFalse(accounts.exists("tables/eu-west-1/" + TABLE));
    }

    @Test
    void aSkillThatCannotBeDeletedCanBeDeletedInTheConsoleOrKept() throws Exception {
        accounts.failAt("delete-skill");
        Run failed = accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();
        accounts.delete("skills/" + FIRST_SKILL);

        assertEquals(List.of("deploy: the skill " + FIRST_SKILL + " was not deleted: Error: simulated failure of "
                + "delete-skill; mend that or delete the skill in the developer console, and run ./deploy --remove again, "
                + "or keep it with --keep-skill"), failed.mistakes());
        assertEquals(0, accounts.deploy("--remove").status());
    }

    /** The older tables are only mentioned. */
    @ParameterizedTest
    @ValueSource(strings = {"keep", "delete"})
    void whoMayNotListTablesCanRemoveAStack(String table) throws Exception {
        mayNotListTables();

        Run run = accounts.deploy("--remove", "--table", table);

        assertEquals(0, run.status(), run.printed());
        assertFalse(accounts.exists(STACK));
        assertEquals(table.equals("keep"), accounts.exists("tables/eu-west-1/" + TABLE));
        assertTrue(run.printed()
                .contains("  It is not known whether tables of removed stacks are still there: " + NOT_LISTED + "\n"),
                run.printed());
        assertTrue(run.printed()
                .contains(
                        "  - perhaps tables of earlier stacks: aws dynamodb list-tables --region eu-west-1 shows them "
                                + "to an account with that permission\n"),
                run.printed());
    }

    @Test
    void whoMayNotListTablesCanGoOnWithAnInterruptedRemoval() throws Exception {
        mayNotListTables();
        accounts.failAt("delete-table");
        accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();

        Run again = accounts.deploy("--remove");

        assertEquals(0, again.status(), again.printed());
        assertFalse(accounts.exists("tables/eu-west-1/" + TABLE));
    }

    /** Then nothing else says which tables there are. */
    @Test
    void withoutAStackThePermissionToListTablesIsNeededOnlyToDeleteThem() throws Exception {
        remember("region", "eu-west-1");
        remember("skill-id", FIRST_SKILL);
        accounts.deploy("--remove", "--keep-skill", "--table", "keep");
        mayNotListTables();

        Run deleted = accounts.deploy("--remove", "--table", "delete");
        assertTrue(accounts.exists("skills/" + FIRST_SKILL));
        Run kept = accounts.deploy("--remove", "--table", "keep");

        assertEquals(List.of("deploy: cannot find out which tables are left to delete: " + NOT_LISTED
                + "; or leave them with --table keep"), deleted.mistakes());
        assertEquals(0, kept.status(), kept.printed());
        assertFalse(accounts.exists("skills/" + FIRST_SKILL));
    }

    @Test
    void whoMayNotListTablesCanDeployANewStack() throws Exception {
        mayNotListTables();

        Run run = accounts.firstDeploy("--stack", "second");

        assertEquals(0, run.status(), run.printed());
        assertTrue(run.printed()
                .contains("  It is not known whether tables of removed stacks are still there: " + NOT_LISTED + "\n"),
                run.printed());
    }

    /** What is typed again keeps what was to be kept, and removes no other stack. */
    @Test
    void theRemovalThatIsToBeRunAgainIsPrintedWithItsOptions() throws Exception {
        accounts.firstDeploy("--stack", "second", "--region", "eu-west-1");
        accounts.write("stacks/eu-west-1/second/status", "UPDATE_IN_PROGRESS");

        Run run = accounts.deploy("--remove", "--keep-skill", "--table", "keep", "--stack", "second");

        assertTrue(run.mistakes()
                .getFirst()
                .endsWith(", and then run ./deploy --remove --keep-skill --stack second again"), run.printed());
    }

    private void mayNotListTables() throws IOException {
        accounts.write("may-not-list-tables", "");
    }

    @Test
    void anotherRegionIsRefused() throws Exception {
        remember("region", "eu-west-1");

        Run run = accounts.deploy("--remove", "--table", "delete", "--region", "us-east-1");

        assertEquals(List.of("deploy: the stack my-back-routine is in eu-west-1: leave out --region us-east-1"),
                run.mistakes());
        assertEquals(2, run.status());
    }

    @Test
    void anotherAwsAccountIsRefused() throws Exception {
        remember("account", "999999999999");

        assertEquals(
                List.of("deploy: the stack my-back-routine is in the AWS account 999999999999, and you are signed in "
                        + "to 123456789012: set AWS_PROFILE"),
                accounts.deploy("--remove", "--table", "delete").mistakes());
    }

    /** Only a deployment needs a runtime. */
    @Test
    void anOldSamIsGoodEnough() throws Exception {
        accounts.write("sam-version", "SAM CLI, version 1.99.0\n");

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(0, run.status(), run.printed());
        assertTrue(accounts.calls("sam delete").size() == 1, accounts.calls().toString());
    }

    private void remember(String name, String value) throws IOException {
        Path memory = Files.createDirectories(accounts.project(".deploy/my-back-routine"));
        Files.writeString(memory.resolve(name), value + "\n");
    }
}

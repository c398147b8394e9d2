package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static backroutine.deploy.FakeAccounts.SECOND_SKILL;
import static backroutine.deploy.FakeAccounts.TABLE;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.deploy.FakeAccounts.Run;
import backroutine.fixture.TerminalCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ./deploy --remove: the skill, the stack, and the table if the owner says so. */
class DeployRemoveTest {
    private static final String STACK = "stacks/eu-west-1/my-back-routine";
    private static final String KEPT_TABLE = "tables/eu-west-1/" + TABLE;
    private static final String OLDER_TABLE = "tables/eu-west-1/my-back-routine-Table-OLD1";

    private static final String DECIDED = ": delete, as decided before; --table keep|delete changes it";

    private FakeAccounts accounts;

    @BeforeEach
    void deploy(@TempDir Path folder) throws Exception {
        accounts = new FakeAccounts(folder);
        accounts.deployedElsewhere("eu-west-1", "UPDATE_COMPLETE");
        Path memory = Files.createDirectories(accounts.project(".deploy/my-back-routine"));
        Files.writeString(memory.resolve("region"), "eu-west-1\n");
        Files.writeString(memory.resolve("skill-id"), FIRST_SKILL + "\n");
    }

    @Test
    void everythingIsDeletedInOrder() throws Exception {
        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(0, run.status(), run.printed());
        assertEquals(List.of("ask smapi delete-skill", "sam delete --stack-name", "aws dynamodb update-table",
                "aws dynamodb delete-table"), changes());
        assertGone();
        assertFalse(accounts.exists(KEPT_TABLE));
        assertTrue(run.printed().endsWith("""
                Removed. What is left:
                  - a backup of the table, which DynamoDB deletes after 35 days
                  - the bucket of the SAM CLI (stack aws-sam-cli-managed-default), which other projects may use
                """), run.printed());
        assertFalse(Files.exists(accounts.project(".deploy/my-back-routine")));
    }

    @Test
    void aKeptTableIsNamedWithTheCommandsThatDeleteIt() throws Exception {
        Run kept = accounts.deploy("--remove", "--table", "keep");

        assertEquals(0, kept.status(), kept.printed());
        assertGone();
        assertTrue(accounts.exists(KEPT_TABLE));
        assertTrue(kept.printed()
                .contains("  - the table " + TABLE + " in eu-west-1, protected; to delete it:\n"
                        + commandsToDelete(TABLE)),
                kept.printed());
        runCommandsBelow("to delete it:", kept);
        assertFalse(accounts.exists(KEPT_TABLE));
    }

    /** The owner asked to keep the skill, and the decision is forgotten when the removal is complete. */
    @Test
    void theCommandsThatDeleteAKeptTableLeaveAKeptSkill() throws Exception {
        Run kept = accounts.deploy("--remove", "--keep-skill", "--table", "keep");

        runCommandsBelow("to delete it:", kept);

        assertFalse(accounts.exists(KEPT_TABLE));
        assertTrue(accounts.exists("skills/" + FIRST_SKILL));
    }

    /** They may be typed after a new deployment. */
    @Test
    void theCommandsThatDeleteAKeptTableLeaveANewStackAndItsSkill() throws Exception {
        Run kept = accounts.deploy("--remove", "--table", "keep");
        assertEquals(0, accounts.firstDeploy().status());

        runCommandsBelow("to delete it:", kept);

        assertFalse(accounts.exists(KEPT_TABLE));
        assertTrue(accounts.exists(STACK));
        assertTrue(accounts.exists("skills/" + SECOND_SKILL));
    }

    private void runCommandsBelow(String words, Run run) throws Exception {
        String commands = run.printed()
                .lines()
                .dropWhile(line -> !line.endsWith(words))
                .skip(1)
                .takeWhile(line -> line.startsWith("    "))
                .collect(joining("\n"));
        Run typed = accounts.run("", List.of("/bin/sh", "-c", commands));
        assertEquals(0, typed.status(), commands + "\n" + typed.printed());
    }

    @Test
    void aKeptTableCanBeDeletedByALaterRemoval() throws Exception {
        accounts.deploy("--remove", "--table", "keep");

        Run deleted = accounts.deploy("--remove", "--table", "delete", "--stack", "my-back-routine", "--region",
                "eu-west-1");

        assertEquals(0, deleted.status(), deleted.printed());
        assertFalse(accounts.exists(KEPT_TABLE));
    }

    /** A new stack has its own table; the older one was kept on purpose. */
    @Test
    void aTableThatWasKeptBeforeIsNotDeletedWithANewStackButNamed() throws Exception {
        accounts.write(OLDER_TABLE, "True");

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertTrue(accounts.exists(OLDER_TABLE));
        assertFalse(accounts.exists(KEPT_TABLE));
        assertTrue(run.printed()
                .contains("  The table my-back-routine-Table-OLD1 of an earlier stack is still there, too. It is not "
                        + "deleted now.\n"),
                run.printed());
        assertTrue(run.printed()
                .contains("  - the table my-back-routine-Table-OLD1 of an earlier stack in eu-west-1, protected; to "
                        + "delete it:\n" + commandsToDelete("my-back-routine-Table-OLD1")),
                run.printed());
    }

    /** Without a stack, ./deploy --remove --table delete would delete both. */
    @Test
    void besideAnOlderTableAKeptOneHasCommandsOfItsOwn() throws Exception {
        accounts.write(OLDER_TABLE, "True");

        Run run = accounts.deploy("--remove", "--table", "keep");

        assertTrue(run.printed()
                .contains("  - the table " + TABLE + " in eu-west-1, protected; to delete it:\n"
                        + commandsToDelete(TABLE)),
                run.printed());
        assertFalse(run.printed().contains("--table delete"), run.printed());
    }

    @Test
    void theTableOfAnInterruptedRemovalIsNotTakenForAnOlderOne() throws Exception {
        accounts.failAt("delete-table");
        accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();
        accounts.write(OLDER_TABLE, "True");

        Run again = accounts.deploy("--remove");

        assertEquals(0, again.status(), again.printed());
        assertFalse(accounts.exists(KEPT_TABLE));
        assertTrue(accounts.exists(OLDER_TABLE));
    }

    private static String commandsToDelete(String table) {
        return """
                    aws dynamodb update-table --table-name TABLE --region eu-west-1 --no-deletion-protection-enabled &&
                    aws dynamodb wait table-exists --table-name TABLE --region eu-west-1 && aws dynamodb delete-table \
                --table-name TABLE --region eu-west-1
                """.replace("TABLE", table);
    }

    @Test
    void withoutATerminalAFlagDecidesAboutTheTable() throws Exception {
        Run run = accounts.deploy("--remove");

        assertEquals(
                List.of("deploy: the table " + TABLE
                        + " has the progress of all users: add --table keep or --table delete"),
                run.mistakes());
        assertEquals(2, run.status());
        assertEquals(List.of(), changes());
    }

    @ParameterizedTest
    @CsvSource({"keep, true, false, true", "delete, true, false, false", "no, false, true, true"})
    void atATerminalTheOwnerIsAskedAboutTheTable(String typed, boolean removed, boolean stack, boolean table)
            throws Exception {

        Run run = atTerminal(typed);

        assertEquals(removed, run.status() == 0, run.printed());
        assertTrue(run.printed().contains("Their table " + TABLE + " has the progress of all users."), run.printed());
        assertEquals(removed, run.printed().contains("Removed."), run.printed());
        assertEquals(stack, accounts.exists(STACK));
        assertEquals(stack, accounts.exists("skills/" + FIRST_SKILL));
        assertEquals(table, accounts.exists(KEPT_TABLE));
    }

    @Test
    void aWrongAnswerAboutTheTableIsRefused() throws Exception {
        Run run = accounts.deploy("--remove", "--table", "drop");

        assertEquals(List.of("deploy: --table drop is neither keep nor delete"), run.mistakes());
        assertEquals(2, run.status());
        assertEquals(List.of(), changes());
    }

    /** The decision is remembered, so the second run needs no flag. */
    @ParameterizedTest
    @ValueSource(strings = {"delete-skill", "sam delete", "describe-table", "update-table", "wait table-exists",
            "delete-table",
            "wait table-not-exists"})
    void anInterruptedRemovalGoesOnWithoutAskingAgain(String step) throws Exception {
        accounts.failAt(step);
        Run failed = accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();

        assertEquals(1, failed.status(), failed.printed());
        assertEquals(1, failed.mistakes().size(), failed.printed());
        Run again = accounts.deploy("--remove");

        assertEquals(0, again.status(), again.printed());
        assertGone();
        assertFalse(accounts.exists(KEPT_TABLE));
    }

    @Test
    void theDecisionOfAnInterruptedRemovalIsSaid() throws Exception {
        accounts.failAt("sam delete");
        accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();

        assertTrue(accounts.deploy("--remove", "--dry-run").printed().contains("  The table " + TABLE + DECIDED));
        assertTrue(accounts.deploy("--remove").printed().contains("  The table " + TABLE + DECIDED));
    }

    /** Another machine may have deployed in between. */
    @Test
    void theDecisionAboutOneTableIsNotThatAboutAnother() throws Exception {
        accounts.failAt("sam delete");
        accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();
        accounts.write(STACK + "/table", "my-back-routine-Table-NEW1");
        accounts.write("tables/eu-west-1/my-back-routine-Table-NEW1", "True");

        Run again = accounts.deploy("--remove");

        assertEquals(List.of("deploy: the table my-back-routine-Table-NEW1 has the progress of all users: add --table "
                + "keep or --table delete"), again.mistakes());
        assertEquals(2, again.status());
        assertTrue(accounts.exists("tables/eu-west-1/my-back-routine-Table-NEW1"));
    }

    @ParameterizedTest
    @CsvSource({"delete, true", "no, false"})
    void atATerminalADeletionThatWasDecidedBeforeIsAskedForAgain(String typed, boolean removed) throws Exception {
        accounts.failAt("sam delete");
        accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();

        Run again = atTerminal(typed);

        assertTrue(again.printed().contains("  The table " + TABLE + DECIDED), again.printed());
        assertEquals(removed, again.status() == 0, again.printed());
        assertEquals(!removed, accounts.exists(KEPT_TABLE));
    }

    @Test
    void aSkillThatIsKeptStaysKeptUntilTheRemovalIsComplete() throws Exception {
        accounts.failAt("sam delete");
        accounts.deploy("--remove", "--keep-skill", "--table", "keep");
        accounts.failAt();

        Run again = accounts.deploy("--remove");

        assertEquals(0, again.status(), again.printed());
        assertTrue(again.printed()
                .contains("  The skill: keep, as decided before; to delete it, too, run ./deploy --remove --table keep "
                        + "--stack my-back-routine after this\n"),
                again.printed());
        assertTrue(accounts.exists("skills/" + FIRST_SKILL));
        assertFalse(accounts.exists(STACK));
        assertEquals(0, accounts.deploy("--remove", "--table", "keep", "--stack", "my-back-routine").status());
        assertTrue(accounts.exists(KEPT_TABLE));
        assertFalse(accounts.exists("skills/" + FIRST_SKILL));
    }

    /** After a deployment in between, the owner is asked again. */
    @Test
    void theDecisionOfAnInterruptedRemovalIsForgottenByADeployment() throws Exception {
        accounts.failAt("sam delete");
        accounts.deploy("--remove", "--table", "delete");
        accounts.failAt();
        assertEquals(0, accounts.firstDeploy("--skill-id", "new").status());

        assertEquals(2, accounts.deploy("--remove").status());
        assertTrue(accounts.exists(KEPT_TABLE));
    }

    @Test
    void whatWasDeletedByHandIsNoFailure() throws Exception {
        accounts.delete("skills/" + FIRST_SKILL);
        accounts.delete(KEPT_TABLE);

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(0, run.status(), run.printed());
        assertGone();
    }

    @Test
    void aDeletionUnderWayIsWaitedFor() throws Exception {
        accounts.write(STACK + "/status", "DELETE_IN_PROGRESS");

        Run run = accounts.deploy("--remove", "--table", "keep");

        assertEquals(0, run.status(), run.printed());
        assertEquals(1, accounts.calls("wait stack-delete-complete").size());
        assertEquals(List.of(), accounts.calls("sam delete"));
    }

    @Test
    void anUpdateUnderWayIsNotDisturbed() throws Exception {
        accounts.write(STACK + "/status", "UPDATE_IN_PROGRESS");

        Run run = accounts.deploy("--remove", "--table", "delete");

        assertEquals(1, run.status());
        assertTrue(run.mistakes().getFirst().endsWith(", and then run ./deploy --remove again"), run.printed());
        assertEquals(List.of(), changes());
    }

    @Test
    void aDryRunPrintsEachCommandAndRemovesNothing() throws Exception {
        Run run = accounts.deploy("--remove", "--table", "delete", "--dry-run");

        assertEquals(0, run.status(), run.printed());
        for (String command : List.of("$ ask smapi delete-skill --skill-id " + FIRST_SKILL,
                "$ sam delete --stack-name my-back-routine --region eu-west-1 --no-prompts",
                "$ aws dynamodb update-table --table-name my-back-routine-Table-XXXXXXXXXXXX",
                "$ aws dynamodb delete-table --table-name my-back-routine-Table-XXXXXXXXXXXX",
                "Nothing was changed.")) {
            assertTrue(run.printed().contains(command), run.printed());
        }
        assertEquals(List.of(), accounts.calls());
        assertTrue(Files.exists(accounts.project(".deploy/my-back-routine/skill-id")));
    }

    private Run atTerminal(String typed) throws Exception {
        Optional<List<String>> terminal = TerminalCommand.of("'" + accounts.project("deploy") + "' --remove");
        assumeTrue(terminal.isPresent(), TerminalCommand.HOW_TO_INSTALL);
        return accounts.run(typed + "\n", terminal.orElseThrow());
    }

    private List<String> changes() throws IOException {
        return accounts.calls()
                .stream()
                .filter(FakeAccounts::changesSomething)
                .map(FakeAccounts::firstThreeWords)
                .toList();
    }

    private void assertGone() {
        assertFalse(accounts.exists("skills/" + FIRST_SKILL));
        assertFalse(accounts.exists(STACK));
    }
}

package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static backroutine.deploy.FakeAccounts.SECOND_SKILL;
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

/** What ./deploy remembers of a stack, what a later run may change, and what it refuses because it would break the live skill. */
class DeployMemoryTest {
    private FakeAccounts accounts;

    @BeforeEach
    void copyProject(@TempDir Path folder) throws IOException {
        accounts = new FakeAccounts(folder);
    }

    @Test
    void aSecondRunWithoutOptionsIsLikeTheFirst() throws Exception {
        accounts.firstDeploy("--region", "eu-west-1", "--image", "--languages", "en,de", "--set", "SnapStart=on",
                "--set", "AlarmEmail=me@example.org");

        Run again = accounts.deploy();

        assertEquals(0, again.status(), again.printed());
        for (String call : List.of("sam deploy", "sam build", "models --every-locale")) {
            List<String> both = accounts.calls(call);
            assertEquals(2, both.size());
            assertEquals(both.getFirst(), both.getLast());
        }
        assertTrue(accounts.calls("sam deploy")
                .getLast()
                .endsWith("--region eu-west-1 --s3-prefix my-back-routine --resolve-image-repos --parameter-overrides "
                        + "SkillId=" + FIRST_SKILL + " SnapStart=on AlarmEmail=me@example.org"),
                accounts.calls("sam deploy").toString());
        assertTrue(accounts.calls("models").getLast().endsWith("--languages en,de"));
        assertEquals(1, accounts.calls("create-skill").size());
        assertFalse(accounts.exists("stacks/us-east-1"));
    }

    /** Amazon sends no alarm before its first e-mail is answered; also after a run that failed, the owner is told so once. */
    @Test
    void theOwnerIsToldOnceToConfirmTheAddressOfTheAlarms() throws Exception {
        accounts.failAt("ask deploy");
        Run failed = accounts.firstDeploy("--set", "AlarmEmail=me@example.org");
        accounts.failAt();

        String told = "Amazon has sent an e-mail to me@example.org. Open the link in it: until then, no alarm arrives.";
        assertFalse(failed.printed().contains(told), failed.printed());
        assertTrue(accounts.deploy().printed().contains(told));
        assertFalse(accounts.deploy().printed().contains("e-mail"));
        accounts.deploy("--set", "AlarmEmail=");
        assertTrue(accounts.deploy("--set", "AlarmEmail=me@example.org").printed().contains(told));
    }

    @Test
    void languagesPagesAndParametersAreReplacedByNewValues() throws Exception {
        accounts.firstDeploy("--languages", "en", "--set", "Screen=off", "--set", "KeepWarm=off", "--set",
                "AlarmEmail=me@example.org");

        Run again = accounts.deploy("--languages", "en,de", "--terms-url", "https://example.org/new", "--set",
                "Screen=auto", "--set", "AlarmEmail=");

        assertEquals(0, again.status(), again.printed());
        assertTrue(accounts.calls("sam deploy").getLast().endsWith(" Screen=auto KeepWarm=off AlarmEmail=\"\""),
                accounts.calls("sam deploy").toString());
        assertTrue(accounts.calls("models").getLast().endsWith("--languages en,de"));
        assertTrue(Files.readString(accounts.project(".deploy/my-back-routine/skill-package/skill.json"))
                .contains("https://example.org/new"));
    }

    @Test
    void aLiveStackDoesNotMoveToAnotherRegion() throws Exception {
        accounts.firstDeploy("--region", "eu-west-1");

        assertRefused("the stack my-back-routine is in eu-west-1, and in us-east-1 it would begin with an empty table: "
                + "leave out --region us-east-1, choose another --stack, or run ./deploy --remove --stack my-back-routine first",
                "--region", "us-east-1");
    }

    /** On another machine, where nothing is remembered. */
    @Test
    void aLiveStackThatIsNotRememberedDoesNotMoveEither() throws Exception {
        accounts.deployedElsewhere("eu-west-1", "UPDATE_COMPLETE");

        Run run = accounts.firstDeploy("--region", "us-east-1");

        assertEquals(List.of("deploy: the stack my-back-routine is in eu-west-1: leave out --region us-east-1, "
                + "or choose another --stack"), run.mistakes());
        assertEquals(2, run.status());
        assertEquals(List.of(), accounts.calls().stream().filter(FakeAccounts::changesSomething).toList());
        assertEquals(0, accounts.firstDeploy("--region", "eu-west-1").status());
    }

    /** An account may be confined to one region. */
    @Test
    void aNamedRegionIsEnoughWhereTheOthersMayNotBeLookedAt() throws Exception {
        accounts.deny("us-east-1", "us-west-2", "ap-northeast-1");

        Run search = accounts.firstDeploy();
        Run named = accounts.firstDeploy("--region", "eu-west-1");

        assertEquals(1, search.mistakes().size(), search.printed());
        assertTrue(search.mistakes().getFirst().endsWith("; name the region with --region"), search.printed());
        assertEquals(0, named.status(), named.printed());
        assertTrue(named.printed()
                .contains("  You may not look for the stack in us-west-2. If it is there, eu-west-1 gets a second one "
                        + "with an empty table.\n"),
                named.printed());
    }

    @Test
    void theSkillOfAnotherStackIsRefused() throws Exception {
        accounts.firstDeploy();

        Run run = accounts.firstDeploy("--stack", "second", "--skill-id", FIRST_SKILL);

        assertEquals(List.of("deploy: --skill-id " + FIRST_SKILL + ": that is the skill of the stack my-back-routine, "
                + "and cannot be that of second, too: use --stack my-back-routine, or leave out --skill-id"),
                run.mistakes());
        assertEquals(2, run.status());
        assertEquals(1, accounts.calls("sam deploy").size());
    }

    /** A dry run does not know whether the stack and the skill were deleted. */
    @Test
    void aDryRunShowsWhatIsAllowedAfterARemoval() throws Exception {
        accounts.firstDeploy("--region", "eu-west-1");

        Run run = accounts.deploy("--dry-run", "--region", "us-east-1", "--image", "--skill-id", "new");

        assertEquals(0, run.status(), run.printed());
        assertEquals(List.of(), run.mistakes());
        assertEquals(3, run.printed()
                .lines()
                .filter(line -> line.startsWith("  Unless it was removed, a run without --dry-run stops here: the "))
                .count(), run.printed());
        assertTrue(run.printed().contains("create-skill-for-vendor"), run.printed());
    }

    @Test
    void aZipFileDoesNotBecomeAnImageAndAnImageNoZipFile() throws Exception {
        accounts.firstDeploy();
        assertRefused("the function of the stack my-back-routine is deployed as zip, and cannot become image: "
                + "leave out --image, choose another --stack, or run ./deploy --remove --stack my-back-routine first",
                "--image");

        accounts.deploy("--stack", "fast", "--privacy-url", "https://example.org/p", "--terms-url",
                "https://example.org/t", "--image");
        assertRefused("the function of the stack fast is deployed as image, and cannot become zip: leave out --zip, "
                + "choose another --stack, or run ./deploy --remove --stack fast first", "--stack", "fast", "--zip");
    }

    @Test
    void aLiveSkillIsNotReplacedByAnother() throws Exception {
        accounts.firstDeploy();
        accounts.write("skills/" + SECOND_SKILL, "");

        assertRefused("the stack my-back-routine answers the skill " + FIRST_SKILL + ", and cannot answer "
                + SECOND_SKILL + ", too: use --skill-id " + FIRST_SKILL + ", choose another --stack, or run ./deploy "
                + "--remove --stack my-back-routine first", "--skill-id", SECOND_SKILL);
        assertRefused("the stack my-back-routine answers the skill " + FIRST_SKILL
                + ", and cannot answer a new one, too: "
                + "use --skill-id " + FIRST_SKILL + ", choose another --stack, or run ./deploy --remove --stack "
                + "my-back-routine first", "--skill-id", "new");
    }

    @Test
    void anotherAwsAccountIsRefused() throws Exception {
        accounts.firstDeploy();
        accounts.write("account", "999999999999\n");

        Run run = accounts.deploy();

        assertEquals(List
                .of("deploy: the stack my-back-routine is in the AWS account 123456789012, and you are signed in to "
                        + "999999999999: set AWS_PROFILE, or choose another --stack"),
                run.mistakes());
        assertEquals(1, run.status());
        assertEquals(1, accounts.calls("sam deploy").size());
    }

    @Test
    void theAskProfileIsRemembered() throws Exception {
        accounts.set("ASK_DEFAULT_PROFILE", "work");
        accounts.firstDeploy();
        accounts.set("ASK_DEFAULT_PROFILE", "");

        Run removed = accounts.deploy("--remove", "--table", "keep");

        assertEquals(0, removed.status(), removed.printed());
        assertEquals(List.of(), accounts.calls("--profile default"));
        assertTrue(accounts.calls("delete-skill").getLast().endsWith(" --profile work"));
    }

    /** In another developer account the skill would seem to be deleted. */
    @Test
    void anotherDeveloperAccountIsRefused() throws Exception {
        accounts.firstDeploy();
        accounts.set("ASK_DEFAULT_PROFILE", "other");
        accounts.write("vendor-other", "M2OTHER\n");

        String refused = "deploy: the skill of the stack my-back-routine is in the developer account M1ABCDEF, and the "
                + "ASK profile other is signed in to M2OTHER: set ASK_DEFAULT_PROFILE";
        assertEquals(List.of(refused + ", or choose another --stack"), accounts.deploy().mistakes());
        assertEquals(List.of(refused), accounts.deploy("--remove", "--table", "delete").mistakes());
        assertEquals(List.of(), accounts.calls("delete-skill"));
    }

    @Test
    void whatTheTemplateNoLongerKnowsIsDroppedAndTheLanguagesCanBeForgotten() throws Exception {
        accounts.firstDeploy("--languages", "en,de");
        Files.writeString(accounts.project(".deploy/my-back-routine/parameters"), "Gone=1\n");

        Run again = accounts.deploy("--languages", "default");
        Run third = accounts.deploy();

        assertEquals(0, again.status(), again.printed());
        assertTrue(again.printed()
                .contains("  The kept value Gone=1 is dropped: template.yaml has no such parameter\n"),
                again.printed());
        assertFalse(accounts.calls("sam deploy").getLast().contains("Gone"));
        assertFalse(third.printed().contains("Gone"), third.printed());
        assertTrue(accounts.calls("models").getLast().endsWith("skill-package"), accounts.calls("models").toString());
    }

    /** Nothing is live yet, so a mistake in the first attempt can be corrected. */
    @Test
    void whereNoStackWasCreatedEveryValueMayChange() throws Exception {
        accounts.failAt("sam deploy");
        accounts.firstDeploy("--region", "eu-west-1", "--image");
        accounts.failAt();

        Run again = accounts.deploy("--region", "us-west-2", "--zip");

        assertEquals(0, again.status(), again.printed());
        assertTrue(accounts.exists("stacks/us-west-2/my-back-routine"));
        assertFalse(accounts.exists("stacks/eu-west-1"));
        assertEquals("Zip", accounts.read("stacks/us-west-2/my-back-routine/package"));
    }

    /** On another machine, or before ./deploy remembered the region. */
    @Test
    void withoutMemoryTheLiveStackItselfSaysWhereAndWhatItIs() throws Exception {
        accounts.firstDeploy("--region", "ap-northeast-1", "--image");
        for (String file : List.of("region", "package", "account", "skill-id")) {
            Files.delete(accounts.project(".deploy/my-back-routine/" + file));
        }

        Run again = accounts.deploy();

        assertEquals(0, again.status(), again.printed());
        assertEquals(accounts.calls("sam deploy").getFirst(), accounts.calls("sam deploy").getLast());
        assertEquals(2, accounts.calls("sam deploy").size());
        assertEquals(1, accounts.calls("create-skill").size());
    }

    /** A failed question must not lead to a second skill or a second stack. */
    @Test
    void nothingIsCreatedIfTheStackIsUnknown() throws Exception {
        accounts.failAt("describe-stacks");

        Run run = accounts.firstDeploy();

        assertEquals(1, run.status());
        assertEquals(List.of("deploy: cannot find out whether the stack my-back-routine exists in us-east-1: "
                + "Error: simulated failure of describe-stacks"), run.mistakes());
        assertEquals(List.of(), accounts.calls().stream().filter(FakeAccounts::changesSomething).toList());
    }

    private void assertRefused(String why, String... options) throws Exception {
        long before = accounts.calls().stream().filter(FakeAccounts::changesSomething).count();

        Run run = accounts.deploy(options);

        assertEquals(List.of("deploy: " + why), run.mistakes());
        assertEquals(2, run.status());
        assertEquals(before, accounts.calls().stream().filter(FakeAccounts::changesSomething).count());
    }
}

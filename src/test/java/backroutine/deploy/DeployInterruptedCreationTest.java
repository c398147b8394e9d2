package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static backroutine.deploy.FakeAccounts.SECOND_SKILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.deploy.FakeAccounts.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that ended between the creation of the skill and the answer with its id: the next run finds the skill. */
class DeployInterruptedCreationTest {
    private static final Pattern NAME = Pattern.compile("\"name\":\"(My Back Routine \\d{14}-\\d+)\"");

    private static final String UNUSED = "  An interrupted run created " + FIRST_SKILL
            + ", which is not used. To delete it:\n";
    private static final String DELETE = "    ask smapi delete-skill --skill-id " + FIRST_SKILL + " --profile default";

    private FakeAccounts accounts;

    @BeforeEach
    void loseTheAnswer(@TempDir Path folder) throws Exception {
        accounts = new FakeAccounts(folder);
        accounts.write("no-answer", "");
        Run run = accounts.firstDeploy("--region", "eu-west-1");
        accounts.delete("no-answer");

        assertEquals(List.of("deploy: the skill was not created: socket hang up"), run.mistakes());
        assertTrue(accounts.exists("skills/" + FIRST_SKILL));
    }

    @Test
    void theNextRunUsesTheSkillThatWasCreated() throws Exception {
        Run again = accounts.deploy();

        assertEquals(0, again.status(), again.printed());
        assertEquals(1, accounts.calls("create-skill").size());
        assertEquals(FIRST_SKILL, accounts.read("stacks/eu-west-1/my-back-routine/skill"));
        assertTrue(again.printed().contains("  An interrupted run created " + FIRST_SKILL + "\n"), again.printed());
    }

    /** Amazon answers with a part of the list at a time. */
    @Test
    void itIsFoundAmongOtherSkills() throws Exception {
        accounts.write("created", SECOND_SKILL + "\n" + FIRST_SKILL + "\n");
        accounts.write("skills/" + SECOND_SKILL,
                "{\"locales\": {\"en-US\": {\"name\": \"My Back Routine\"}}}\n");

        assertEquals(0, accounts.deploy().status());

        assertEquals(FIRST_SKILL, accounts.read("stacks/eu-west-1/my-back-routine/skill"));
        assertEquals(2, accounts.calls("list-skills-for-vendor").size());
        assertTrue(accounts.calls("list-skills-for-vendor").getLast().endsWith("--next-token part 2"));
    }

    @Test
    void ifItWasNotCreatedItIsCreatedNowUnderTheSameName() throws Exception {
        accounts.delete("skills/" + FIRST_SKILL);

        Run again = accounts.deploy();

        assertEquals(0, again.status(), again.printed());
        assertEquals(SECOND_SKILL, accounts.read("stacks/eu-west-1/my-back-routine/skill"));
        List<String> created = accounts.calls("create-skill");
        assertEquals(2, created.size());
        assertEquals(name(created.getFirst()), name(created.getLast()));
    }

    @Test
    void nothingIsCreatedWhileItIsUnknownWhetherItExists() throws Exception {
        accounts.failAt("list-skills-for-vendor");

        Run again = accounts.deploy();

        assertEquals(
                List.of("deploy: cannot find out whether an interrupted run created a skill: Error: simulated failure "
                        + "of list-skills-for-vendor; run this again"),
                again.mistakes());
        assertEquals(1, accounts.calls("create-skill").size());
    }

    @Test
    void twoSkillsOfTheSameNameAreLeftToTheOwner() throws Exception {
        accounts.write("skills/" + SECOND_SKILL, accounts.read("skills/" + FIRST_SKILL) + "\n");
        accounts.write("created", FIRST_SKILL + "\n" + SECOND_SKILL + "\n");

        Run again = accounts.deploy();

        assertEquals(List.of("deploy: there are 2 skills named " + name(accounts.calls("create-skill").getFirst())
                + ": delete all but one in the developer console, and run this again"), again.mistakes());
        assertEquals(1, accounts.calls("create-skill").size());
    }

    /** Nothing else would know that it exists. */
    @Test
    void ifAnotherSkillIsChosenItIsNamedWithTheCommandThatDeletesIt() throws Exception {
        accounts.write("skills/" + SECOND_SKILL, "{\"manifest\": {\"publishingInformation\": {}}}\n");

        Run run = accounts.deploy("--skill-id", SECOND_SKILL);

        assertEquals(0, run.status(), run.printed());
        assertTrue(run.printed().contains(UNUSED + DELETE + "\n"), run.printed());
        assertFalse(accounts.deploy().printed().contains(UNUSED));
        accounts.run("", List.of("/bin/sh", "-c", DELETE));
        assertFalse(accounts.exists("skills/" + FIRST_SKILL));
        assertTrue(accounts.exists("skills/" + SECOND_SKILL));
    }

    @Test
    void whileItIsUnknownWhetherItExistsItIsStillLookedFor() throws Exception {
        accounts.write("skills/" + SECOND_SKILL, "{\"manifest\": {\"publishingInformation\": {}}}\n");
        accounts.failAt("list-skills-for-vendor");

        Run run = accounts.deploy("--skill-id", SECOND_SKILL);
        accounts.failAt();

        assertEquals(0, run.status(), run.printed());
        assertTrue(run.printed()
                .contains("  An interrupted run may have created a skill named "
                        + name(accounts.calls("create-skill").getFirst())
                        + ", which is not used: if the developer console shows it, delete it there. ask could not list "
                        + "the skills: Error: simulated failure of list-skills-for-vendor\n"),
                run.printed());
        assertTrue(accounts.deploy("--remove", "--table", "keep").printed().contains(UNUSED + DELETE + "\n"));
    }

    @Test
    void theOwnerMayChooseItByItsId() throws Exception {
        Run run = accounts.deploy("--skill-id", FIRST_SKILL);

        assertEquals(0, run.status(), run.printed());
        assertFalse(run.printed().contains(UNUSED), run.printed());
        assertEquals(FIRST_SKILL, accounts.read("stacks/eu-west-1/my-back-routine/skill"));
    }

    @Test
    void aRemovalDeletesItToo() throws Exception {
        Run removed = accounts.deploy("--remove", "--table", "delete");

        assertEquals(0, removed.status(), removed.printed());
        assertFalse(accounts.exists("skills/" + FIRST_SKILL));
    }

    @Test
    void aRunThatWasNotInterruptedListsNoSkills() throws Exception {
        accounts.deploy();
        int before = accounts.calls("list-skills-for-vendor").size();

        accounts.deploy();
        accounts.deploy("--stack", "second", "--privacy-url", "https://example.org/p", "--terms-url",
                "https://example.org/t");

        assertEquals(before, accounts.calls("list-skills-for-vendor").size());
        assertEquals(2, accounts.calls("create-skill").size());
    }

    private static String name(String call) {
        Matcher name = NAME.matcher(call);
        assertTrue(name.find(), call);
        return name.group(1);
    }
}

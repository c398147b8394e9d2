package backroutine.deploy;

import static backroutine.deploy.FakeAccounts.FIRST_SKILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.deploy.FakeAccounts.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages that the live skill offers: only {@code --languages} drops one, also on a machine that remembers nothing. */
class DeployLanguagesTest {
    private static final Pattern LOCALE = Pattern.compile("\"([a-z]{2}-[A-Z]{2})\": \\{");

    private FakeAccounts accounts;

    @BeforeEach
    void copyProject(@TempDir Path folder) throws IOException {
        accounts = new FakeAccounts(folder);
    }

    @Test
    void withoutMemoryTheSkillItselfSaysWhatItOffers() throws Exception {
        accounts.firstDeploy("--languages", "en,de");
        forget();

        Run run = accounts.firstDeploy();

        assertEquals(0, run.status(), run.printed());
        assertEquals("[de-DE, en-US]", offered());
        assertTrue(run.printed()
                .contains(
                        "  The skill offers de-DE, too: make the models again with --languages en,de. To drop a language, "
                                + "use --languages\n"),
                run.printed());
    }

    @Test
    void aLanguageThatAnotherMachineAddedIsNotDropped() throws Exception {
        accounts.firstDeploy();
        accounts.write("skills/" + FIRST_SKILL, manifest("en-US", "de-DE"));

        accounts.deploy();
        accounts.deploy();

        assertEquals("[de-DE, en-US]", offered());
        assertTrue(accounts.calls("models").getLast().endsWith("--languages en,de"));
    }

    /** What the skill offers is not remembered here: the list would never get longer. */
    @Test
    void besideALanguageThatAnotherMachineAddedALanguageThatIsReadLaterIsAdded() throws Exception {
        accounts.firstDeploy();
        accounts.write("skills/" + FIRST_SKILL, manifest("en-US", "de-DE"));
        accounts.deploy();
        accounts.write("read-languages", "fr");

        accounts.deploy();

        assertEquals("[de-DE, en-US, fr-FR]", offered());
    }

    /** What is not named is not remembered, so a language that a native speaker reads later is added. */
    @Test
    void aSkillThatOffersTheUsualLanguagesGoesOnDoingSo() throws Exception {
        accounts.firstDeploy();
        accounts.write("read-languages", "de");

        accounts.deploy();

        assertEquals("[de-DE, en-US]", offered());
        assertFalse(accounts.calls("models").getLast().contains("--languages"), accounts.calls("models").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "default"})
    void theOwnerMayDropALanguage(String languages) throws Exception {
        accounts.firstDeploy("--languages", "en,de");
        forget();

        Run run = accounts.firstDeploy("--languages", languages);

        assertEquals(0, run.status(), run.printed());
        assertEquals("[en-US]", offered());
        assertEquals(List.of(), accounts.calls("get-skill-manifest"));
    }

    @Test
    void theDecisionToDropALanguageOutlivesAFailure() throws Exception {
        accounts.firstDeploy("--languages", "en,de");
        accounts.failAt("ask deploy");
        accounts.deploy("--languages", "en");
        accounts.failAt();

        accounts.deploy();
        assertEquals("[en-US]", offered());

        accounts.write("skills/" + FIRST_SKILL, manifest("en-US", "de-DE"));
        accounts.deploy();
        assertEquals("[de-DE, en-US]", offered());
    }

    @Test
    void aLanguageThatThisVersionLacksIsNotDroppedWithoutAWord() throws Exception {
        accounts.firstDeploy();
        accounts.write("skills/" + FIRST_SKILL, manifest("en-US", "de-DE", "nl-NL"));

        Run run = accounts.deploy();
        Run dropped = accounts.deploy("--languages", "en,de");

        assertEquals(
                List.of("deploy: the skill offers nl-NL, which this version of the project does not have: deploy a "
                        + "version that has it, or drop it with --languages en,de"),
                run.mistakes());
        assertEquals(2, run.status());
        assertEquals(0, dropped.status(), dropped.printed());
        assertEquals("[de-DE, en-US]", offered());
    }

    @Test
    void nothingIsChangedWhileItIsUnknownWhatTheSkillOffers() throws Exception {
        accounts.firstDeploy();
        accounts.failAt("get-skill-manifest");

        Run run = accounts.deploy();
        Run named = accounts.deploy("--languages", "en");

        assertEquals(List.of("deploy: cannot find out which languages the skill " + FIRST_SKILL
                + " offers: Error: simulated failure of get-skill-manifest; run this again, or name them with --languages"),
                run.mistakes());
        assertEquals(1, run.status());
        assertEquals(0, named.status(), named.printed());
        assertEquals(2, accounts.calls("sam deploy").size());
    }

    /** Then Amazon answers with the status of the change. */
    @Test
    void nothingIsChangedWhileTheManifestIsBeingChanged() throws Exception {
        accounts.firstDeploy();
        accounts.write("skills/" + FIRST_SKILL,
                "{\n  \"manifest\": {\n    \"lastUpdateRequest\": {\n      \"status\": \"IN_PROGRESS\"\n    }\n  }\n}\n");

        assertEquals(List.of("deploy: cannot find out which languages the skill " + FIRST_SKILL
                + " offers: its manifest is being changed; run this again, or name them with --languages"),
                accounts.deploy().mistakes());
    }

    @Test
    void aDryRunSaysThatTheSkillIsAsked() throws Exception {
        accounts.firstDeploy();

        Run run = accounts.deploy("--dry-run");

        assertTrue(run.printed()
                .contains("  $ ask smapi get-skill-manifest --skill-id " + FIRST_SKILL
                        + " --stage development --profile default\n"
                        + "  If the skill offers other languages, too, they are added\n"),
                run.printed());
    }

    /** The locales of the skill, sorted. */
    private String offered() throws IOException {
        return LOCALE.matcher(accounts.read("skills/" + FIRST_SKILL))
                .results()
                .map(locale -> locale.group(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String manifest(String... locales) {
        return "{\n  \"manifest\": {\n    \"publishingInformation\": {\n" + Stream.of(locales)
                .map(locale -> "        \"" + locale + "\": {\n        }\n")
                .collect(Collectors.joining()) + "    }\n  }\n}\n";
    }

    /** Removes what this machine remembers. */
    private void forget() throws IOException {
        try (Stream<Path> files = Files.list(accounts.project(".deploy/my-back-routine"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}

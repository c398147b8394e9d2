package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import backroutine.deploy.FakeAccounts.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ./deploy checks before it creates anything: each mistake is one line that says how to mend it. */
class DeployChecksTest {
    private FakeAccounts accounts;

    @BeforeEach
    void copyProject(@TempDir Path folder) throws IOException {
        accounts = new FakeAccounts(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--regoin x | there is no option --regoin; ./deploy --help lists them", "--region | --region needs a value",
            "--stack ../x | --stack ../x is not a name for a stack: use letters, digits and hyphens, and begin with a letter",
            "--stack 1st | --stack 1st is not a name for a stack: use letters, digits and hyphens, and begin with a letter",
            "--image --zip | --image and --zip contradict each other: choose one",
            "--table keep | --table goes only with --remove",
            "--remove --image | --remove deploys nothing, so --image does not go with it: leave it out"})
    void anOptionThatMakesNoSenseEndsTheRunAtOnce(String options, String message) throws Exception {
        Run run = accounts.deploy(options.split(" "));

        assertEquals(new Run("deploy: " + message + "\n", 2), run);
        assertEquals(List.of(), accounts.calls());
    }

    @Test
    void everyWrongValueIsReportedInOneLineAndAllInOneRun() throws Exception {
        Run run = accounts.deploy("--region", "eu-central-1", "--privacy-url", "http://example.org", "--terms-url",
                "https://example.org", "--languages", "en,xx", "--skill-id", "42", "--set", "Screen", "--set",
                "KeepWarm=yes",
                "--set", "LogRetentionDays=31", "--set", "MemorySize=128", "--set", "AlarmEmail=me", "--set",
                "SkillId=x");

        assertEquals(List.of(
                "deploy: Alexa does not call functions in eu-central-1; choose us-east-1, us-west-2, eu-west-1 or ap-northeast-1",
                "deploy: --privacy-url http://example.org is not an address that begins with https://, which Amazon requires",
                "deploy: --languages en,xx: there is no language xx; there are de en fr",
                "deploy: --set Screen is not of the form NAME=VALUE",
                "deploy: --set KeepWarm=yes: KeepWarm is one of on off",
                "deploy: --set LogRetentionDays=31: LogRetentionDays is one of 7 14 30 60 90 180 365",
                "deploy: --set MemorySize=128: MemorySize is a whole number from 256 to 3008",
                "deploy: --set AlarmEmail=me: AlarmEmail is an e-mail address, or empty",
                "deploy: --set SkillId=x: the id of the skill is set by --skill-id",
                "deploy: --skill-id 42 is not a skill id: it is amzn1.ask.skill. and a UUID, as the developer console shows it"),
                run.mistakes());
        assertEquals(2, run.status());
        assertNothingChanged();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--languages de;ls | these are no codes of languages: de;ls; write them as en,de",
            "--languages en, | these are no codes of languages: en,; write them as en,de",
            "--set MemorySize=9999999999999999999999 | --set MemorySize=9999999999999999999999: MemorySize is a whole "
                    + "number from 256 to 3008",
            "--set MemorySize=big | --set MemorySize=big: MemorySize is a whole number from 256 to 3008",
            "--set AlarmEmail=\"x\"@y | --set AlarmEmail=\"x\"@y: a value cannot have spaces, quotes or backslashes"})
    void aValueThatTheToolsWouldMisreadIsReported(String options, String message) throws Exception {
        List<String> words = new ArrayList<>(List.of("--dry-run"));
        words.addAll(List.of(options.split(" ")));

        Run run = accounts.deploy(words.toArray(String[]::new));

        assertEquals(List.of("deploy: " + message), run.mistakes(), run.printed());
        assertEquals(2, run.status());
    }

    /** The address is written to a JSON file with sed. */
    @Test
    void anAddressWithACharacterOfSedOrJsonIsRefused() throws Exception {
        for (String address : List.of("https://e.org/&x", "https://e.org/|x", "https://e.org/\"x",
                "https://e.org/\\x")) {
            Run run = accounts.deploy("--dry-run", "--terms-url", address);

            assertEquals(List.of("deploy: --terms-url " + address
                    + " has a character that is not allowed: a space, |, &, \" or \\"), run.mistakes());
            assertEquals(2, run.status());
        }
    }

    @Test
    void anUnknownParameterIsAnsweredWithThoseThatExist() throws Exception {
        Run run = accounts.deploy("--dry-run", "--set", "Memory=512");

        String known = String.join(" ", ((Map<?, ?>) Template.read().at("Parameters")).keySet()
                .stream()
                .map(Object::toString)
                .filter(name -> !name.equals("SkillId"))
                .toList());
        assertEquals(List.of("deploy: --set Memory=512: template.yaml has no parameter Memory; it has " + known),
                run.mistakes());
        assertEquals(2, run.status());
    }

    /** Each default is legal, so the checks read the template as CloudFormation does. */
    @Test
    void everyDefaultOfTheTemplateIsAccepted() throws Exception {
        Map<?, ?> parameters = (Map<?, ?>) Template.read().at("Parameters");
        List<String> options = parameters.entrySet()
                .stream()
                .filter(parameter -> !parameter.getKey().equals("SkillId"))
                .flatMap(parameter -> List.of("--set",
                        parameter.getKey() + "=" + ((Map<?, ?>) parameter.getValue()).get("Default")).stream())
                .toList();

        Run run = accounts.firstDeploy(options.toArray(String[]::new));

        assertEquals(0, run.status(), run.printed());
        assertTrue(options.size() > 10, options.toString());
    }

    @Test
    void theNameOfTheStackHasAtMostTheCharactersThatCloudFormationAllows() throws Exception {
        assertEquals(0, accounts.firstDeploy("--dry-run", "--stack", "s".repeat(128)).status());
        Run run = accounts.firstDeploy("--dry-run", "--stack", "s".repeat(129));

        assertEquals(List.of("deploy: --stack " + "s".repeat(129) + " has 129 characters: use at most 128"),
                run.mistakes());
        assertEquals(2, run.status());
    }

    @Test
    void whatIsMissingIsReportedTogetherWithWrongOptions() throws Exception {
        accounts.write("sam-version", "SAM CLI, version 1.100.0\n");
        accounts.without("docker");
        accounts.failAt("aws sts");

        Run run = accounts.firstDeploy("--image", "--set", "Screen=on");

        assertEquals(4, run.mistakes().size(), run.printed());
        assertEquals(2, run.status());
        assertNothingChanged();
    }

    @Test
    void aMissingToolIsReportedWithHowToInstallIt() throws Exception {
        accounts.without("ask");

        assertMissing("ask is missing: npm install --global ask-cli");
    }

    @Test
    void aSamThatDoesNotKnowTheRuntimeIsReported() throws Exception {
        accounts.write("sam-version", "SAM CLI, version 1.99.0\n");

        assertMissing("sam 1.99 does not know the runtime java25: update the SAM CLI to 1.146 or later");
    }

    @Test
    void anAskThatDoesNotStartBecauseOfItsParserIsReportedWithTheWayOut() throws Exception {
        accounts.tool("ask", "printf '%s\\n' 'node_modules/src/tree/xpath/XPathLexer.ts:18' "
                + "'TypeError: Class extends value undefined is not a constructor or null' >&2; exit 1");

        assertMissing("ask does not start, because npm installed a broken version of antlr4ts beside it: "
                + "(cd \"$(npm root --global)/ask-cli\" && npm install --omit=dev --no-save antlr4ts@0.5.0-alpha.4)");
    }

    @Test
    void anAskThatDoesNotStartForAnotherReasonIsReported() throws Exception {
        accounts.tool("ask", "printf 'node:internal\\n\\nSyntaxError: Unexpected token\\n' >&2; exit 1");

        assertMissing("ask does not start; ask --version shows why: SyntaxError: Unexpected token");
    }

    @Test
    void aMissingJdk25IsReportedTogetherWithOtherMistakes() throws Exception {
        accounts.tool("java", "");
        accounts.without("ask");

        Run run = accounts.firstDeploy();

        assertEquals(2, run.mistakes().size(), run.printed());
        assertTrue(run.mistakes().getFirst().startsWith("deploy: JDK 25 is missing"), run.printed());
        assertEquals(1, run.status());
        assertNothingChanged();
    }

    @Test
    void theBuildRunsOnTheJdk25ThatWasFound() throws Exception {
        assertEquals(0, accounts.firstDeploy().status());

        assertTrue(accounts.read("java-home").endsWith("/jdk"), accounts.read("java-home"));
    }

    @Test
    void dockerHasToRunForAnImage() throws Exception {
        accounts.failAt("docker info");

        Run run = accounts.firstDeploy("--image");

        assertEquals(List.of("deploy: docker does not run: start it, and see docker info"), run.mistakes());
        assertEquals(1, run.status());
        assertEquals(0, accounts.firstDeploy().status());
    }

    @Test
    void bothAccountsHaveToBeSignedIn() throws Exception {
        accounts.failAt("aws sts", "get-vendor-list");

        assertMissing(
                "AWS does not accept your sign-in (Error: simulated failure of aws sts): run aws configure or aws sso "
                        + "login, or set AWS_PROFILE",
                "Amazon does not accept the sign-in of the ASK profile default (Error: simulated failure of "
                        + "get-vendor-list): run ask configure, or set ASK_DEFAULT_PROFILE");
    }

    @Test
    void missingAddressesAreReportedWithWhatToDo() throws Exception {
        Run run = accounts.deploy();

        assertEquals(
                List.of("deploy: publish docs/privacy.md where everyone can read it, and add its address: "
                        + "--privacy-url https://…",
                        "deploy: publish docs/terms.md where everyone can read it, and add its address: --terms-url https://…"),
                run.mistakes());
        assertEquals(2, run.status());
        assertNothingChanged();
    }

    private void assertMissing(String... messages) throws Exception {
        Run run = accounts.firstDeploy();

        assertEquals(List.of(messages).stream().map(message -> "deploy: " + message).toList(), run.mistakes());
        assertEquals(1, run.status());
        assertNothingChanged();
    }

    private void assertNothingChanged() throws IOException {
        assertEquals(List.of(), accounts.calls().stream().filter(FakeAccounts::changesSomething).toList());
        assertFalse(Files.exists(accounts.project(".deploy")));
    }
}

package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The usual files of a project name no address that belongs to somebody, so that whoever publishes a copy has nothing
 * to change in them.
 */
class ProjectAddressesTest {
    private static final List<String> FILES = List.of("LICENSE", "NOTICE", "CONTRIBUTING.md", "CHANGELOG.md",
            "SECURITY.md", ".editorconfig", ".github/dependabot.yml", ".github/workflows/ci.yml",
            ".ci/deployed-libraries");
    private static final Set<String> SITES_OF_FORMS = Set.of("keepachangelog.com", "semver.org", "editorconfig.org",
            "www.apache.org");
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[a-z]{2,}");
    private static final Pattern SITE = Pattern.compile("(?<=https?://)[^/\\s)]+");

    @Test
    void theyNameNoEMailAddressAndNoSiteOfTheProject() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String file : FILES) {
            String text = Files.readString(Path.of(file));
            E_MAIL.matcher(text).results().map(MatchResult::group).forEach(addresses::add);
            SITE.matcher(text).results().map(MatchResult::group).forEach(addresses::add);
        }
        addresses.removeAll(SITES_OF_FORMS);

        assertEquals(Set.of(), addresses);
    }

    @Test
    void theReadmeNamesWhatAContributorNeeds() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertTrue(readme.contains("(CONTRIBUTING.md)") && readme.contains("(LICENSE)"));
    }

    /** The security policy names what holds it. */
    @Test
    void theTestsThatTheSecurityPolicyNamesExist() throws IOException {
        List<String> tests = Pattern.compile("`(\\w+Test)`")
                .matcher(Files.readString(Path.of("SECURITY.md")))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertTrue(!tests.isEmpty());
        for (String test : tests) {
            assertEquals(1, ProjectFiles.named(test + ".java").size(), test);
        }
    }
}

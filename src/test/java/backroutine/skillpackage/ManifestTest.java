package backroutine.skillpackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifest of the skill. */
class ManifestTest {
    private static final Path FOLDER = Path.of("skill-package");

    private final JsonNode manifest = JsonMapper.builder()
            .build()
            .readTree(FOLDER.resolve("skill.json").toFile())
            .get("manifest");
    private final JsonNode store = manifest.at("/publishingInformation/locales/en-US");

    ManifestTest() throws IOException {}

    @Test
    void theDescriptionHasTheDisclaimerAndAsksForClearance() {
        String description = store.get("description").asText();
        for (String words : List.of("not medical advice", "Check with your doctor", "cleared you to exercise",
                "numbness or tingling", "emergency help")) {
            assertTrue(description.contains(words), words);
        }
    }

    @Test
    void theCategoryIsHealthAndNothingIsSold() {
        assertEquals("HEALTH_AND_FITNESS", manifest.at("/publishingInformation/category").asText());
        for (String field : List.of("allowsPurchases", "containsAds", "isChildDirected", "usesPersonalInfo")) {
            assertFalse(manifest.at("/privacyAndCompliance/" + field).asBoolean(true), field);
        }
        assertTrue(manifest.at("/privacyAndCompliance/isExportCompliant").asBoolean());
    }

    /** ./deploy replaces them: the file in the project must not have the addresses of one account or site. */
    @Test
    void theAddressesArePlaceholders() {
        assertEquals("FUNCTION_ARN", manifest.at("/apis/custom/endpoint/uri").asText());
        assertEquals("FUNCTION_ARN", manifest.at("/events/endpoint/uri").asText());
        JsonNode texts = manifest.at("/privacyAndCompliance/locales/en-US");
        assertEquals("PRIVACY_URL", texts.get("privacyPolicyUrl").asText());
        assertEquals("TERMS_URL", texts.get("termsOfUseUrl").asText());
    }

    @Test
    void theSkillIsNotifiedWhenAUserDisablesIt() {
        assertEquals("[{\"eventName\":\"SKILL_DISABLED\"}]", manifest.at("/events/subscriptions").toString());
    }

    /**
     * Each permission is a question to the user, and requires a privacy policy. Without the second one no deployed skill
     * gets the id of a recognised voice.
     */
    @Test
    void theOnlyPermissionsAreToSetRemindersAndToKnowAVoiceById() throws IOException {
        assertEquals(
                "[{\"name\":\"alexa::alerts:reminders:skill:readwrite\"},{\"name\":\"alexa::person_id:read\"}]",
                manifest.get("permissions").toString());
        assertTrue(Files.readString(Path.of("docs", "privacy.md"))
                .contains("The skill asks for the permission to receive the id of your voice"));
    }

    @Test
    void noInterfaceIsRequiredThatSomeDevicesLack() {
        assertEquals(Set.of("endpoint"), manifest.at("/apis/custom")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    @Test
    void thePrivacyPolicyAndTheTermsHaveTheirStatements() throws IOException {
        String privacy = Files.readString(Path.of("docs", "privacy.md"));
        String terms = Files.readString(Path.of("docs", "terms.md"));
        assertTrue(privacy.contains("nothing you say about pain, numbness, symptoms or an emergency"));
        assertTrue(terms.contains("It is not medical advice"));
        for (String sentence : List.of("Check with your doctor before you start any exercise program",
                "If you feel numbness or tingling, or your symptoms return, stop and contact your doctor")) {
            assertTrue(terms.contains(sentence) && store.get("description").asText().contains(sentence), sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({"smallIconUri, 108", "largeIconUri, 512"})
    void theIconsHaveTheSizesThatTheStoreRequires(String property, int pixels) throws IOException {
        String uri = store.get(property).asText();
        assertTrue(uri.startsWith("file://assets/images/"), uri);
        BufferedImage icon = ImageIO.read(FOLDER.resolve(uri.substring("file://".length())).toFile());
        assertEquals(pixels, icon.getWidth());
        assertEquals(pixels, icon.getHeight());
    }
}

package backroutine.skillpackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.models.Viewport;
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

    /** A device without a screen needs none of the interfaces: a list of them only says what the skill can use. */
    @Test
    void theScreenIsTheOnlyInterfaceAndEachOfItsViewportsIsTested() {
        assertEquals(Set.of("endpoint", "interfaces"), manifest.at("/apis/custom")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        assertEquals(List.of("ALEXA_PRESENTATION_APL"),
                manifest.at("/apis/custom/interfaces").valueStream().map(one -> one.get("type").asText()).toList());
        assertEquals(Viewport.supported().size(), manifest.at("/apis/custom/interfaces/0/supportedViewports").size());
    }

    /** Amazon's names for the groups, and their limits as its documentation has them in 2026. */
    @ParameterizedTest
    @CsvSource({"hubRoundSmall, HUB, ROUND, 100, 599, 100, 599",
            "hubLandscapeSmall, HUB, RECTANGLE, 960, 1279, 100, 599",
            "hubLandscapeMedium, HUB, RECTANGLE, 960, 1279, 600, 959",
            "hubLandscapeLarge, HUB, RECTANGLE, 1280, 1920, 600, 1279",
            "hubLandscapeXLarge, HUB, RECTANGLE, 1920, 2560, 960, 1279",
            "hubPortraitMedium, HUB, RECTANGLE, 960, 1279, 1920, 2560",
            "tvLandscapeXLarge, TV, RECTANGLE, 960, 960, 540, 540"})
    void theGroupsOfScreensHaveAmazonsLimits(String name, String mode, String shape, int leastWidth, int mostWidth,
            int leastHeight, int mostHeight) {
        int index = Viewport.supported().stream().map(Viewport::name).toList().indexOf(name);
        JsonNode viewport = manifest.at("/apis/custom/interfaces/0/supportedViewports/" + index);

        assertEquals(
                "{\"mode\":\"%s\",\"shape\":\"%s\",\"minWidth\":%d,\"maxWidth\":%d,\"minHeight\":%d,\"maxHeight\":%d}"
                        .formatted(mode, shape, leastWidth, mostWidth, leastHeight, mostHeight),
                viewport.toString());
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

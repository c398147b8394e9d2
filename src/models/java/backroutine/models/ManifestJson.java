package backroutine.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Writes into {@code skill.json} what it says in words: a block for each locale, and the instructions for Amazon's testers. */
final class ManifestJson {
    private static final Place FILE = Place.in("skill-package/skill.json");
    private static final String ICONS = "file://assets/images/en-US_";

    private ManifestJson() {}

    /**
     * The manifest with new blocks; everything else stays as it is.
     *
     * @param manifest the text of {@code skill.json}
     * @param stores by locale, in the order of the blocks
     * @param testingInstructions the main language's
     */
    static String text(String manifest, Map<String, Store> stores, Iterable<String> testingInstructions) {
        ObjectNode root = read(manifest);
        ObjectNode publishing = object(root, "publishingInformation");
        ObjectNode blocks = publishing.putObject("locales");
        ObjectNode addresses = object(root, "privacyAndCompliance").putObject("locales");
        stores.forEach((locale, store) -> {
            write(store, blocks.putObject(locale));
            addresses.putObject(locale).put("privacyPolicyUrl", "PRIVACY_URL").put("termsOfUseUrl", "TERMS_URL");
        });
        publishing.put("testingInstructions", String.join("\n", testingInstructions));
        return PrettyJson.text(root);
    }

    private static void write(Store store, ObjectNode json) {
        json.put("name", store.name());
        json.put("summary", store.summary());
        json.put("description", store.describing());
        json.put("smallIconUri", ICONS + "smallIcon.png");
        json.put("largeIconUri", ICONS + "largeIcon.png");
        ArrayNode examples = json.putArray("examplePhrases");
        store.examplePhrases().forEach(examples::add);
        ArrayNode keywords = json.putArray("keywords");
        store.keywords().forEach(keywords::add);
    }

    private static ObjectNode read(String manifest) {
        try {
            if (JsonMapper.builder().build().readTree(manifest) instanceof ObjectNode root) {
                return root;
            }
        } catch (JsonProcessingException e) {
            throw new LanguageFileException(FILE.line(e.getLocation().getLineNr()), e.getOriginalMessage());
        }
        throw new LanguageFileException(FILE, "is no JSON object");
    }

    private static ObjectNode object(ObjectNode root, String field) {
        JsonNode found = root.path("manifest").path(field);
        if (found instanceof ObjectNode object) {
            return object;
        }
        throw new LanguageFileException(FILE, "has no manifest." + field);
    }
}

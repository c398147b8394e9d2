package backroutine.models;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes the texts of {@code skill.json}: a block for each locale, and the instructions for Amazon's testers. */
final class ManifestJson {
    private static final String FILE = "skill-package/skill.json";
    private static final String ICONS = "file://assets/images/en-US_";

    private ManifestJson() {}

    /**
     * The manifest with new texts; everything else in it stays.
     *
     * @param manifest the text of {@code skill.json}
     * @param stores the texts by locale, in the order of the blocks
     * @param testingInstructions the lines for Amazon's testers
     * @throws InvalidFileException if the manifest is not JSON, or lacks a part that the texts belong to
     */
    static String text(String manifest, Map<String, Store> stores, Iterable<String> testingInstructions) {
        Cursor root = read(manifest);
        ObjectNode publishing = part(root, "publishingInformation");
        ObjectNode blocks = publishing.putObject("locales");
        ObjectNode addresses = part(root, "privacyAndCompliance").putObject("locales");
        stores.forEach((locale, store) -> {
            write(store, blocks.putObject(locale));
            addresses.putObject(locale).put("privacyPolicyUrl", "PRIVACY_URL").put("termsOfUseUrl", "TERMS_URL");
        });
        publishing.put("testingInstructions", String.join("\n", testingInstructions));
        return PrettyJson.text(root.node());
    }

    private static void write(Store store, ObjectNode json) {
        json.put("name", store.name());
        json.put("summary", store.summary());
        json.put("description", store.descriptionText());
        json.put("smallIconUri", ICONS + "smallIcon.png");
        json.put("largeIconUri", ICONS + "largeIcon.png");
        ArrayNode examples = json.putArray("examplePhrases");
        store.examplePhrases().forEach(examples::add);
        ArrayNode keywords = json.putArray("keywords");
        store.keywords().forEach(keywords::add);
    }

    private static Cursor read(String manifest) {
        try {
            return StrictJson.read(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidFileException wrong) {
            throw wrong.in(FILE);
        }
    }

    private static ObjectNode part(Cursor root, String name) {
        Cursor part = root.at("manifest").at(name);
        if (part.node() instanceof ObjectNode object) {
            return object;
        }
        throw part.wrong("an object").in(FILE);
    }
}

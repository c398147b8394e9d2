package backroutine.models;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes the made parts of {@code skill.json}: the texts, which are a block for each locale and the instructions for Amazon's
 * testers, and the supported screens.
 */
final class ManifestJson {
    private static final String FILE = "skill-package/skill.json";
    private static final String ICONS = "file://assets/images/en-US_";

    private ManifestJson() {}

    /**
     * The manifest with new texts and screens; everything else in it stays.
     *
     * @param manifest the text of {@code skill.json}
     * @param stores the texts by locale, in the order of the blocks
     * @param testingInstructions the lines for Amazon's testers
     * @param screens the supported screens
     * @throws InvalidFileException if the manifest is not JSON, or lacks a part that the texts belong to
     */
    static String text(String manifest, Map<String, Store> stores, Iterable<String> testingInstructions,
            List<Viewport> screens) {
        Cursor root = read(manifest);
        ObjectNode publishing = part(root.at("manifest"), "publishingInformation");
        ObjectNode blocks = publishing.putObject("locales");
        ObjectNode addresses = part(root.at("manifest"), "privacyAndCompliance").putObject("locales");
        stores.forEach((locale, store) -> {
            write(store, blocks.putObject(locale));
            addresses.putObject(locale).put("privacyPolicyUrl", "PRIVACY_URL").put("termsOfUseUrl", "TERMS_URL");
        });
        publishing.put("testingInstructions", String.join("\n", testingInstructions));
        ObjectNode screen = part(root.at("manifest").at("apis"), "custom").putArray("interfaces").addObject();
        screen.put("type", "ALEXA_PRESENTATION_APL");
        ArrayNode viewports = screen.putArray("supportedViewports");
        screens.forEach(viewport -> viewport.write(viewports.addObject()));
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

    private static ObjectNode part(Cursor whole, String name) {
        Cursor part = whole.at(name);
        if (part.node() instanceof ObjectNode object) {
            return object;
        }
        throw part.wrong("an object").in(FILE);
    }
}

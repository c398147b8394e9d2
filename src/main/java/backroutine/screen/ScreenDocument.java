package backroutine.screen;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts together the document that a screen shows, the same for all views, from the files of the folder {@code screen}. */
final class ScreenDocument {
    private static final String FOLDER = "/screen/";
    /** For the reader of a file; the device does not need it. */
    private static final String DESCRIPTION = "description";

    private ScreenDocument() {}

    /**
     * The document that comes with the skill.
     *
     * @throws InvalidFileException if a file has a mistake
     */
    static Map<String, Object> bundled() {
        return Holder.DOCUMENT;
    }

    /** Reads the files when the document is first needed. */
    private static final class Holder {
        private static final Map<String, Object> DOCUMENT = assembled();
    }

    private static Map<String, Object> assembled() {
        Map<String, Object> document = new LinkedHashMap<>();
        Cursor main = file("document");
        main.fields(1).forEach((name, value) -> {
            switch (name) {
                case DESCRIPTION -> {}
                case "layouts", "graphics" -> document.put(name, named(name, value));
                default -> document.put(name, plain(value.node()));
            }
        });
        document.put("resources", plain(file("resources").node()));
        return document;
    }

    /** The files of a folder that the document names. */
    private static Map<String, Object> named(String folder, Cursor names) {
        Map<String, Object> files = new LinkedHashMap<>();
        names.sentences(1).forEach(name -> files.put(name, plain(file(folder + "/" + name).node())));
        return files;
    }

    private static Cursor file(String name) {
        String path = FOLDER + name + ".json";
        try (InputStream bytes = ScreenDocument.class.getResourceAsStream(path)) {
            return StrictJson.read(Objects.requireNonNull(bytes, path + " is missing from the class path"));
        } catch (InvalidFileException wrong) {
            throw wrong.in(path.substring(1));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path, failed);
        }
    }

    /** JSON as maps, lists, texts, numbers and booleans. */
    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            fields.remove(DESCRIPTION);
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        return node.isNumber()
                ? (Object) node.numberValue()
                : node.isBoolean() ? node.booleanValue() : node.textValue();
    }
}

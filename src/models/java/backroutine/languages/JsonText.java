package backroutine.languages;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON file of a language as it is written, with the lines of its texts.
 *
 * @param file its path from the folder of the project
 * @param text what is written in it
 * @param root its content; a missing node if it cannot be read
 * @param mistake why it cannot be read
 */
record JsonText(String file, String text, JsonNode root, Optional<String> mistake) {
    /** The file of this name; with a missing node as its content if there is none. */
    static JsonText of(Folder folder, String name) {
        String text = folder.text(name).orElse("");
        if (text.isEmpty()) {
            return new JsonText(folder.path(name), "", MissingNode.getInstance(), Optional.empty());
        }
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return new JsonText(folder.path(name), text, StrictJson.read(bytes).node(), Optional.empty());
        } catch (InvalidFileException wrong) {
            return new JsonText(folder.path(name), text, MissingNode.getInstance(), Optional.of(wrong.getMessage()));
        }
    }

    /** The number of the line of a field: its name is searched after the name of each field around it. */
    int line(List<String> path) {
        int at = 0;
        for (String name : path) {
            int found = text.indexOf("\"" + name + "\"", at);
            at = found < 0 ? at : found;
        }
        return (int) text.substring(0, at).chars().filter(character -> character == '\n').count() + 1;
    }

    /** All texts with their places, in the order of the file. */
    List<TextLine> texts() {
        List<TextLine> texts = new ArrayList<>();
        collect(root, List.of(), texts);
        return texts;
    }

    private void collect(JsonNode node, List<String> path, List<TextLine> texts) {
        if (node.isTextual()) {
            texts.add(new TextLine(file, textLine(node.textValue(), path), String.join(".", path), node.textValue()));
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, path, texts));
        } else {
            node.properties().forEach(field -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(field.getKey());
                collect(field.getValue(), longer, texts);
            });
        }
    }

    private int textLine(String value, List<String> path) {
        int from = line(path);
        List<String> lines = text.lines().toList();
        for (int number = from; number <= lines.size(); number++) {
            if (lines.get(number - 1).contains(value.replace("\"", "\\\""))) {
                return number;
            }
        }
        return from;
    }
}

package backroutine.languages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a JSON file of a language lacks, compared with the English one: fields, texts, placeholders. */
final class JsonFindings {
    /** Lists in which each item stands for one of the English items. */
    private static final Set<String> SAME_LENGTH = Set.of("cautions", "kit");

    private final JsonText language;
    private final List<Finding> findings = new ArrayList<>();

    private JsonFindings(JsonText language) {
        this.language = language;
    }

    static List<Finding> of(Folder english, Folder language, String name) {
        JsonText there = JsonText.of(language, name);
        var search = new JsonFindings(there);
        there.mistake().ifPresent(mistake -> search.findings.add(new Finding(there.file(), 0, mistake)));
        if (there.mistake().isEmpty()) {
            search.compare(JsonText.of(english, name).root(), there.root(), List.of());
        }
        return search.findings;
    }

    private void compare(JsonNode english, JsonNode there, List<String> path) {
        if (there.isMissingNode()) {
            add(path, "is missing; English: " + shortened(english));
        } else if (english.isObject() && there.isObject()) {
            english.properties()
                    .forEach(field -> compare(field.getValue(), there.path(field.getKey()),
                            longer(path, field.getKey())));
            refuseOthers(english, there, path);
        } else if (english.isArray() && there.isArray()) {
            compareLists(english, there, path);
        } else if (english.isTextual() && there.isTextual()) {
            comparePlaceholders(english.textValue(), there.textValue(), path);
        }
    }

    private void refuseOthers(JsonNode english, JsonNode there, List<String> path) {
        there.fieldNames().forEachRemaining(name -> {
            if (!english.has(name) && !path.contains("name")) {
                add(longer(path, name), "is no field that the program reads: remove it");
            }
        });
    }

    private void compareLists(JsonNode english, JsonNode there, List<String> path) {
        boolean same = !path.isEmpty() && SAME_LENGTH.contains(path.getLast());
        if (there.isEmpty() && !english.isEmpty() || same && there.size() != english.size()) {
            add(path, "has " + there.size() + " items, English has " + english.size());
        }
    }

    private void comparePlaceholders(String english, String there, List<String> path) {
        Set<String> needed = new TreeSet<>(SpeechLines.placeholders(english));
        if (there.isBlank() && !english.isBlank()) {
            add(path, "is empty; English: " + english);
        } else if (!needed.equals(SpeechLines.placeholders(there))) {
            add(path, "must have the placeholders " + needed + "; English: " + english);
        }
    }

    private static List<String> longer(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private static String shortened(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private void add(List<String> path, String what) {
        findings.add(new Finding(language.file(), language.text().isEmpty() ? 0 : language.line(path),
                (path.isEmpty() ? "the file" : String.join(".", path)) + " " + what));
    }
}

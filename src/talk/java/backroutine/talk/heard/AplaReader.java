package backroutine.talk.heard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads an APLA document into components, inflating {@code data}; whatever it does not know is a problem, never ignored. */
final class AplaReader {
    private static final Set<String> VERSIONS = Set.of("0.8", "0.9", "0.91");
    private static final Set<String> EVERYWHERE = Set.of("type", "id", "description", "duration");
    private static final Set<String> QUIET_FILTERS = Set.of("Volume", "FadeIn", "FadeOut");

    private final Problems problems;

    AplaReader(Problems problems) {
        this.problems = problems;
    }

    /** The document's root component; empty where there is none. */
    Optional<Component> read(JsonNode document, String path) {
        onlyKnown(document, path, Set.of("type", "version", "description", "mainTemplate"));
        if (!document.path("type").asText().equals("APLA")) {
            problems.add(path + ".type", "an APL for Audio document has the type APLA, not " + document.path("type"));
        }
        if (!VERSIONS.contains(document.path("version").asText())) {
            problems.add(path + ".version", "one of " + VERSIONS + ", not " + document.path("version"));
        }
        List<JsonNode> roots = children(document.path("mainTemplate"));
        if (roots.size() != 1) {
            problems.add(path + ".mainTemplate", "needs one item, not " + roots.size());
            return Optional.empty();
        }
        return component(roots.getFirst(), path + ".mainTemplate.items[0]", Binding.NONE);
    }

    private Optional<Component> component(JsonNode node, String path, Binding binding) {
        String type = node.path("type").asText();
        return switch (type) {
            case "Sequencer" -> Optional.of(new Component.Sequencer(path, inflated(node, path, binding)));
            case "Mixer" -> Optional.of(new Component.Mixer(path, inflated(node, path, binding)));
            case "Speech" -> {
                onlyKnown(node, path, Set.of("content", "contentType", "filters"));
                yield Optional.of(new Component.Speech(path, bound(node, "content", path, binding),
                        node.path("contentType").asText().equals("SSML"), trimmed(node, path)));
            }
            case "Silence" -> {
                onlyKnown(node, path, Set.of());
                yield Optional.of(new Component.Silence(path, ms(bound(node, "duration", path, binding), path)));
            }
            case "Audio" -> {
                onlyKnown(node, path, Set.of("source", "filters"));
                yield Optional.of(
                        new Component.Audio(path, bound(node, "source", path, binding), trimmed(node, path)));
            }
            default -> {
                problems.add(path, "no APLA component that this skill uses has the type \"" + type + "\"");
                yield Optional.empty();
            }
        };
    }

    private List<Component> inflated(JsonNode node, String path, Binding outer) {
        onlyKnown(node, path, Set.of("items", "item", "data"));
        List<JsonNode> templates = children(node);
        List<Component> children = new ArrayList<>();
        if (!node.has("data")) {
            for (int i = 0; i < templates.size(); i++) {
                component(templates.get(i), path + ".items[" + i + "]", outer).ifPresent(children::add);
            }
            return children;
        }
        if (templates.size() != 1) {
            problems.add(path + ".items", "data inflates one item, not " + templates.size());
            return children;
        }
        for (int i = 0; i < node.path("data").size(); i++) {
            var binding = new Binding(node.path("data").get(i));
            component(templates.getFirst(), path + ".data[" + i + "]", binding).ifPresent(children::add);
        }
        return children;
    }

    private static List<JsonNode> children(JsonNode node) {
        JsonNode items = node.has("items") ? node.path("items") : node.path("item");
        return items.isArray()
                ? StreamSupport.stream(items.spliterator(), false).toList()
                : items.isObject() ? List.of(items) : List.of();
    }

    private String bound(JsonNode node, String property, String path, Binding binding) {
        String text = node.path(property).asText();
        try {
            return binding.fill(text);
        } catch (IllegalArgumentException e) {
            problems.add(path + "." + property, e.getMessage());
            return "";
        }
    }

    private long ms(String text, String path) {
        if (!text.matches("\\d{1,9}")) {
            problems.add(path + ".duration", "Silence lasts a whole number of milliseconds, not \"" + text + "\"");
            return 0;
        }
        return Long.parseLong(text);
    }

    private boolean trimmed(JsonNode node, String path) {
        String duration = node.path("duration").asText("auto");
        if (!Set.of("auto", "trimToParent").contains(duration)) {
            problems.add(path + ".duration", "auto or trimToParent, not \"" + duration + "\"");
        }
        return duration.equals("trimToParent");
    }

    private void onlyKnown(JsonNode node, String path, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!EVERYWHERE.contains(name) && !known.contains(name)) {
                problems.add(path + "." + name, "APLA here knows no such property");
            }
        });
        for (JsonNode filter : node.path("filters")) {
            if (!QUIET_FILTERS.contains(filter.path("type").asText())) {
                problems.add(path + ".filters", "of the filters only " + QUIET_FILTERS + " keep a clip's length, not "
                        + filter.path("type"));
            }
        }
    }
}

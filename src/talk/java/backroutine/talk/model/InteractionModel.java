package backroutine.talk.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What Alexa understands for the skill in one language, as {@code skill-package/interactionModels/custom} has it.
 *
 * @param locale like {@code en-US}
 * @param types custom slot types by name
 */
public record InteractionModel(String locale, String invocationName, List<Intent> intents,
        Map<String, List<SlotValue>> types) {

    /**
     * Reads the model of a locale.
     *
     * @param folder where the models lie, one file a locale
     * @throws IllegalArgumentException when there is none for the locale, or it is no model; the message is one line
     */
    public static InteractionModel read(Path folder, String locale) {
        Path file = folder.resolve(locale + ".json");
        if (!locale.matches("[a-z]{2}-[A-Z]{2}") || !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no interaction model for " + locale + " in " + folder + "; there are: "
                    + String.join(", ", locales(folder)));
        }
        try {
            return parse(locale, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is no interaction model: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a model that is JSON already.
     *
     * @throws IllegalArgumentException when it has no invocation name or no intents
     */
    public static InteractionModel parse(String locale, JsonNode json) {
        JsonNode language = json.path("interactionModel").path("languageModel");
        String name = language.path("invocationName").asText();
        if (name.isBlank() || language.path("intents").isEmpty()) {
            throw new IllegalArgumentException("interactionModel.languageModel needs an invocationName and intents");
        }
        Map<String, List<SlotValue>> types = new LinkedHashMap<>();
        language.path("types")
                .forEach(type -> types.put(type.path("name").asText(),
                        stream(type.path("values")).map(InteractionModel::value).toList()));
        return new InteractionModel(locale, name,
                stream(language.path("intents")).map(InteractionModel::intent).toList(),
                types);
    }

    private static Intent intent(JsonNode json) {
        Map<String, String> slots = new LinkedHashMap<>();
        json.path("slots").forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
        return new Intent(json.path("name").asText(), slots, texts(json.path("samples")));
    }

    private static SlotValue value(JsonNode json) {
        JsonNode name = json.path("name");
        return new SlotValue(json.path("id").asText(), name.path("value").asText(), texts(name.path("synonyms")));
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> locales(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            var names = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".json".length())));
            return new ArrayList<>(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

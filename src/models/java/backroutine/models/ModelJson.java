package backroutine.models;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an interaction model in Amazon's format. */
final class ModelJson {
    private ModelJson() {}

    static String text(LanguageModel model) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode language = root.putObject("interactionModel").putObject("languageModel");
        language.put("invocationName", model.invocationName());
        language.putObject("modelConfiguration")
                .putObject("fallbackIntentSensitivity")
                .put("level", model.fallbackSensitivity());
        ArrayNode intents = language.putArray("intents");
        model.intents().forEach(intent -> write(intent, intents.addObject()));
        ArrayNode types = language.putArray("types");
        model.types().forEach(type -> write(type, types.addObject()));
        return PrettyJson.text(root);
    }

    private static void write(Intent intent, ObjectNode json) {
        json.put("name", intent.name());
        if (!intent.slots().isEmpty()) {
            ArrayNode slots = json.putArray("slots");
            intent.slots().forEach((name, type) -> slots.addObject().put("name", name).put("type", type));
        }
        ArrayNode samples = json.putArray("samples");
        intent.samples().forEach(samples::add);
    }

    private static void write(LanguageModel.SlotType type, ObjectNode json) {
        ArrayNode values = json.put("name", type.name()).putArray("values");
        type.values().forEach(value -> {
            ObjectNode name = values.addObject().put("id", value.id()).putObject("name").put("value", value.name());
            ArrayNode synonyms = name.putArray("synonyms");
            value.synonyms().forEach(synonyms::add);
        });
    }
}

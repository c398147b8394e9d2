package backroutine.talk.heard;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks what a response shows on a screen for what Alexa would refuse, or what would not work on a device. */
final class ScreenCheck {
    private static final String TRANSFORMER = "aplAudioToSpeech";

    private ScreenCheck() {}

    /** Adds the faults of a response. */
    static void check(JsonNode response, Problems problems) {
        int documents = 0;
        for (int i = 0; i < response.path("directives").size(); i++) {
            JsonNode directive = response.path("directives").get(i);
            if (directive.path("type").asText().equals(ShownDocument.RENDER)) {
                document(directive, "response.directives[" + i + "]", problems);
                documents++;
                if (directive.has("sources")) {
                    besideVoice(response, problems);
                }
            }
        }
        if (documents > 1) {
            problems.add("response.directives", "one document for the screen at most, not " + documents);
        }
    }

    private static void document(JsonNode directive, String path, Problems problems) {
        if (directive.path("token").asText().isEmpty()) {
            problems.add(path + ".token", "a document needs a token; without it nobody knows which one reports");
        }
        if (!directive.at("/document/type").asText().equals("APL")
                || !directive.at("/document/mainTemplate").isObject()) {
            problems.add(path + ".document", "a document for a screen has the type APL and a mainTemplate");
        }
        if (directive.at("/document/import").size() > 0) {
            problems.add(path + ".document.import", "the document must need no other document");
        }
        voice(directive, path, problems);
    }

    /** Each source is made sound by a transformer, and each transformer has its source. */
    private static void voice(JsonNode directive, String path, Problems problems) {
        JsonNode data = directive.at("/datasources/screen");
        JsonNode sources = directive.path("sources");
        boolean plays = data.at("/properties/plays").asText().equals(ShownDocument.VOICE);
        if (plays != sources.has(ShownDocument.VOICE)) {
            problems.add(path + ".sources",
                    "a document that plays the voice needs the audio document \"voice\", and no other has it");
        }
        sources.fieldNames().forEachRemaining(source -> {
            if (!isMadeSound(data, source)) {
                problems.add(path + ".sources." + source,
                        "no transformer makes sound of it; add " + TRANSFORMER + " with this template");
            }
        });
        for (JsonNode transformer : data.path("transformers")) {
            if (!sources.has(transformer.path("template").asText())) {
                problems.add(path + ".datasources.screen.transformers",
                        "there is no source for the template " + transformer.path("template"));
            }
        }
    }

    private static boolean isMadeSound(JsonNode data, String source) {
        for (JsonNode transformer : data.path("transformers")) {
            if (transformer.path("transformer").asText().equals(TRANSFORMER)
                    && transformer.path("template").asText().equals(source)
                    && !transformer.path("outputName").asText().isEmpty()) {
                return data.path("type").asText().equals("object");
            }
        }
        return false;
    }

    /** A document that plays the voice is alone: nothing tells in which order it and other audio would be heard. */
    private static void besideVoice(JsonNode response, Problems problems) {
        if (response.has("shouldEndSession")) {
            problems.add("response.shouldEndSession",
                    "the microphone would open, or the session end, while the document speaks; leave it out");
        }
        if (response.has("outputSpeech") || response.has("reprompt")) {
            problems.add("response", "the document plays the voice itself; leave outputSpeech and reprompt out");
        }
        for (JsonNode directive : response.path("directives")) {
            if (directive.path("type").asText().equals(ResponseAudio.RENDER)) {
                problems.add("response.directives",
                        "the document plays the voice itself; leave the other audio document out");
            }
        }
    }
}

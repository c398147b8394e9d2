package backroutine.talk.heard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks an answer for what Alexa accepts and Amazon's reviewer would not: a microphone that opens without a question, a question
 * with the microphone closed, an answer without a word, a document for a screen that the device does not have.
 */
public final class DialogueCheck {
    private static final Set<String> SPOKEN = Set.of("LaunchRequest", "IntentRequest", "Connections.Response",
            "Alexa.Presentation.APLA.RuntimeError", "Alexa.Presentation.APL.RuntimeError", RequestTypes.UNKNOWN);
    private static final String EVENT = "Alexa.Presentation.APL.UserEvent";
    private static final String SCREEN = "Alexa.Presentation.APL";
    private static final int CARD_CHARACTERS = 8000;

    private DialogueCheck() {}

    /**
     * Checks an answer against what it answers.
     *
     * @return one line for each fault; empty where all is well
     */
    public static List<String> violations(JsonNode request, JsonNode envelope) {
        var problems = new Problems();
        JsonNode response = envelope.path("response");
        ResponseAudio audio = ResponseAudio.of(envelope, SpeechRates.ofLocale(request.at("/request/locale").asText()));
        String type = request.at("/request/type").asText();
        if (SPOKEN.contains(type) || type.equals(EVENT) && !response.isEmpty()) {
            answered(response, audio, problems);
        } else if (!response.isEmpty()) {
            problems.add("response", "it cannot be heard; answer with nothing");
        }
        onlyWhatTheDeviceHas(request, response, problems);
        int card = response.at("/card/title").asText().length() + response.at("/card/content").asText().length();
        if (card > CARD_CHARACTERS) {
            problems.add("response.card", card + " characters; a card takes " + CARD_CHARACTERS + " at most");
        }
        return problems.all();
    }

    private static void answered(JsonNode response, ResponseAudio audio, Problems problems) {
        if (audio.answer().words().isBlank()) {
            problems.add("response", "nothing is said");
        }
        JsonNode ends = response.path("shouldEndSession");
        if (!ends.isBoolean()) {
            if (!handsOver(response)) {
                problems.add("response.shouldEndSession",
                        "absent, and nothing follows: the session neither ends nor listens");
            }
        } else if (ends.asBoolean()) {
            if (response.has("reprompt")) {
                problems.add("response.reprompt", "the session has ended, so it cannot be heard");
            }
            if (lastWords(audio.answer()).endsWith("?")) {
                problems.add("response", "it asks, and the microphone stays closed: " + lastWords(audio.answer()));
            }
        } else {
            asks("response", audio.answer(), problems);
            asks("response.reprompt", audio.reprompt(), problems);
        }
    }

    /** The last sound before the microphone opens must be a sentence, not a count and not silence. */
    private static void asks(String path, Audio heard, Problems problems) {
        boolean sentence = !heard.sounds().isEmpty() && heard.sounds().getLast() instanceof Sound.Words words
                && !words.onTheBeat() && words.text().matches("(?s).*[?.]");
        if (!sentence) {
            problems.add(path,
                    "the microphone opens, and the last words are no question: " + lastWords(heard));
        }
    }

    private static String lastWords(Audio heard) {
        List<Sound.Words> words = heard.spoken().toList();
        return words.isEmpty() ? "" : words.getLast().text();
    }

    private static boolean handsOver(JsonNode response) {
        return types(response).contains("Connections.SendRequest") || ShownDocument.ofResponse(response)
                .filter(shown -> shown.playsVoice() && shown.reports())
                .isPresent();
    }

    private static void onlyWhatTheDeviceHas(JsonNode request, JsonNode response, Problems problems) {
        boolean screen = request.at("/context/System/device/supportedInterfaces").has(SCREEN);
        for (String type : types(response)) {
            if (type.startsWith(SCREEN + ".") && !screen) {
                problems.add("response.directives", "this device has no screen for " + type);
            }
        }
    }

    private static List<String> types(JsonNode response) {
        List<String> types = new ArrayList<>();
        response.path("directives").forEach(directive -> types.add(directive.path("type").asText()));
        return types;
    }
}

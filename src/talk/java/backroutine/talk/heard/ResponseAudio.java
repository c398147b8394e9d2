package backroutine.talk.heard;

import backroutine.text.SpeechRate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Everything that a response makes audible.
 *
 * @param answer what plays at once: the output speech, then the audio document, also the one that a document on the screen plays
 * @param reprompt what plays when the user does not answer
 * @param problems what Alexa would refuse in either, with the place in the response; empty where all is well
 */
public record ResponseAudio(Audio answer, Audio reprompt, List<String> problems) {
    /** No audio, no problems. */
    public static final ResponseAudio NOTHING = new ResponseAudio(Audio.NOTHING, Audio.NOTHING, List.of());

    static final String RENDER = "Alexa.Presentation.APLA.RenderDocument";
    /** Where a document for the screen carries the audio document that it plays itself. */
    private static final String EMBEDDED = "/sources/" + ShownDocument.VOICE;

    /** Reads a response in the default language as an Alexa device would play it. */
    public static ResponseAudio of(JsonNode envelope) {
        return of(envelope, SpeechRates.ofDefaultLanguage());
    }

    /**
     * Reads a response as an Alexa device would play it.
     *
     * @param rate how long the words of its language take to say
     */
    public static ResponseAudio of(JsonNode envelope, SpeechRate rate) {
        var problems = new Problems();
        JsonNode response = envelope.path("response");
        Audio answer = heard(response, "response", rate, problems);
        Audio reprompt = heard(response.path("reprompt"), "response.reprompt", rate, problems);
        return new ResponseAudio(answer, reprompt, problems.all());
    }

    private static Audio heard(JsonNode carrier, String path, SpeechRate rate, Problems problems) {
        Audio heard = speech(carrier.path("outputSpeech"), path + ".outputSpeech", rate, problems);
        int documents = 0;
        for (JsonNode directive : carrier.path("directives")) {
            String at = path + ".directives[" + documents + "]";
            if (directive.path("type").asText().equals(RENDER)) {
                heard = heard.then(document(directive.path("document"), at + ".document", rate, problems));
                documents++;
            } else if (directive.at(EMBEDDED).isObject()) {
                heard = heard.then(document(directive.at(EMBEDDED), at + ".sources.voice", rate, problems));
            }
        }
        if (documents > 1) {
            problems.add(path + ".directives", "one audio document at most, not " + documents);
        }
        return heard;
    }

    private static Audio speech(JsonNode speech, String path, SpeechRate rate, Problems problems) {
        if (speech.isMissingNode()) {
            return Audio.NOTHING;
        }
        return switch (speech.path("type").asText()) {
            case "SSML" -> Ssml.read(speech.path("ssml").asText(), path + ".ssml", rate, problems);
            case "PlainText" -> Ssml.plain(speech.path("text").asText(), rate);
            default -> {
                problems.add(path + ".type", "SSML or PlainText, not " + speech.path("type"));
                yield Audio.NOTHING;
            }
        };
    }

    private static Audio document(JsonNode document, String path, SpeechRate rate, Problems problems) {
        Audio heard = new AplaReader(problems).read(document, path)
                .map(new AplaSound(rate, problems)::of)
                .orElse(Audio.NOTHING);
        if (heard.isSilent()) {
            problems.add(path, "Silence alone is refused; say something in it");
        }
        return heard;
    }
}

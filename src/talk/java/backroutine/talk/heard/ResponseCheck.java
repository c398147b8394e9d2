package backroutine.talk.heard;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a response for what Alexa would refuse. */
public final class ResponseCheck {
    /** The most audio in a response, in milliseconds. */
    public static final long AUDIO_MS = 240_000;
    /** The most audio in a reprompt, in milliseconds. */
    public static final long REPROMPT_MS = 90_000;
    /** The longest single break, in milliseconds. */
    public static final long BREAK_MS = 10_000;
    /** The most characters of output speech, markup included. */
    public static final int SPEECH_CHARACTERS = 8000;
    /** The largest response, in bytes. */
    public static final int RESPONSE_BYTES = 120 * 1024;
    /** The most recorded sounds in a response. */
    public static final int CLIPS = 15;

    private static final Set<String> DIRECTIVES = Set.of(ResponseAudio.RENDER, ShownDocument.RENDER,
            "Alexa.Presentation.APL.ExecuteCommands", "Connections.SendRequest");

    private ResponseCheck() {}

    /**
     * Checks a whole response of the default language, envelope included.
     *
     * @return one line for each fault, with the place in the response; empty where Alexa would accept it
     */
    public static List<String> violations(JsonNode envelope) {
        return violations(envelope, ResponseAudio.of(envelope));
    }

    /** As {@link #violations(JsonNode)}, for a response that has been read already. */
    public static List<String> violations(JsonNode envelope, ResponseAudio audio) {
        var problems = new Problems();
        if (!envelope.path("version").asText().equals("1.0") || !envelope.path("response").isObject()) {
            problems.add("(top)", "a response is {\"version\":\"1.0\",\"response\":{…}}");
        }
        noNulls(envelope, "", problems);
        int bytes = envelope.toString().getBytes(StandardCharsets.UTF_8).length;
        atMost("(top)", bytes, RESPONSE_BYTES, "bytes in the response", problems);
        JsonNode response = envelope.path("response");
        carrier(response, "response", problems);
        carrier(response.path("reprompt"), "response.reprompt", problems);
        atMost("response", audio.answer().lengthMs(), AUDIO_MS, "ms of audio", problems);
        atMost("response.reprompt", audio.reprompt().lengthMs(), REPROMPT_MS, "ms of audio", problems);
        ScreenCheck.check(response, problems);
        long clips = audio.answer().clips() + audio.reprompt().clips();
        atMost("response", clips, CLIPS, "recorded sounds", problems);
        if (response.path("shouldEndSession").isBoolean() && !response.path("shouldEndSession").asBoolean()
                && audio.answer().words().isEmpty()) {
            problems.add("response", "the microphone opens and nothing was said; ask something");
        }
        return Stream.concat(audio.problems().stream(), problems.all().stream()).toList();
    }

    private static void carrier(JsonNode carrier, String path, Problems problems) {
        JsonNode speech = carrier.path("outputSpeech");
        int characters = speech.path(speech.has("ssml") ? "ssml" : "text").asText().length();
        atMost(path + ".outputSpeech", characters, SPEECH_CHARACTERS, "characters", problems);
        for (JsonNode directive : carrier.path("directives")) {
            if (!DIRECTIVES.contains(directive.path("type").asText())) {
                problems.add(path + ".directives",
                        "this skill declares nothing that takes a " + directive.path("type"));
            }
        }
    }

    private static void atMost(String path, long is, long limit, String what, Problems problems) {
        if (is > limit) {
            problems.add(path, is + " " + what + "; Alexa takes " + limit + " at most");
        }
    }

    private static void noNulls(JsonNode node, String path, Problems problems) {
        node.properties().forEach(property -> {
            String place = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            if (property.getValue().isNull()) {
                problems.add(place, "null is not the same as absent to Alexa; leave it out");
            }
            noNulls(property.getValue(), place, problems);
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                noNulls(node.get(i), path + "[" + i + "]", problems);
            }
        }
    }
}

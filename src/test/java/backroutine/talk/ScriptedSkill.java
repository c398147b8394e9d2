package backroutine.talk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A skill that answers each intent with a prepared response, and every other request with a question. */
public final class ScriptedSkill implements RequestStreamHandler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> answers;
    private int asked;

    public ScriptedSkill(Map<String, String> answers) {
        this.answers = answers;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        JsonNode request = JSON.readTree(in).path("request");
        asked++;
        String type = request.path("type").asText();
        String name = type.equals("IntentRequest") ? request.path("intent").path("name").asText() : type;
        String ready = type.equals("SessionEndedRequest") ? "{\"version\":\"1.0\",\"response\":{}}" : ask("What next?");
        String answer = answers.getOrDefault(name, ready);
        if (answer.startsWith("fail")) {
            throw new IllegalStateException(answer);
        }
        out.write(answer.replace("{asked}", Integer.toString(asked)).getBytes(StandardCharsets.UTF_8));
    }

    /** Says something and opens the microphone. */
    public static String ask(String words) {
        return response(speech(words) + ",\"shouldEndSession\":false");
    }

    /** Says something, opens the microphone, and has a reprompt. */
    public static String ask(String words, String reprompt) {
        return response(speech(words) + ",\"shouldEndSession\":false,\"reprompt\":{" + speech(reprompt) + "}");
    }

    /** Says something and ends the session. */
    public static String tell(String words) {
        return response(speech(words) + ",\"shouldEndSession\":true");
    }

    /** Counts words on beats of so many milliseconds, then asks. */
    public static String count(int beatMs, List<String> words, String question) {
        var data = JSON.createArrayNode();
        words.forEach(word -> data.addObject().put("ms", beatMs).put("say", word));
        return response(document(
                """
                        {"type":"Sequencer","data":%s,"items":[{"type":"Mixer","items":[
                          {"type":"Silence","duration":"${data.ms}"},
                          {"type":"Speech","contentType":"SSML","content":"<speak>${data.say}</speak>","duration":"trimToParent"}]}]},
                        {"type":"Speech","contentType":"SSML","content":"<speak>%s</speak>"}"""
                        .formatted(data, question))
                + ",\"shouldEndSession\":false");
    }

    /** The directives property with an audio document that plays these components one after the other. */
    public static String document(String components) {
        return """
                "directives":[{"type":"Alexa.Presentation.APLA.RenderDocument","token":"t","document":
                {"type":"APLA","version":"0.91","mainTemplate":{"parameters":["payload"],"items":[
                {"type":"Sequencer","items":[%s]}]}}}]""".formatted(components);
    }

    /** The output speech property. */
    public static String speech(String words) {
        return "\"outputSpeech\":{\"type\":\"SSML\",\"ssml\":\"<speak>" + words + "</speak>\"}";
    }

    /** A whole response with these properties. */
    public static String response(String properties) {
        return "{\"version\":\"1.0\",\"sessionAttributes\":{\"asked\":{asked}},\"response\":{" + properties + "}}";
    }
}

package peer;

import com.amazon.ask.attributes.AttributesManager;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Map;
import java.util.Optional;

/** Answers each request with one get, one put and four kilobytes of speech. */
final class OfficialTurn implements RequestHandler {
    private static final String SPEECH = "one, lift <break time=\"1s\"/> hold <break time=\"1s\"/> ".repeat(75);

    @Override
    public boolean canHandle(HandlerInput input) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        AttributesManager attributes = input.getAttributesManager();
        Map<String, Object> kept = attributes.getPersistentAttributes();
        int turns = kept.get("turns") instanceof Number number ? number.intValue() : 0;
        kept.put("turns", turns + 1);
        kept.put("exercise", "glute-bridge");
        kept.put("set", 1 + turns % 2);
        kept.put("repetition", 1 + turns % 10);
        kept.put("request", input.getRequestEnvelope().getRequest().getRequestId());
        attributes.setPersistentAttributes(kept);
        attributes.savePersistentAttributes();
        return input.getRequestEnvelope().getRequest() instanceof SessionEndedRequest
                ? input.getResponseBuilder().build()
                : input.getResponseBuilder().withSpeech(SPEECH).withReprompt("Ready?").build();
    }
}

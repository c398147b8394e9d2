package backroutine.talk.page;

import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.heard.ShownDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is on the screens of the devices: the data of the document that each was the last to show. */
final class Pictures {
    /** A session that is over, and a document that cannot be shown, leave the screen empty. */
    private static final Set<String> EMPTY_THE_SCREEN = Set.of("SessionEndedRequest",
            "Alexa.Presentation.APL.RuntimeError");

    private final Map<String, JsonNode> shown = new HashMap<>();

    /** Takes note of a request and its answer. */
    void answered(Exchange exchange) {
        String device = device(exchange);
        boolean noScreen = exchange.request().at("/context/Viewport").isMissingNode();
        if (noScreen || EMPTY_THE_SCREEN.contains(exchange.request().at("/request/type").asText())) {
            shown.remove(device);
        }
        ShownDocument.in(exchange.response()).ifPresent(document -> shown.put(device, document.data()));
    }

    /** The data of what the device shows that made a request. */
    JsonNode after(Exchange exchange) {
        return shown.getOrDefault(device(exchange), MissingNode.getInstance());
    }

    private static String device(Exchange exchange) {
        return exchange.request().at("/context/System/device/deviceId").asText();
    }

    /** The data of what a device shows; a missing node where it shows nothing. */
    JsonNode on(Device device) {
        return device.screen().exists()
                ? shown.getOrDefault(device.id(), MissingNode.getInstance())
                : MissingNode.getInstance();
    }
}

package backroutine.talk.play;

import backroutine.talk.device.Exchange;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;

/**
 * Writes every request and its answer as one JSON object a line.
 *
 * @param faults where it says what Alexa would refuse, since the lines have no place for it
 */
public record JsonLines(PrintStream out, PrintStream faults) {
    /** Writes one exchange. */
    public void exchanged(Exchange exchange) {
        var line = JsonNodeFactory.instance.objectNode().put("utterance", exchange.utterance());
        line.set("request", exchange.request());
        line.set("response", exchange.response());
        out.println(line);
        out.flush();
        if (!exchange.problems().isEmpty()) {
            faults.println(Notices.refusal(exchange));
        }
    }
}

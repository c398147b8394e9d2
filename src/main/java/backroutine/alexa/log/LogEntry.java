package backroutine.alexa.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The line that one turn writes to the log, as JSON. CloudWatch also reads metrics from it, because it has the embedded
 * metric format. The alarms and the dashboard in template.yaml use the names of the metrics.
 *
 * @param function the name of the Lambda function; it is the dimension of the metrics
 * @param at when the turn was answered
 * @param request the request's id
 * @param person a hash of the person's id, or {@code none}
 * @param kind what the turn was
 * @param before the state before the turn; the state after it would reveal what the user said
 * @param outcome how the turn ended
 * @param took how long the answer took
 * @param error the class of the exception, if the turn failed; never its message, which might quote the user
 */
record LogEntry(String function, Instant at, String request, String person, TurnKind kind, LoggedState before,
        Outcome outcome, Duration took, Optional<String> error) {
    private static final String NAMESPACE = "MyBackRoutine";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How a turn ended. */
    enum Outcome {
        ANSWERED, WITHOUT_STORE, FAILED
    }

    /** The entry as one line of JSON, without a line break. */
    String json() {
        ObjectNode line = JSON.createObjectNode();
        ObjectNode aws = line.putObject("_aws").put("Timestamp", at.toEpochMilli());
        ObjectNode metrics = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
        metrics.putArray("Dimensions").addArray().add("Function");
        metric(metrics.putArray("Metrics"), "Turns", "Count", "Failed", "Count", "WithoutStore", "Count", "Unknown",
                "Count",
                "Duration", "Milliseconds");
        line.put("Function", function)
                .put("request", request)
                .put("person", person)
                .put("kind", nameInLog(kind))
                .put("state", before.state())
                .put("exercise", before.exercise())
                .put("outcome", nameInLog(outcome));
        error.ifPresent(name -> line.put("error", name));
        return line.put("Turns", 1)
                .put("Failed", outcome == Outcome.FAILED ? 1 : 0)
                .put("WithoutStore", outcome == Outcome.WITHOUT_STORE ? 1 : 0)
                .put("Unknown", kind == TurnKind.UNKNOWN ? 1 : 0)
                .put("Duration", took.toMillis())
                .toString();
    }

    private static void metric(ArrayNode metrics, String... namesAndUnits) {
        for (int i = 0; i < namesAndUnits.length; i += 2) {
            metrics.addObject().put("Name", namesAndUnits[i]).put("Unit", namesAndUnits[i + 1]);
        }
    }

    private static String nameInLog(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

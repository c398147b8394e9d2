package backroutine.alexa.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
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
 * @param problem what was wrong, if the turn failed or was not understood
 */
record LogEntry(String function, Instant at, String request, String person, TurnKind kind, LoggedState before,
        Outcome outcome, Duration took, Optional<Problem> problem) {
    private static final String NAMESPACE = "MyBackRoutine";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How a turn ended. */
    enum Outcome {
        ANSWERED, WITHOUT_STORE, FAILED
    }

    /**
     * What was wrong with a turn.
     *
     * @param error the class of the exception, never its message, which might quote the user; or a word for a request that
     *        was not understood
     * @param reason a sentence of the skill that says what it did not understand; never quotes the request
     */
    record Problem(String error, Optional<String> reason) {
        /** Checks that no component is null. */
        Problem {
            Objects.requireNonNull(error, "error");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The entry as one line of JSON, without a line break. */
    String json() {
        ObjectNode line = JSON.createObjectNode();
        ObjectNode aws = line.putObject("_aws").put("Timestamp", at.toEpochMilli());
        ObjectNode metrics = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
        metrics.putArray("Dimensions").addArray().add("Function");
        metric(metrics.putArray("Metrics"), "Turns", "Count", "Failed", "Count", "WithoutStore", "Count",
                "Unknown", "Count", "Duration", "Milliseconds");
        line.put("Function", function)
                .put("request", request)
                .put("person", person)
                .put("kind", nameInLog(kind))
                .put("state", before.state())
                .put("exercise", before.exercise())
                .put("outcome", nameInLog(outcome));
        problem.ifPresent(what -> {
            line.put("error", what.error());
            what.reason().ifPresent(reason -> line.put("reason", reason));
        });
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

package backroutine.talk.services;

import backroutine.talk.device.Cloud;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The reminders of one account, and what becomes of a call about them. */
final class ReminderShelf {
    private static final String PATH = "/v1/alerts/reminders";

    private final Map<String, ObjectNode> reminders = new LinkedHashMap<>();
    private int made;

    /** The answer to a call; there is room for so many reminders. */
    Answer answer(Call call, int limit) {
        String id = call.path().substring(PATH.length()).replace("/", "");
        return switch (call.method()) {
            case "GET" -> id.isEmpty() ? all() : known(id, Answer::of);
            case "POST" -> ReminderCheck.of(call.body()).orElseGet(() -> make(call.body(), limit));
            case "PUT" -> known(id, old -> ReminderCheck.of(call.body()).orElseGet(() -> change(id, old, call.body())));
            case "DELETE" -> known(id, old -> remove(id));
            default -> Answer.error(405, "METHOD_NOT_ALLOWED", "Method is not allowed.");
        };
    }

    /** Puts back a reminder that was kept. */
    void keep(ObjectNode reminder) {
        String id = reminder.path("alertToken").asText();
        made = Math.max(made, (int) UUID.fromString(id).getLeastSignificantBits());
        reminders.put(id, reminder);
    }

    /** Every time a reminder goes off after one moment, and up to another. */
    List<Cloud.Ring> rings(Instant after, Instant until) {
        return reminders.values()
                .stream()
                .flatMap(reminder -> Daily.of(reminder).rings(after, until))
                .sorted(Comparator.comparing(Cloud.Ring::at))
                .toList();
    }

    /** Copies of the reminders, oldest first. */
    List<JsonNode> reminders() {
        return reminders.values().stream().<JsonNode>map(ObjectNode::deepCopy).toList();
    }

    /** A reminder has gone off for the last time; Alexa still lists it for some days. */
    void complete(String id) {
        reminders.get(id).put("status", "COMPLETED");
    }

    private Answer known(String id, Function<ObjectNode, Answer> then) {
        return Optional.ofNullable(reminders.get(id))
                .map(then)
                .orElseGet(() -> Answer.error(404, "ALERT_NOT_FOUND", "Alert is not found."));
    }

    private Answer all() {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("totalCount", String.valueOf(reminders.size()));
        ArrayNode alerts = list.putArray("alerts");
        reminders.values().forEach(reminder -> alerts.add(reminder.deepCopy()));
        return Answer.of(list.putNull("links"));
    }

    private Answer make(JsonNode asked, int limit) {
        if (reminders.size() >= limit) {
            return Answer.error(403, "MAX_REMINDERS_EXCEEDED", "The maximum number of reminders is exceeded.");
        }
        made++;
        return kept(new UUID(0, made).toString(), asked, asked.path("requestTime").asText(), 1);
    }

    private Answer change(String id, ObjectNode old, JsonNode asked) {
        return kept(id, asked, old.path("createdTime").asText(), old.path("version").asInt() + 1);
    }

    private Answer remove(String id) {
        reminders.remove(id);
        return Answer.empty(200);
    }

    private Answer kept(String id, JsonNode asked, String created, int version) {
        ObjectNode reminder = JsonNodeFactory.instance.objectNode()
                .put("alertToken", id)
                .put("createdTime", created)
                .put("updatedTime", asked.path("requestTime").asText())
                .put("status", "ON")
                .put("version", String.valueOf(version));
        ObjectNode receipt = reminder.deepCopy().put("href", PATH + "/" + id);
        List.of("trigger", "alertInfo", "pushNotification").forEach(name -> reminder.set(name, asked.path(name)));
        reminders.put(id, reminder);
        return Answer.of(receipt);
    }
}

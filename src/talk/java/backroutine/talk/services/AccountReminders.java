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

/** The reminders of one account; answers the calls about them. */
final class AccountReminders {
    private static final String PATH = "/v1/alerts/reminders";

    private final Map<String, ObjectNode> reminders = new LinkedHashMap<>();
    private int made;

    /** Answers a call; {@code limit} is the largest number of reminders. */
    ServiceAnswer answer(Call call, int limit) {
        String id = call.path().substring(PATH.length()).replace("/", "");
        return switch (call.method()) {
            case "GET" -> id.isEmpty() ? all() : withReminder(id, ServiceAnswer::of);
            case "POST" -> ReminderCheck.of(call.body()).orElseGet(() -> make(call.body(), limit));
            case "PUT" ->
                withReminder(id, old -> ReminderCheck.of(call.body()).orElseGet(() -> change(id, old, call.body())));
            case "DELETE" -> withReminder(id, old -> remove(id));
            default -> ServiceAnswer.error(405, "METHOD_NOT_ALLOWED", "Method is not allowed.");
        };
    }

    /** Puts back a reminder that was read from a file. */
    void restore(ObjectNode reminder) {
        String id = reminder.path("alertToken").asText();
        made = Math.max(made, (int) UUID.fromString(id).getLeastSignificantBits());
        reminders.put(id, reminder);
    }

    /** Each time a reminder rings after one moment and up to another, in order. */
    List<Cloud.Ring> rings(Instant after, Instant until) {
        return reminders.values()
                .stream()
                .flatMap(reminder -> DailyReminder.of(reminder).rings(after, until))
                .sorted(Comparator.comparing(Cloud.Ring::at))
                .toList();
    }

    /** Copies of the reminders, oldest first. */
    List<JsonNode> reminders() {
        return reminders.values().stream().<JsonNode>map(ObjectNode::deepCopy).toList();
    }

    /** Marks a reminder as rung for the last time; Alexa still lists it for some days. */
    void complete(String id) {
        reminders.get(id).put("status", "COMPLETED");
    }

    private ServiceAnswer withReminder(String id, Function<ObjectNode, ServiceAnswer> then) {
        return Optional.ofNullable(reminders.get(id))
                .map(then)
                .orElseGet(() -> ServiceAnswer.error(404, "ALERT_NOT_FOUND", "Alert is not found."));
    }

    private ServiceAnswer all() {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("totalCount", String.valueOf(reminders.size()));
        ArrayNode alerts = list.putArray("alerts");
        reminders.values().forEach(reminder -> alerts.add(reminder.deepCopy()));
        return ServiceAnswer.of(list.putNull("links"));
    }

    private ServiceAnswer make(JsonNode asked, int limit) {
        if (reminders.size() >= limit) {
            return ServiceAnswer.error(403, "MAX_REMINDERS_EXCEEDED", "The maximum number of reminders is exceeded.");
        }
        made++;
        return store(new UUID(0, made).toString(), asked, asked.path("requestTime").asText(), 1);
    }

    private ServiceAnswer change(String id, ObjectNode old, JsonNode asked) {
        return store(id, asked, old.path("createdTime").asText(), old.path("version").asInt() + 1);
    }

    private ServiceAnswer remove(String id) {
        reminders.remove(id);
        return ServiceAnswer.empty(200);
    }

    private ServiceAnswer store(String id, JsonNode asked, String created, int version) {
        ObjectNode reminder = JsonNodeFactory.instance.objectNode()
                .put("alertToken", id)
                .put("createdTime", created)
                .put("updatedTime", asked.path("requestTime").asText())
                .put("status", "ON")
                .put("version", String.valueOf(version));
        ObjectNode receipt = reminder.deepCopy().put("href", PATH + "/" + id);
        List.of("trigger", "alertInfo", "pushNotification").forEach(name -> reminder.set(name, asked.path(name)));
        reminders.put(id, reminder);
        return ServiceAnswer.of(receipt);
    }
}

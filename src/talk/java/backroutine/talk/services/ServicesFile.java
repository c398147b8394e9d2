package backroutine.talk.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** What the services remember from one session to the next, as JSON. */
record ServicesFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fills both with what was kept; nothing where no file is. */
    void read(Map<String, ReminderShelf> accounts, Set<String> allowed) {
        if (!Files.exists(path)) {
            return;
        }
        try {
            JsonNode kept = JSON.readTree(path.toFile());
            kept.path("allowed").forEach(token -> allowed.add(token.asText()));
            kept.path("reminders").properties().forEach(account -> {
                var shelf = new ReminderShelf();
                account.getValue().forEach(reminder -> shelf.keep((ObjectNode) reminder));
                accounts.put(account.getKey(), shelf);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Map<String, ReminderShelf> accounts, Set<String> allowed) {
        ObjectNode kept = JSON.createObjectNode();
        var tokens = kept.putArray("allowed");
        allowed.forEach(tokens::add);
        ObjectNode reminders = kept.putObject("reminders");
        accounts.forEach((token, shelf) -> reminders.putArray(token).addAll(shelf.reminders()));
        try {
            Files.writeString(path, kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

/** The file in which the services store reminders and permissions, as JSON. */
record ServicesFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Adds what the file has to both; nothing if there is no file. */
    void read(Map<String, AccountReminders> accounts, Set<String> allowed) {
        if (!Files.exists(path)) {
            return;
        }
        try {
            JsonNode kept = JSON.readTree(path.toFile());
            kept.path("allowed").forEach(token -> allowed.add(token.asText()));
            kept.path("reminders").properties().forEach(account -> {
                var restored = new AccountReminders();
                account.getValue().forEach(reminder -> restored.restore((ObjectNode) reminder));
                accounts.put(account.getKey(), restored);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Map<String, AccountReminders> accounts, Set<String> allowed) {
        ObjectNode kept = JSON.createObjectNode();
        var tokens = kept.putArray("allowed");
        allowed.forEach(tokens::add);
        ObjectNode reminders = kept.putObject("reminders");
        accounts.forEach((token, account) -> reminders.putArray(token).addAll(account.reminders()));
        try {
            Files.writeString(path, kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

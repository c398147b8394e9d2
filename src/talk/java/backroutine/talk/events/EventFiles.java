package backroutine.talk.events;

import backroutine.lambda.Ping;
import backroutine.lambda.SkillHandler;
import backroutine.models.PrettyJson;
import backroutine.talk.UsageException;
import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The files in the folder {@code events}: requests of one conversation as Alexa sends them, and the ping of the schedule. They
 * are for {@code sam local invoke}, which has no table, so the conversation has none either. They name nobody, and their ids
 * are always the same.
 */
public final class EventFiles {
    /** The skill that the requests are for. samconfig.toml gives this id to the function of {@code sam local invoke}. */
    public static final String SKILL_ID = "amzn1.ask.skill." + new UUID(0, 0);
    /** Nothing listens at the endpoint. */
    private static final Account NOBODY = new Account(SKILL_ID, "amzn1.ask.account.NOBODY",
            Account.LOCAL.apiEndpoint(), "none");
    private static final String LOCALE = "en-US";
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final String REQUEST = "amzn1.echo-api.request.";
    private static final String SESSION = "amzn1.echo-api.session.";

    private EventFiles() {}

    /** Makes the files: the content of each, by its name. */
    public static Map<String, String> make() {
        Map<String, String> files = new LinkedHashMap<>();
        List<Exchange> exchanges = new ArrayList<>();
        var household = new Household(new Skill(() -> new SkillHandler(new NoTable(), SKILL_ID)),
                InteractionModel.of(LOCALE), NOBODY, List.of(Device.named("any", LOCALE, false, ZoneOffset.UTC)), START,
                Cloud.NONE, exchanges::add);
        for (String line : conversation()) {
            String[] parts = line.split(" ?= ?", -1);
            household.say(parts[0], household.afterwards());
            Exchange last = exchanges.getLast();
            if (!last.problems().isEmpty()) {
                throw new IllegalStateException("Alexa refuses the answer to \"" + parts[0] + "\": " + last.problems());
            }
            if (!parts[1].isEmpty()) {
                files.put(parts[1], text(last.request(), exchanges));
            }
        }
        files.put("ping.json", Ping.REQUEST + "\n");
        return files;
    }

    /**
     * Makes the files and writes them into a folder.
     *
     * @return a line for each file that was written
     * @throws UsageException if that is not possible
     */
    public static List<String> writeTo(Path folder) {
        Map<String, String> files = make();
        List<String> lines = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = Files.writeString(folder.resolve(file.getKey()), file.getValue());
                lines.add("written: " + path);
            }
        } catch (IOException e) {
            throw new UsageException("the requests cannot be written to " + folder + ": " + e.getMessage());
        }
        return lines;
    }

    /** The request, with a number in place of each random id. */
    private static String text(JsonNode request, List<Exchange> exchanges) {
        String text = PrettyJson.text(sorted(request.deepCopy()));
        for (int number = 1; number <= exchanges.size(); number++) {
            JsonNode sent = exchanges.get(number - 1).request();
            text = text.replace(sent.at("/request/requestId").asText(), REQUEST + new UUID(0, number))
                    .replace(sent.at("/session/sessionId").asText(), SESSION + new UUID(0, 1));
        }
        return text;
    }

    /** The attributes come from maps without an order. */
    private static JsonNode sorted(JsonNode request) {
        ObjectNode session = (ObjectNode) request.get("session");
        session.set("attributes", byName(session.get("attributes")));
        return request;
    }

    private static JsonNode byName(JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        object.properties()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> sorted.set(property.getKey(), byName(property.getValue())));
        return sorted;
    }

    private static List<String> conversation() {
        try (InputStream in = EventFiles.class.getResourceAsStream("conversation.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

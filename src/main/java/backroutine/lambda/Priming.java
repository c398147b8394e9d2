package backroutine.lambda;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Skill;
import backroutine.alexa.log.SafeStackTrace;
import backroutine.progress.Person;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoDbStores;
import backroutine.session.PlaybackModes;
import com.amazon.ask.model.services.ApiClientResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers some warm-up turns while the function starts: they load and compile what a turn needs, so that the first turn
 * of a user is as quick as later ones. With SnapStart this happens before the snapshot is taken. The warm-up turns use
 * the whole DynamoDB client, but call no table; their requests and the stored item that they load are the files in
 * {@code src/main/resources/priming}.
 */
final class Priming {
    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /**
     * The requests of a user who was here the day before: starts the routine, begins a set, and pauses when the set has
     * been counted.
     */
    private static final List<String> TURNS = List.of("launch.json", "ready.json", "pause.json");
    /** The number of turns that save more time than they take if a request waits for the start. */
    private static final int TURNS_WHEN_A_REQUEST_WAITS = 2;
    /** How long a start waits for the table. If it takes longer, the first turn opens the connection. */
    static final Duration READ_LIMIT = Duration.ofSeconds(3);

    /** The id of no user: as in the files of the requests. */
    private static final String NO_USER = "nobody";

    private Priming() {}

    /**
     * Answers the warm-up turns, and beside them loads once from the real table to open the connection to it. A failure is
     * logged: it makes the first turn slower and has no other effect.
     *
     * @param table the real table, without the time limits of a turn: on a slow processor, its first call takes longer
     * @param readLimit how long to wait for it
     * @param startsAhead whether the function starts before a request waits for it
     */
    static void run(ProgressStore table, Duration readLimit, String skillId, Languages languages, boolean startsAhead) {
        Thread reading = Thread.ofPlatform().daemon().name("first-read").start(() -> read(table));
        try {
            turns(skillId, languages, startsAhead ? TURNS : TURNS.subList(0, TURNS_WHEN_A_REQUEST_WAITS));
        } catch (IOException | RuntimeException e) {
            LOG.warn("priming failed, so the first turn will be slower: {}", SafeStackTrace.of(e));
        }
        await(reading, readLimit);
    }

    private static void await(Thread reading, Duration limit) {
        try {
            if (!reading.join(limit)) {
                LOG.warn("the table did not answer within {} ms while the function started", limit.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(ProgressStore table) {
        try {
            table.load(Person.of(NO_USER));
        } catch (RuntimeException e) {
            LOG.warn("the table did not answer while the function started: {}", SafeStackTrace.of(e));
        }
    }

    /** The responses to all warm-up turns. */
    static List<JsonNode> turns(String skillId, Languages languages) throws IOException {
        return turns(skillId, languages, TURNS);
    }

    private static List<JsonNode> turns(String skillId, Languages languages, List<String> files) throws IOException {
        ProgressStore store = DynamoDbStores.canned(new String(bytes("item.json"), StandardCharsets.UTF_8));
        SkillHandler handler = new SkillHandler(new Skill(store, skillId, PlaybackModes.usual(),
                InstantSource.system(), languages, new AlexaServices(request -> zone())));
        List<JsonNode> responses = new ArrayList<>();
        for (String file : files) {
            JsonNode request = JSON.readTree(bytes(file));
            for (String part : List.of("/session/application", "/context/System/application")) {
                ((ObjectNode) request.at(part)).put("applicationId", skillId);
            }
            if (!responses.isEmpty()) {
                ((ObjectNode) request.get("session")).set("attributes", responses.getLast().get("sessionAttributes"));
            }
            ByteArrayOutputStream response = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(request)), response, null);
            responses.add(JSON.readTree(response.toByteArray()));
        }
        return responses;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Priming.class.getResourceAsStream("/priming/" + file)) {
            return in.readAllBytes();
        }
    }

    private static ApiClientResponse zone() {
        ApiClientResponse response = new ApiClientResponse();
        response.setStatusCode(200);
        response.setHeaders(List.of());
        response.setBody("\"America/New_York\"");
        return response;
    }
}

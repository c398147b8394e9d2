package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.session.SessionPerson;
import backroutine.session.SessionStateCodec;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the attributes of a request hold, those of its answer are the skill's own: read by its codec and written again. Nothing
 * that the codec does not know comes back, and no null. A text in a list is taken for our own.
 */
class AnswerAttributesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOREIGN = "SECRET";
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {
    };

    /** Each kind of request, and failures on the way to its answer. */
    private enum Kind {
        LAUNCH(user -> user.request("LaunchRequest")),
        INTENT(user -> user.intent("ReadyIntent")),
        UNKNOWN_INTENT(user -> user.intent("SecretIntent")),
        UNKNOWN_TYPE(user -> user.request("Intenttent")),
        UNREADABLE_FIELD(user -> {
            ObjectNode intent = user.intent("ReadyIntent");
            ((ObjectNode) intent.at("/request/intent")).put("slots", 4);
            return intent;
        }),
        UNREADABLE_TIME(user -> {
            ObjectNode intent = user.intent("ReadyIntent");
            Requests.request(intent).put("timestamp", "yesterday");
            return intent;
        }),
        OTHER_LANGUAGE(user -> {
            ObjectNode intent = user.intent("ReadyIntent");
            Requests.request(intent).put("locale", "nl-NL");
            return intent;
        }),
        NEW_SESSION(user -> {
            ObjectNode launch = user.request("LaunchRequest");
            ((ObjectNode) launch.get("session")).put("new", true);
            return launch;
        }),
        OTHER_SKILL(user -> {
            ObjectNode intent = user.intent("ReadyIntent");
            Requests.system(intent).putObject("application").put("applicationId", "amzn1.ask.skill.other");
            return intent;
        }),
        FAILED_TO_LOAD(user -> {
            user.store.loadFails = Optional.of(new IllegalStateException("a fault"));
            return user.intent("ReadyIntent");
        }),
        FAILED_TO_SAVE(user -> {
            user.store.saveFails = Optional.of(new IllegalStateException("a fault"));
            return user.intent("ReadyIntent");
        }),
        TABLE_DOWN(user -> {
            user.store.down();
            return user.intent("ReadyIntent");
        }),
        ENDED(user -> user.request("SessionEndedRequest")),
        RESUMED(user -> user.request("SessionResumedRequest")),
        SKILL_DISABLED(user -> user.request("AlexaSkillEvent.SkillDisabled")),
        SKILL_ENABLED(user -> user.request("AlexaSkillEvent.SkillEnabled")),
        CONNECTION(user -> user.request("Connections.Response")),
        CAN_FULFILL(user -> user.request("CanFulfillIntentRequest")),
        AUDIO_FAILED(user -> user.request("Alexa.Presentation.APLA.RuntimeError")),
        SCREEN_FAILED(user -> user.request("Alexa.Presentation.APL.RuntimeError")),
        TOUCHED(user -> user.request("Alexa.Presentation.APL.UserEvent"));

        private final Function<TestUser, ObjectNode> request;

        Kind(Function<TestUser, ObjectNode> request) {
            this.request = request;
        }
    }

    static Stream<Arguments> requests() {
        return Stream.of(Kind.values()).flatMap(kind -> foreign().stream().map(json -> Arguments.of(kind, json)));
    }

    private static List<String> foreign() {
        return List.of("null", "4", "1e300", "true", "\"SECRET\"", "[]", "[null]", "[\"SECRET\", {\"SECRET\": null}]",
                "{}", "{\"SECRET\": null}", "{\"SECRET\": \"SECRET\"}", "{\"SECRET\": {\"a\": {\"b\": null}}}",
                "{\"SECRET\": [[[null, \"SECRET\"]]]}", "{\"person\": null}", "{\"person\": 4}", "{\"person\": \" \"}",
                "{\"person\": [\"SECRET\", null]}", "{\"person\": {\"SECRET\": null}}", "{\"routine\": null}",
                "{\"routine\": 4}", "{\"routine\": \"SECRET\"}", "{\"routine\": [null, \"SECRET\"]}",
                "{\"routine\": {\"SECRET\": null}}", "{\"routine\": {\"notes\": null, \"days\": null}}",
                "{\"routine\": {\"notes\": {\"state\": null, \"SECRET\": null}, \"answered\": [null], \"days\": {}}}",
                "{\"routine\": {\"notes\": {\"SECRET\": \"SECRET\"}, \"answered\": [], \"days\": {}}}",
                "{\"routine\": {\"notes\": {}, \"answered\": [], \"days\": {\"SECRET\": null}}}",
                "{\"routine\": {\"notes\": {}, \"answered\": [], \"days\": {}, \"this-session\": [null]}}",
                "{\"routine\": {\"notes\": {}, \"answered\": [], \"days\": {}, \"owed\": true, \"owed-first\": null}}",
                "{\"routine\": {\"notes\": {}, \"answered\": [], \"days\": {}, \"SECRET\": {\"SECRET\": [null]}}}");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nothingForeignComesBack(Kind kind, String attributes) throws JsonProcessingException {
        TestUser user = TestUser.cleared();
        user.attributes = JSON.readTree(attributes);

        assertOwn(answer(kind, user));
    }

    /** Otherwise the other tests would hold for a skill that sends no attributes at all. */
    @Test
    void theAnswerOfASessionHasAttributes() {
        TestUser user = TestUser.cleared();

        assertTrue(answer(Kind.LAUNCH, user).path("sessionAttributes").isObject());
        assertTrue(answer(Kind.INTENT, user).path("sessionAttributes").isObject());
    }

    /** What is foreign is beside our own fields, at every depth. */
    @ParameterizedTest
    @MethodSource("requests")
    void nothingForeignComesBackBesideOurOwn(Kind kind, String value) throws JsonProcessingException {
        TestUser user = TestUser.cleared();
        user.says("ReadyIntent");
        JsonNode foreign = JSON.readTree(value);
        List<UnaryOperator<JsonNode>> places = new ArrayList<>();
        collect(user.attributes, List.of(), foreign, places);
        JsonNode own = user.attributes;

        assertFalse(places.isEmpty());
        for (UnaryOperator<JsonNode> place : places) {
            user.attributes = place.apply(own);
            assertOwn(answer(kind, user));
            user.store.up();
        }
    }

    private static JsonNode answer(Kind kind, TestUser user) {
        return user.sends(kind.request.apply(user).toString());
    }

    /** Adds the foreign value under a name of its own to each object, and to each list. */
    private static void collect(JsonNode node, List<String> path, JsonNode foreign,
            List<UnaryOperator<JsonNode>> places) {
        String pointer = path.isEmpty() ? "" : "/" + String.join("/", path);
        if (node.isObject()) {
            places.add(root -> {
                JsonNode copy = root.deepCopy();
                ((ObjectNode) copy.at(pointer)).set(FOREIGN, foreign);
                return copy;
            });
        } else if (node.isArray() && !foreign.isTextual()) {
            places.add(root -> {
                JsonNode copy = root.deepCopy();
                ((ArrayNode) copy.at(pointer)).add(foreign);
                return copy;
            });
        }
        node.properties().forEach(field -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(field.getKey());
            collect(field.getValue(), longer, foreign, places);
        });
    }

    private static void assertOwn(JsonNode answer) {
        JsonNode attributes = answer.path("sessionAttributes");
        if (attributes.isMissingNode()) {
            return;
        }
        assertFalse(attributes.toString().contains(FOREIGN), attributes::toString);
        Map<String, Object> sent = JSON.convertValue(attributes, ATTRIBUTES);
        List<String> unreadable = new ArrayList<>();
        Map<String, Object> again = new HashMap<>();
        SessionStateCodec.read(sent, unreadable::add)
                .map(SessionStateCodec::write)
                .ifPresent(again::putAll);
        SessionPerson.read(sent, Requests.USER, unreadable::add)
                .map(SessionPerson::write)
                .ifPresent(again::putAll);
        assertEquals(List.of(), unreadable);
        assertEquals(attributes, JSON.valueToTree(again), "what our codec reads, and writes again");
    }
}

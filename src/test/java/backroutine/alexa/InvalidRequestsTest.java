package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes that are not a request for this skill are refused with one log line that quotes nothing of them, and
 * the store is not called.
 */
class InvalidRequestsTest {
    private static final String LOG_PREFIX = "backroutine.alexa.Skill - ";

    private final TestUser user = new TestUser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``                        | the request is not a JSON object with \"context\" and \"request\"",
            "null                      | the request is not a JSON object with \"context\" and \"request\"",
            "[]                        | the request is not a JSON object with \"context\" and \"request\"",
            "\"LaunchRequest\"         | the request is not a JSON object with \"context\" and \"request\"",
            "{\"SECRET\": tru}         | the request is not well-formed JSON at line 1, column 12",
            "{\"request\": {\"type\":  | the request is not well-formed JSON at line 1, column 21",
            "{}                        | the request has no request.type",
            "{\"request\": []}         | the request has no request.type",
            "{\"request\": {\"type\": 4}} | the request has no request.type"
    })
    void bytesThatAreNoRequestAreRefused(String request, String message) {
        assertEquals(message, logLineOfRefused(request));
    }

    @Test
    void aTruncatedRequestIsRefused() {
        String request = user.intent("ReadyIntent").toString();

        for (int end = 0; end < request.length(); end += 7) {
            assertFalse(logLineOfRefused(request.substring(0, end)).contains("SECRET"));
        }
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        assertTrue(logLineOfRefused("{\"request\":".repeat(5_000)).startsWith("the request is not well-formed JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.requestId", "request.timestamp", "context.System.user.userId"})
    void theLogNamesAMissingField(String field) {
        ObjectNode launch = user.request("LaunchRequest");
        int dot = field.lastIndexOf('.');
        ((ObjectNode) launch.at("/" + field.substring(0, dot).replace('.', '/'))).remove(field.substring(dot + 1));
        ((ObjectNode) launch.get("session")).remove("user");

        assertEquals("the request has no " + field, logLineOfRefused(launch.toString()));
    }

    @ParameterizedTest
    @CsvSource({"request, the request has no request.type",
            "context, the request has no context.System.user.userId"})
    void theLogNamesTheFieldThatAMissingObjectShouldHave(String object, String message) {
        ObjectNode launch = user.request("LaunchRequest");
        launch.remove(object);
        ((ObjectNode) launch.get("session")).remove("user");

        assertEquals(message, logLineOfRefused(launch.toString()));
    }

    @Test
    void anIntentWithoutANameIsRefused() {
        ObjectNode intent = user.intent("ReadyIntent");
        ((ObjectNode) intent.at("/request/intent")).remove("name");
        ObjectNode none = user.request("IntentRequest");

        assertEquals("the request has no request.intent.name", logLineOfRefused(intent.toString()));
        assertEquals("the request has no request.intent.name", logLineOfRefused(none.toString()));
    }

    @Test
    void aRequestForAnotherSkillIsRefusedWithoutTheStore() {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.system(launch).putObject("application").put("applicationId", "amzn1.ask.skill.SECRET-other");

        assertEquals("the request is for another skill; this one answers only its own id",
                logLineOfRefused(launch.toString()));
    }

    @Test
    void aRequestWithoutASkillIdIsRefused() {
        ObjectNode disabled = user.requestOutsideSession("AlexaSkillEvent.SkillDisabled");
        Requests.system(disabled).remove("application");

        assertEquals("the request is for another skill; this one answers only its own id",
                logLineOfRefused(disabled.toString()));
    }

    @Test
    void anInvalidTimestampIsAnsweredWithAnApologyWithoutTheStore() {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.request(launch).put("timestamp", "yesterday");

        assertTrue(TestUser.words(user.sends(launch)).startsWith("went-wrong."));
        assertEquals(List.of(), user.store.calls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"exercise\": null}", "{\"exercise\": {}}",
            "{\"exercise\": {\"name\": \"exercise\", \"value\": \"\"}}",
            "{\"exercise\": {\"name\": \"exercise\", \"value\": \"<break time='9s'/>\\u202e\\u0000\"}}",
            "{\"exercise\": {\"name\": \"exercise\", \"value\": \"x\", \"resolutions\": {}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": []}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": [{}]}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": [null]}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": "
                    + "[{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, \"values\": []}]}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": "
                    + "[{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, \"values\": [{\"value\": {\"id\": \"no-such\"}}]}]}}}"
    })
    void anUnresolvedExerciseIsAskedFor(String slots) throws Exception {
        TestUser clearedUser = TestUser.cleared();
        ObjectNode start = clearedUser.intent("StartExerciseIntent");
        ((ObjectNode) start.at("/request/intent")).set("slots",
                new ObjectMapper().readTree(slots));

        JsonNode response = clearedUser.sends(start);

        assertTrue(TestUser.words(response).matches("name-unknown\\. .*ask-exercise seat\\?.*"),
                TestUser.words(response));
        assertTrue(TestUser.listens(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "4.5", "100000000000000000000"})
    void aNumberThatIsNotUnderstoodIsAskedFor(String value) {
        TestUser clearedUser = TestUser.cleared();
        ObjectNode hold = clearedUser.intent("HoldSecondsIntent");
        ((ObjectNode) hold.at("/request/intent")).putObject("slots")
                .putObject("seconds")
                .put("name", "seconds")
                .put("value", value);

        assertTrue(TestUser.words(clearedUser.sends(hold)).startsWith("hold-how-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"routine\": 4}", "{\"routine\": {}}", "{\"routine\": {\"notes\": []}}",
            "{\"routine\": {\"notes\": {\"state\": null}, \"days\": {}}}",
            "{\"routine\": {\"notes\": {\"state\": \"dancing\"}, \"days\": {\"SECRET\": 1}, \"owed\": true}}"})
    void sessionAttributesThatCannotBeReadAreIgnored(String attributes) throws Exception {
        TestUser clearedUser = TestUser.cleared();
        clearedUser.attributes = new ObjectMapper().readTree(attributes);

        JsonNode response = clearedUser.says("ReadyIntent");

        assertTrue(response.at("/response/directives/0").isObject(), "the turn continues from the stored progress");
    }

    /** Sends a request that must get an empty response without a call of the store, and returns the text of its log line. */
    private String logLineOfRefused(String request) {
        user.attributes = MissingNode.getInstance();
        PrintStream standardError = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertTrue(TestUser.silent(user.sends(request)));
        } finally {
            System.setErr(standardError);
        }
        assertEquals(List.of(), user.store.calls);
        String line = log.toString(StandardCharsets.UTF_8).strip();
        return line.substring(line.indexOf(LOG_PREFIX) + LOG_PREFIX.length());
    }
}

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

/** What is no request of ours is refused in one sentence that quotes none of it, and touches nothing. */
class BadRequestsTest {
    private static final String LOGGED = "backroutine.alexa.Skill - ";

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``                        | a request is a JSON object with \"context\" and \"request\"; this is none",
            "null                      | a request is a JSON object with \"context\" and \"request\"; this is none",
            "[]                        | a request is a JSON object with \"context\" and \"request\"; this is none",
            "\"LaunchRequest\"         | a request is a JSON object with \"context\" and \"request\"; this is none",
            "{\"SECRET\": tru}         | the request is not well-formed JSON at line 1, column 12",
            "{\"request\": {\"type\":  | the request is not well-formed JSON at line 1, column 21",
            "{}                        | the request has no request.type",
            "{\"request\": []}         | the request has no request.type",
            "{\"request\": {\"type\": 4}} | the request has no request.type"
    })
    void whatIsNoRequestIsRefused(String request, String why) {
        assertEquals(why, refused(request));
    }

    @Test
    void aTruncatedRequestIsRefusedWhereverItEnds() {
        String request = visitor.intent("ReadyIntent").toString();

        for (int end = 0; end < request.length(); end += 7) {
            assertFalse(refused(request.substring(0, end)).contains("SECRET"));
        }
    }

    @Test
    void aNestWithoutEndIsRefused() {
        assertTrue(refused("{\"request\":".repeat(5_000)).startsWith("the request is not well-formed JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.requestId", "request.timestamp", "context.System.user.userId"})
    void aMissingFieldIsNamed(String field) {
        ObjectNode launch = visitor.next("LaunchRequest");
        int dot = field.lastIndexOf('.');
        ((ObjectNode) launch.at("/" + field.substring(0, dot).replace('.', '/'))).remove(field.substring(dot + 1));

        assertEquals("the request has no " + field, refused(launch.toString()));
    }

    @ParameterizedTest
    @CsvSource({"request, the request has no request.type",
            "context, the request has no context.System.user.userId"})
    void aMissingPartIsNamed(String part, String why) {
        ObjectNode launch = visitor.next("LaunchRequest");
        launch.remove(part);

        assertEquals(why, refused(launch.toString()));
    }

    @Test
    void anIntentWithoutANameIsRefused() {
        ObjectNode intent = visitor.intent("ReadyIntent");
        ((ObjectNode) intent.at("/request/intent")).remove("name");
        ObjectNode none = visitor.next("IntentRequest");

        assertEquals("the request has no request.intent.name", refused(intent.toString()));
        assertEquals("the request has no request.intent.name", refused(none.toString()));
    }

    @Test
    void anotherSkillsRequestIsRefusedBeforeAnythingIsReadOrWritten() {
        ObjectNode launch = visitor.next("LaunchRequest");
        Requests.system(launch).putObject("application").put("applicationId", "amzn1.ask.skill.SECRET-other");

        assertEquals("the request is for another skill; this one answers only its own id", refused(launch.toString()));
    }

    @Test
    void aRequestThatNamesNoSkillIsRefused() {
        ObjectNode disabled = visitor.nextAlone("AlexaSkillEvent.SkillDisabled");
        Requests.system(disabled).remove("application");

        assertEquals("the request is for another skill; this one answers only its own id",
                refused(disabled.toString()));
    }

    @Test
    void aMomentThatIsNoneIsAnsweredCalmlyAndChangesNothing() {
        ObjectNode launch = visitor.next("LaunchRequest");
        Requests.request(launch).put("timestamp", "yesterday");

        assertTrue(Visitor.words(visitor.sends(launch)).startsWith("Something went wrong on my side."));
        assertEquals(List.of(), visitor.store.calls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"exercise\": null}", "{\"exercise\": {}}",
            "{\"exercise\": {\"name\": \"exercise\", \"value\": \"\"}}",
            "{\"exercise\": {\"name\": \"exercise\", \"value\": \"<break time='9s'/>\\u202e\\u0000\"}}",
            "{\"exercise\": {\"name\": \"exercise\", \"value\": \"x\", \"resolutions\": {}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": []}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": [{}]}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": "
                    + "[{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, \"values\": []}]}}}",
            "{\"exercise\": {\"name\": \"exercise\", \"resolutions\": {\"resolutionsPerAuthority\": "
                    + "[{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, \"values\": [{\"value\": {\"id\": \"no-such\"}}]}]}}}"
    })
    void anExerciseNobodyNamedIsAskedFor(String slots) throws Exception {
        Visitor cleared = Visitor.cleared();
        ObjectNode start = cleared.intent("StartExerciseIntent");
        ((ObjectNode) start.at("/request/intent")).set("slots",
                new ObjectMapper().readTree(slots));

        JsonNode answer = cleared.sends(start);

        assertTrue(Visitor.words(answer).startsWith("The exercises are: "), Visitor.words(answer));
        assertTrue(Visitor.listens(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "4.5", "100000000000000000000"})
    void secondsNobodyUnderstoodAreAskedFor(String value) {
        Visitor cleared = Visitor.cleared();
        ObjectNode hold = cleared.intent("HoldSecondsIntent");
        ((ObjectNode) hold.at("/request/intent")).putObject("slots")
                .putObject("seconds")
                .put("name", "seconds")
                .put("value", value);

        assertTrue(Visitor.words(cleared.sends(hold)).startsWith("For how many seconds?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"routine\": 4}", "{\"routine\": {}}", "{\"routine\": {\"notes\": []}}",
            "{\"routine\": {\"notes\": {\"state\": null}, \"days\": {}}}",
            "{\"routine\": {\"notes\": {\"state\": \"dancing\"}, \"days\": {\"SECRET\": 1}, \"owed\": true}}"})
    void sessionNotesNobodyWroteAreNone(String attributes) throws Exception {
        Visitor cleared = Visitor.cleared();
        cleared.attributes = new ObjectMapper().readTree(attributes);

        JsonNode answer = cleared.says("ReadyIntent");

        assertTrue(answer.at("/response/directives/0").isObject(), "she goes on from what is stored");
    }

    /** The line in the log; nothing was said, read or written. */
    private String refused(String request) {
        visitor.attributes = MissingNode.getInstance();
        PrintStream standardError = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertTrue(Visitor.silent(visitor.sends(request)));
        } finally {
            System.setErr(standardError);
        }
        assertEquals(List.of(), visitor.store.calls);
        String line = log.toString(StandardCharsets.UTF_8).strip();
        return line.substring(line.indexOf(LOGGED) + LOGGED.length());
    }
}

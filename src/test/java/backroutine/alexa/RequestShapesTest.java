package backroutine.alexa;

import static backroutine.alexa.TestUser.listens;
import static backroutine.alexa.TestUser.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.Person;
import backroutine.progress.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests in older or rarer shapes get the same answers as those in today's shape. */
class RequestShapesTest {
    private final TestUser user = new TestUser();

    @ParameterizedTest
    @ValueSource(strings = {"no context", "null", "{}", "{\"System\": null}", "{\"System\": {}}",
            "{\"System\": {\"device\": {\"deviceId\": \"d\"}}}"})
    void aRequestWithItsUserInTheSessionAloneIsAnswered(String context) throws Exception {
        for (String intent : List.of("LaunchRequest", "AMAZON.YesIntent", "ReadyIntent")) {
            ObjectNode request = intent.equals("LaunchRequest") ? user.request(intent) : user.intent(intent);
            request.remove("context");
            if (!context.equals("no context")) {
                request.set("context", new ObjectMapper().readTree(context));
            }
            assertTrue(listens(user.sends(request)));
        }

        assertEquals(Set.of(Person.of(Requests.USER)), user.store.kept.keySet());
        assertInstanceOf(State.Playing.class, user.progress().profile().state());
    }

    @Test
    void aRequestForAnotherSkillIsRefusedWithoutAContextToo() {
        ObjectNode launch = user.request("LaunchRequest");
        launch.remove("context");
        ((ObjectNode) launch.at("/session/application")).put("applicationId", "amzn1.ask.skill.SECRET-other");

        assertTrue(TestUser.silent(user.sends(launch)));
        assertEquals(List.of(), user.store.calls);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000})
    void aTimeMayBeANumber(long perMilli) {
        TestUser cleared = TestUser.cleared();
        ObjectNode ready = cleared.intent("ReadyIntent");
        Requests.request(ready).put("timestamp", cleared.now.toEpochMilli() / perMilli);

        cleared.sends(ready);

        assertEquals(cleared.now,
                assertInstanceOf(State.Playing.class, cleared.progress().profile().state()).since());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 999_999_999, 100_000_000_000_000L, Long.MAX_VALUE})
    void aNumberThatIsNoTimeIsRefused(long number) {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.request(launch).put("timestamp", number);

        assertTrue(TestUser.silent(user.sends(launch)));
        assertEquals(List.of(), user.store.calls);
    }

    @Test
    void noIntentIsFulfilledForARequestWithoutAUser() {
        ObjectNode asked = user.requestOutsideSession("CanFulfillIntentRequest");
        Requests.request(asked).putObject("intent").put("name", "ReadyIntent");
        Requests.system(asked).remove("user");

        assertEquals("NO", user.sends(asked).at("/response/canFulfillIntent/canFulfill").asText());
        assertEquals(List.of(), user.store.calls);
    }

    @Test
    void whetherAnIntentCanBeFulfilledIsAnsweredForThisSkillOnly() {
        ObjectNode asked = user.requestOutsideSession("CanFulfillIntentRequest");
        Requests.system(asked).putObject("application").put("applicationId", "amzn1.ask.skill.SECRET-other");

        assertTrue(TestUser.silent(user.sends(asked)));
    }

    @Test
    void theCountGoesOnAfterTheSessionWasInterrupted() {
        TestUser cleared = TestUser.cleared();
        cleared.says("ReadyIntent");
        cleared.now = cleared.now.plusSeconds(20);
        Instant interrupted = cleared.now;
        ObjectNode resumed = cleared.request("SessionResumedRequest");
        Requests.request(resumed)
                .putObject("cause")
                .put("type", "ConnectionCompleted")
                .put("token", "t")
                .putObject("status")
                .put("code", "200")
                .put("message", "OK");

        JsonNode answer = cleared.sends(resumed);

        assertEquals("Alexa.Presentation.APLA.RenderDocument", answer.at("/response/directives/0/type").asText());
        assertTrue(listens(answer));
        State.Playing playing = assertInstanceOf(State.Playing.class, cleared.progress().profile().state());
        assertTrue(playing.since().isAfter(interrupted));
        assertEquals("glute-squeeze", playing.plan().from().exercise());
        assertTrue(playing.plan().from().repetition() > 1, () -> playing.plan().toString());
    }

    /** The errors are not read, because Amazon's library does not know every kind. */
    @ParameterizedTest
    @ValueSource(strings = {"[{\"type\": \"AN_ERROR_OF_TOMORROW\", \"reason\": \"X\", \"message\": \"m\"}]", "[{}]",
            "[null]", "{}", "4", "null"})
    void anAudioErrorOfAnyKindIsAnsweredInPlainSpeech(String errors) throws Exception {
        TestUser cleared = TestUser.cleared();
        cleared.says("ReadyIntent");
        ObjectNode failed = cleared.request("Alexa.Presentation.APLA.RuntimeError");
        Requests.request(failed).put("token", "routine").set("errors", new ObjectMapper().readTree(errors));

        JsonNode answer = cleared.sends(failed);

        assertTrue(words(answer).startsWith("plain-audio."), words(answer));
        assertTrue(answer.at("/response/directives").isMissingNode());
        assertTrue(cleared.progress().profile().failures().audio());
    }

    @Test
    void anUnreadableFieldOfTheSessionIsLoggedForAnUnknownTypeToo() throws Exception {
        user.attributes = new ObjectMapper().readTree("{\"person\": 4, \"routine\": {\"notes\": \"SECRET\"}}");
        PrintStream standardError = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            user.sends(user.request("Alexa.Something.OfTomorrow"));
        } finally {
            System.setErr(standardError);
        }

        String logged = log.toString(StandardCharsets.UTF_8);
        for (String field : List.of("person", "routine")) {
            assertTrue(logged.contains("ignored a field of the session that cannot be read: " + field), logged);
        }
        assertFalse(logged.contains("SECRET"), logged);
    }
}

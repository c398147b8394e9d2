package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.alexa.services.PermissionRequest.Consent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request for the permission to set reminders, and the answer to it. */
class PermissionRequestTest {
    private static final JacksonSerializer SDK = new JacksonSerializer();

    @Test
    void theDirectiveIsAsDocumented() throws IOException {
        assertJson("""
                {"type": "Connections.SendRequest", "name": "AskFor", "token": "at nine",
                 "payload": {"@type": "AskForPermissionsConsentRequest", "@version": "1",
                   "permissionScope": "alexa::alerts:reminders:skill:readwrite"}}""",
                PermissionRequest.directive("at nine"));
    }

    @Test
    void theCardAsksForTheSamePermission() throws IOException {
        assertJson("""
                {"type": "AskForPermissionsConsent",
                 "permissions": ["alexa::alerts:reminders:skill:readwrite"]}""", PermissionRequest.card());
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED,ACCEPTED", "DENIED,DENIED", "NOT_ANSWERED,NOT_ANSWERED", "SOMETHING_NEW,NOT_ANSWERED"})
    void theAnswerIsReadFromThePayload(String status, Consent consent) {
        assertEquals(consent, PermissionRequest.answer(response("AskFor", """
                {"permissionScope": "alexa::alerts:reminders:skill:readwrite", "status": "%s"}""".formatted(status))));
    }

    @Test
    void anAnswerWithoutAStatusIsNotAnswered() {
        assertEquals(Consent.NOT_ANSWERED, PermissionRequest.answer(response("AskFor", "{}")));
        assertEquals(Consent.NOT_ANSWERED, PermissionRequest.answer(response("AskFor", "null")));
    }

    @Test
    void theAnswerToAnotherRequestIsNotConsent() {
        assertEquals(Consent.NOT_ANSWERED, PermissionRequest.answer(response("Buy", "{\"status\": \"ACCEPTED\"}")));
    }

    private static ConnectionsResponse response(String name, String payload) {
        return SDK.deserialize("""
                {"type": "Connections.Response", "requestId": "r", "timestamp": "2026-11-22T08:30:00Z",
                 "locale": "en-US", "name": "%s", "status": {"code": "200", "message": "OK"},
                 "payload": %s, "token": "at nine"}""".formatted(name, payload), ConnectionsResponse.class);
    }

    private static void assertJson(String expected, Object actual) throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertEquals(json.readTree(expected), json.readTree(SDK.serialize(actual)));
    }
}

package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.services.AlexaServices;
import backroutine.talk.services.Trouble;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdkApiClientTest {
    private final JdkApiClient client = new JdkApiClient(Duration.ofSeconds(20));
    private AlexaServices alexa;

    @BeforeEach
    void start() throws IOException {
        alexa = AlexaServices.started();
    }

    @AfterEach
    void stop() {
        alexa.close();
    }

    @Test
    void anErrorIsAnAnswerWithStatusHeadersAndBody() {
        alexa.trouble(Trouble.THROTTLED);
        ApiClientResponse answer = client.invoke(request("GET", null));

        assertEquals(429, answer.getStatusCode());
        assertTrue(answer.getHeaders().contains(new Pair<>("Content-type", "application/json")));
        assertTrue(answer.getBody().contains("\"code\":\"THROTTLED\""));
    }

    @Test
    void anUnauthorizedPostKeepsItsStatus() {
        assertEquals(401, client.invoke(request("POST", "{}")).getStatusCode());
    }

    @Test
    void anAnswerWithoutABodyIsEmpty() {
        alexa.noZone("some-device");
        ApiClientRequest request = request("GET", null);
        request.setUrl(alexa.endpoint() + "/v2/devices/some-device/settings/System.timeZone");

        assertEquals(204, client.invoke(request).getStatusCode());
        assertEquals("", client.invoke(request).getBody());
    }

    @Test
    void aPostWhoseAnswerIsLostIsNotSentTwice() {
        alexa.trouble(Trouble.HANGING_UP);

        assertThrows(RuntimeException.class, () -> client.invoke(request("POST", "{}")));
        assertEquals(1, alexa.calls().size());
    }

    @Test
    void aFailureTellsNeitherAddressNorTokenNorBody() {
        alexa.trouble(Trouble.SLOW);
        JdkApiClient hasty = new JdkApiClient(Duration.ofMillis(100));
        assertSaysNothing(assertThrows(RuntimeException.class, () -> hasty.invoke(request("POST", "secret"))));

        alexa.trouble(Trouble.HANGING_UP);
        assertSaysNothing(assertThrows(RuntimeException.class, () -> client.invoke(request("GET", null))));

        ApiClientRequest nonsense = request("GET", null);
        nonsense.setUrl("secret://a b");
        assertSaysNothing(assertThrows(RuntimeException.class, () -> client.invoke(nonsense)));
    }

    private static void assertSaysNothing(RuntimeException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("secret"), trace::toString);
        assertFalse(trace.toString().contains("127.0.0.1"), trace::toString);
    }

    private ApiClientRequest request(String method, String body) {
        ApiClientRequest request = new ApiClientRequest();
        request.setMethod(method);
        request.setUrl(alexa.endpoint() + "/v1/alerts/reminders");
        request.setHeaders(List.of(new Pair<>("Authorization", "Bearer secret")));
        request.setBody(body);
        return request;
    }
}

package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.services.AlexaServices;
import backroutine.talk.services.Trouble;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of the client to a local server that behaves like Alexa's services. */
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
    void anErrorStatusIsReturnedWithHeadersAndBody() {
        alexa.trouble(Trouble.THROTTLED);
        ApiClientResponse response = client.invoke(request("GET", null));

        assertEquals(429, response.getStatusCode());
        assertTrue(response.getHeaders().contains(new Pair<>("Content-type", "application/json")));
        assertTrue(response.getBody().contains("\"code\":\"THROTTLED\""));
    }

    @Test
    void anUnauthorizedPostReturnsItsStatus() {
        assertEquals(401, client.invoke(request("POST", "{}")).getStatusCode());
    }

    @Test
    void aResponseWithoutABodyHasAnEmptyBody() {
        alexa.noZone("some-device");
        ApiClientRequest request = request("GET", null);
        request.setUrl(alexa.endpoint() + "/v2/devices/some-device/settings/System.timeZone");

        assertEquals(204, client.invoke(request).getStatusCode());
        assertEquals("", client.invoke(request).getBody());
    }

    @Test
    void aPostIsNotSentAgainAfterItsResponseIsLost() {
        alexa.trouble(Trouble.HANGING_UP);

        assertThrows(RuntimeException.class, () -> client.invoke(request("POST", "{}")));
        assertEquals(1, alexa.calls().size());
    }

    @Test
    void anExceptionHasNoAddressTokenOrBody() {
        alexa.trouble(Trouble.SLOW);
        JdkApiClient impatient = new JdkApiClient(Duration.ofMillis(100));
        assertNothingSecretIn(assertThrows(RuntimeException.class, () -> impatient.invoke(request("POST", "secret"))));

        alexa.trouble(Trouble.HANGING_UP);
        assertNothingSecretIn(assertThrows(RuntimeException.class, () -> client.invoke(request("GET", null))));

        ApiClientRequest invalid = request("GET", null);
        invalid.setUrl("secret://a b");
        assertNothingSecretIn(assertThrows(RuntimeException.class, () -> client.invoke(invalid)));
    }

    /** Each call takes eight seconds by this clock, and the minute between two calls does not count. */
    @Test
    void callsOfOneTurnShareATimeLimitThatAnotherTurnDoesNotHave() {
        AtomicLong seconds = new AtomicLong();
        JdkApiClient clocked = new JdkApiClient(Duration.ofSeconds(20),
                () -> Duration.ofSeconds(seconds.getAndAdd(8)).toNanos());
        ApiClient turn = clocked.withTotalLimit(Duration.ofSeconds(15));

        assertEquals(401, turn.invoke(request("GET", null)).getStatusCode());
        seconds.addAndGet(60);
        assertEquals(401, turn.invoke(request("GET", null)).getStatusCode());
        assertThrows(RuntimeException.class, () -> turn.invoke(request("GET", null)));
        assertEquals(2, alexa.calls().size());

        ApiClient nextTurn = clocked.withTotalLimit(Duration.ofSeconds(15));
        assertEquals(401, nextTurn.invoke(request("GET", null)).getStatusCode());
    }

    private static void assertNothingSecretIn(RuntimeException failure) {
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

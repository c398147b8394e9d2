package backroutine.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The limits of an exchange. The exchange itself is tested by JdkApiClientTest and JdkHttpClientTest. */
class HttpExchangeTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aLimitBelowAMillisecondIsRefused() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> new HttpExchange.Settings(Duration.ofNanos(1), SECOND, true));
        assertEquals("a limit is less than a millisecond: connect PT0.000000001S, read PT1S", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new HttpExchange.Settings(SECOND, Duration.ZERO, true));
    }
}

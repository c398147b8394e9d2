package backroutine.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The request that the schedule in template.yaml sends to keep an environment ready and a snapshot active. It is answered before
 * anything is loaded or saved.
 */
public final class Ping {
    /** The request. */
    public static final String REQUEST = "{\"ping\":\"my back routine\"}";
    private static final byte[] PING = REQUEST.getBytes(StandardCharsets.UTF_8);
    static final byte[] PONG = "{\"pong\":\"my back routine\"}".getBytes(StandardCharsets.UTF_8);

    private Ping() {}

    /** Whether these bytes are a ping; if it comes from a file, it ends in a line feed. */
    public static boolean is(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        return Arrays.equals(PING, 0, PING.length, bytes, 0, length);
    }
}

package backroutine.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the schedule in template.yaml sends to keep a snapshot active; answered before anything is read or written. */
public final class Ping {
    private static final byte[] PING = "{\"ping\":\"my back routine\"}".getBytes(StandardCharsets.UTF_8);
    static final byte[] PONG = "{\"pong\":\"my back routine\"}".getBytes(StandardCharsets.UTF_8);

    private Ping() {}

    public static boolean is(byte[] bytes) {
        return Arrays.equals(PING, bytes);
    }
}

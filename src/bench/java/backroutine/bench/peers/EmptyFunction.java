package backroutine.bench.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A function that does nothing; it shows the cost of the runtime alone. */
public final class EmptyFunction implements RequestStreamHandler {
    private static final byte[] NOTHING = "{\"version\":\"1.0\",\"response\":{}}".getBytes(StandardCharsets.UTF_8);

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        input.readAllBytes();
        output.write(NOTHING);
    }
}

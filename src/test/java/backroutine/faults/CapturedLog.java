package backroutine.faults;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Captures all that is logged while it is open: on standard error, and with the logger of Lambda. */
final class CapturedLog implements AutoCloseable {
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    CapturedLog() {
        System.setErr(stream);
    }

    /** A context of Lambda whose logger is captured. */
    Context context() {
        LambdaLogger logger = new LambdaLogger() {
            @Override
            public void log(String line) {
                stream.print(line);
            }

            @Override
            public void log(byte[] line) {
                stream.writeBytes(line);
            }
        };
        Context context = mock(Context.class);
        when(context.getLogger()).thenReturn(logger);
        when(context.getFunctionName()).thenReturn("my-back-routine");
        return context;
    }

    /** What was logged so far. */
    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(standardError);
    }
}

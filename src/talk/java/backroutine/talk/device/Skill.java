package backroutine.talk.device;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The skill behind the Echo: bytes in, bytes out, as Lambda calls it. */
public final class Skill {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<? extends RequestStreamHandler> handlers;
    private final Consumer<Boolean> tableFails;
    private RequestStreamHandler handler;

    /**
     * A skill whose process starts with its first request, and anew after a crash, by asking for a handler.
     *
     * @param tableFails makes the table of all its handlers fail, or work again
     */
    public Skill(Supplier<? extends RequestStreamHandler> handlers, Consumer<Boolean> tableFails) {
        this.handlers = handlers;
        this.tableFails = tableFails;
    }

    /** A skill whose table cannot be made to fail. */
    public Skill(Supplier<? extends RequestStreamHandler> handlers) {
        this(handlers, _ -> {
            throw new UnsupportedOperationException("this table cannot be made to fail");
        });
    }

    /** From now on every call to the table fails, or works again. */
    void tableFails(boolean fails) {
        tableFails.accept(fails);
    }

    /** Ends the process: everything that was only in memory is lost. */
    public synchronized void crash() {
        handler = null;
    }

    /** Starts the process, if it is not running. */
    public synchronized RequestStreamHandler started() {
        if (handler == null) {
            handler = handlers.get();
        }
        return handler;
    }

    /**
     * Sends a request and waits for the answer. Like a Lambda function it does one thing at a time.
     *
     * @throws IOException when the handler fails, or what it writes is not JSON
     */
    public byte[] answer(byte[] request) throws IOException {
        // A log would appear between the lines of the conversation.
        return answer(request, line -> {});
    }

    /**
     * Sends a request and waits for the answer, as {@link #answer(byte[])} does.
     *
     * @param log is called with each line that the skill logs
     * @throws IOException when the handler fails, or what it writes is not JSON
     */
    public synchronized byte[] answer(byte[] request, Consumer<String> log) throws IOException {
        var out = new ByteArrayOutputStream();
        started().handleRequest(new ByteArrayInputStream(request), out, new LocalContext(log));
        return out.toByteArray();
    }

    JsonNode answer(JsonNode request) throws IOException {
        byte[] answer = answer(request.toString().getBytes(StandardCharsets.UTF_8));
        return answer.length == 0 ? JSON.createObjectNode() : JSON.readTree(answer);
    }
}

package backroutine.bench.morning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTTP proxy before the table. It finds the person of each call, and makes the call fail if it is that person's turn. */
final class FaultyTable implements AutoCloseable {
    private static final Pattern USER = Pattern.compile("amzn1\\.ask\\.account\\.\\d+");
    private static final String TARGET = "X-Amz-Target";
    /** Longer than the client of the skill waits for an answer. */
    private static final long TOO_LATE = 1_000;

    private final URI table;
    private final HttpServer server;
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("table").factory());
    private final Map<String, PersonFaults> people = new ConcurrentHashMap<>();
    private final CallCount count = new CallCount();

    FaultyTable(URI table) throws IOException {
        this.table = table;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    CallCount count() {
        return count;
    }

    /** From now on the calls of a person can fail. */
    void inject(String user, PersonFaults faults) {
        people.put(user, faults);
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = call.getRequestBody().readAllBytes();
            String operation = call.getRequestHeaders().getFirst(TARGET).replaceAll(".*\\.", "");
            count.called(operation,
                    Optional.ofNullable(call.getRequestHeaders().getFirst("amz-sdk-request")).orElse(""));
            Matcher user = USER.matcher(new String(body, StandardCharsets.UTF_8));
            if (!user.find()) {
                throw new IllegalStateException("a call of nobody: " + operation);
            }
            PersonFaults faults = people.get(user.group());
            Optional<Fault> fault = faults.next(operation);
            if (fault.isEmpty()) {
                forward(call, body);
            } else {
                fail(call, body, faults, fault.get());
            }
        }
    }

    private void fail(HttpExchange call, byte[] body, PersonFaults faults, Fault fault) throws IOException {
        switch (fault) {
            case THROUGHPUT_EXCEEDED, THROTTLED, SERVER_ERROR, TRANSACTION_CONFLICT ->
                answer(call, fault.status(), fault.body().getBytes(StandardCharsets.UTF_8));
            case NO_ANSWER -> delay();
            case LATE_ANSWER -> {
                HttpURLConnection asked = ask(call, body);
                asked.getResponseCode();
                delay();
            }
            case OTHER_DEVICE -> {
                faults.overtake();
                forward(call, body);
            }
        }
    }

    private void forward(HttpExchange call, byte[] body) throws IOException {
        HttpURLConnection asked = ask(call, body);
        int status = asked.getResponseCode();
        try (InputStream in = status < 400 ? asked.getInputStream() : asked.getErrorStream()) {
            byte[] answer = in.readAllBytes();
            count.answered(status, new String(answer, StandardCharsets.UTF_8));
            answer(call, status, answer);
        }
    }

    private HttpURLConnection ask(HttpExchange call, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) table.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        for (String name : new String[]{TARGET, "Authorization", "X-Amz-Date", "Content-Type"}) {
            connection.setRequestProperty(name, call.getRequestHeaders().getFirst(name));
        }
        connection.getOutputStream().write(body);
        return connection;
    }

    private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
        call.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
    }

    private static void delay() {
        try {
            Thread.sleep(TOO_LATE);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

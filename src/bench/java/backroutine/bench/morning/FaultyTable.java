package backroutine.bench.morning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP proxy before the table. It makes some calls of each person fail. */
final class FaultyTable implements AutoCloseable {
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

    /** From now on the calls of a user can fail. */
    void inject(String user, PersonFaults faults) {
        people.put(user, faults);
    }

    private void handle(HttpExchange http) throws IOException {
        try (http) {
            TableCall call = TableCall.of(http);
            count.called(call.operation(), call.attempt());
            PersonFaults faults = people.get(call.user());
            Optional<Fault> fault = faults.next(call.operation());
            if (fault.isEmpty()) {
                forward(call);
            } else {
                fail(call, fault.get(), faults);
            }
        }
    }

    private void fail(TableCall call, Fault fault, PersonFaults faults) throws IOException {
        switch (fault) {
            case THROUGHPUT_EXCEEDED, THROTTLED, SERVER_ERROR, TRANSACTION_CONFLICT ->
                call.answer(new TableCall.Answer(fault.status(), fault.body().getBytes(StandardCharsets.UTF_8)));
            case NO_ANSWER -> delay();
            case LATE_ANSWER -> {
                call.ask(table);
                delay();
            }
            case OTHER_DEVICE -> {
                faults.overtake();
                forward(call);
            }
        }
    }

    private void forward(TableCall call) throws IOException {
        TableCall.Answer answer = call.ask(table);
        count.answered(answer.status(), answer.text());
        call.answer(answer);
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

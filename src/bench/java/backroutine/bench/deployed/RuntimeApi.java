package backroutine.bench.deployed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A local Lambda runtime API, from which a function gets its requests and to which it posts its answers. */
public final class RuntimeApi implements AutoCloseable {
    private static final String PATH = "/2018-06-01/runtime/";
    private static final Duration TIME_LIMIT = Duration.ofMinutes(1);

    private final BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final HttpServer server;
    private volatile long readyAt;
    private volatile long sentAt;

    /**
     * The answer of a function to a request.
     *
     * @param text the answer; for an error, the path that it was posted to and then the error
     * @param took the time from sending the request until the answer was received
     */
    public record Answer(String text, Duration took) {}

    /** Starts to listen on a free port of this machine. */
    public RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(PATH, this::handle);
        server.start();
    }

    /** The address, in the form of the variable AWS_LAMBDA_RUNTIME_API. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Waits until a function asks for its first request.
     *
     * @return the time of it, by {@link System#nanoTime()}
     */
    public long awaitReady() throws InterruptedException {
        if (!ready.await(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS) || readyAt == 0) {
            throw new AssertionError("the function did not start");
        }
        return readyAt;
    }

    /** Ends all waiting, because the process of the function has ended. */
    void processEnded() {
        ready.countDown();
        answers.add(new Answer("the process has ended", Duration.ZERO));
    }

    /** Sends one request and waits for the text of the answer, as in {@link Answer#text()}. */
    public String invoke(String request) throws InterruptedException {
        return timed(request).text();
    }

    /** Sends one request, waits for the answer and measures the time. */
    public Answer timed(String request) throws InterruptedException {
        requests.add(request.getBytes(StandardCharsets.UTF_8));
        Answer answer = answers.poll(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (answer == null) {
            throw new AssertionError("the function did not answer within " + TIME_LIMIT);
        }
        return answer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.equals("invocation/next")) {
            next(exchange);
        } else {
            Duration took = Duration.ofNanos(System.nanoTime() - sentAt);
            String text = new String(body, StandardCharsets.UTF_8);
            answers.add(new Answer(path.endsWith("/response") ? text : path + ": " + text, took));
            exchange.sendResponseHeaders(202, -1);
        }
        exchange.close();
    }

    private void next(HttpExchange exchange) throws IOException {
        if (ready.getCount() > 0) {
            readyAt = System.nanoTime();
            ready.countDown();
        }
        try {
            byte[] request = requests.take();
            exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "request");
            exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms", "4102444800000");
            exchange.getResponseHeaders()
                    .add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:0:function:f:live");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            sentAt = System.nanoTime();
            exchange.sendResponseHeaders(200, request.length);
            exchange.getResponseBody().write(request);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
        threads.close();
    }
}

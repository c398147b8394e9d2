package backroutine.talk.http;

import backroutine.talk.device.Skill;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The skill behind HTTP, for tools that speak Alexa's JSON: {@code POST /} with a request, its response comes back. */
public final class SkillServer implements AutoCloseable {
    /** The largest request that is read, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Skill skill;
    private final Consumer<String> notices;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SkillServer(Skill skill, InetSocketAddress address, Consumer<String> notices) throws IOException {
        this.skill = skill;
        this.notices = notices;
        this.server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Begins to listen to this machine, and to no other.
     *
     * @param port 0 picks a free one
     * @param notices is called with a line for each request that the skill did not understand; the line says why
     * @throws IOException when the port is taken
     */
    public static SkillServer start(Skill skill, int port, Consumer<String> notices) throws IOException {
        return new SkillServer(skill, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), notices);
    }

    /** Where it listens. */
    public String address() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                say(exchange, 404, "requests go to POST /");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                say(exchange, 405, "requests go to POST /, not " + exchange.getRequestMethod());
            } else {
                post(exchange);
            }
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            say(exchange, 413, "a request has at most " + MOST_BYTES + " bytes");
        } else if (!isJsonObject(body)) {
            say(exchange, 400, "the body is not a JSON object");
        } else {
            ask(exchange, body);
        }
    }

    private void ask(HttpExchange exchange, byte[] request) throws IOException {
        byte[] answer;
        try {
            answer = skill.answer(request, this::notice);
        } catch (IOException | RuntimeException e) {
            say(exchange, 500, "the skill failed: " + e);
            return;
        }
        send(exchange, 200, "application/json", answer);
    }

    /** The skill answers such a request like any other, so only its log tells why nothing useful came back. */
    private void notice(String logLine) {
        try {
            JsonNode reason = JSON.readTree(logLine).path("reason");
            if (reason.isTextual()) {
                notices.accept(reason.asText());
            }
        } catch (JsonProcessingException e) {
            notices.accept(logLine.strip());
        }
    }

    private static boolean isJsonObject(byte[] body) throws IOException {
        try {
            return JSON.readTree(body).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static void say(HttpExchange exchange, int status, String line) throws IOException {
        send(exchange, status, "text/plain", (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        boolean silent = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, silent ? -1 : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
    }
}

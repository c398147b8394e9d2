package backroutine.talk.page.routine;

import backroutine.talk.page.PageRefusal;
import backroutine.talk.page.PageReply;
import backroutine.talk.page.PageRequest;
import backroutine.talk.page.PageRoute;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the routine view alone, with the content policy of the page. */
final class RoutineViewServer implements AutoCloseable {
    private static final List<Path> FOLDERS = List.of(Path.of("src/talk/resources/page"), Path.of("src/test/page"));
    private static final Map<String, String> TYPES = Map.of("html", "text/html", "js", "text/javascript", "css",
            "text/css");

    private final List<PageRoute> routes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    RoutineViewServer(List<PageRoute> routes) throws IOException {
        this.routes = routes;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            PageReply reply = reply(exchange);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private PageReply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        for (PageRoute route : routes) {
            if (route.path().equals(path) && route.method().equals(exchange.getRequestMethod())) {
                try {
                    return route.answer(new PageRequest("1", Map.of(), exchange.getRequestBody().readAllBytes()));
                } catch (PageRefusal refused) {
                    return new PageReply(refused.status(), "text/plain",
                            refused.getMessage().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        String name = path.isEmpty() ? "routine-view.html" : path;
        Path file = FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no " + name));
        return new PageReply(200, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), Files.readAllBytes(file));
    }
}

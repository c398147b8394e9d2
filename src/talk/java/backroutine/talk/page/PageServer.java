package backroutine.talk.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Serves the page to the browsers of this machine, and to nobody else: its files, its routes, and a stream of events. */
public final class PageServer implements AutoCloseable {
    /** The largest request that is read, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private final PageGuard guard;
    private final List<PageRoute> routes;
    private final EventStreams streams;
    private final Function<String, EventStream> opened;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private PageServer(HttpServer server, String token, List<PageRoute> routes, EventStreams streams,
            Function<String, EventStream> opened) {
        this.server = server;
        this.guard = new PageGuard(token, server.getAddress().getPort());
        this.routes = List.copyOf(routes);
        this.streams = streams;
        this.opened = opened;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Begins to listen.
     *
     * @param opened gives the stream of events for a page that is opened
     * @throws IOException when the port is taken
     */
    static PageServer start(PageAddress address, List<PageRoute> routes, EventStreams streams,
            Function<String, EventStream> opened) throws IOException {
        var here = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), address.port());
        return new PageServer(HttpServer.create(here, 0), address.token(), routes, streams, opened);
    }

    /** Where it listens. */
    public PageAddress address() {
        return new PageAddress(guard.port(), guard.token());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            PageGuard.protect(exchange.getResponseHeaders());
            PageReply reply;
            try {
                String path = guard.path(exchange);
                if (path.equals("events") && exchange.getRequestMethod().equals("GET")) {
                    stream(exchange);
                    return;
                }
                reply = reply(exchange, path);
            } catch (PageRefusal e) {
                reply = PageReply.refusal(e.status(), e.getMessage());
            } catch (RuntimeException e) {
                reply = PageReply.refusal(500, "something failed in ./talk: " + e);
            }
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private PageReply reply(HttpExchange exchange, String path) throws IOException {
        String method = exchange.getRequestMethod();
        List<PageRoute> here = routes.stream().filter(route -> route.path().equals(path)).toList();
        for (PageRoute route : here) {
            if (route.method().equals(method)) {
                return route.answer(request(exchange));
            }
        }
        if (!here.isEmpty()) {
            throw new PageRefusal(405, path + " does not take " + method);
        }
        if (!method.equals("GET")) {
            throw new PageRefusal(405, "a file of the page takes GET, not " + method);
        }
        return PageFiles.read(path).orElseThrow(() -> new PageRefusal(404, "the page has no " + path));
    }

    private PageRequest request(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        var request = new PageRequest(query.getOrDefault("page", ""), query, body(exchange));
        if (exchange.getRequestMethod().equals("POST")) {
            if (!"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
                throw new PageRefusal(415, "the page sends application/json");
            }
            if (!streams.leads(request.page())) {
                throw new PageRefusal(409, "another page leads, and this one watches");
            }
        }
        return request;
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new PageRefusal(413, "a request has at most " + MOST_BYTES + " bytes");
        }
        return body;
    }

    private static Map<String, String> query(String raw) {
        return raw == null
                ? Map.of()
                : Arrays.stream(raw.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (a, b) -> b));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Holds the exchange open as long as the page is there: the response goes on until then. */
    private void stream(HttpExchange exchange) throws IOException {
        String page = query(exchange.getRequestURI().getRawQuery()).getOrDefault("page", "");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        EventStream events = opened.apply(page);
        events.writeTo(exchange.getResponseBody());
        streams.remove(events);
    }
}

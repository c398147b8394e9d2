package backroutine.talk.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only the page itself. Any web site that is open in the same browser can send requests to this machine, so the
 * host, the origin and a secret in the path are checked.
 *
 * @param token the secret in the path
 * @param port where the server listens
 */
record PageGuard(String token, int port) {
    /** Scripts, styles and data come from this server only, and nothing is written into the document as markup. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "media-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Sets what the browser may do with any answer. */
    static void protect(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "microphone=(self), camera=(), geolocation=()");
        headers.set("Cache-Control", "no-store");
    }

    /**
     * The path after the token.
     *
     * @throws PageRefusal if the request does not come from the page
     */
    String path(HttpExchange exchange) {
        Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
        if (!hosts.contains(host)) {
            throw new PageRefusal(403, "the page is served at 127.0.0.1 only");
        }
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new PageRefusal(403, "another site must not send requests to the page");
        }
        String[] parts = exchange.getRequestURI().getPath().substring(1).split("/", 2);
        if (!MessageDigest.isEqual(bytes(parts[0]), bytes(token)) || parts.length < 2) {
            throw new PageRefusal(404, "open the address that ./talk --page has printed");
        }
        return parts[1];
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

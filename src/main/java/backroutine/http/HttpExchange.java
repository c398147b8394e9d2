package backroutine.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request and its response, made with the JDK's {@link HttpURLConnection}, which starts quickly and keeps connections
 * open for later exchanges with the same host. Redirects are not followed. An error status is a response like any other.
 */
public final class HttpExchange {
    private static final int FIRST_ERROR = 400;

    private final HttpURLConnection connection;
    private final Request request;
    private final Settings settings;

    /**
     * What is sent.
     *
     * @param method such as {@code POST}
     * @param uri the address, with the scheme {@code http} or {@code https}
     * @param headers the values of each header by its name
     * @param body the bytes to send; empty for a request without a body
     */
    public record Request(String method, URI uri, Map<String, List<String>> headers, Optional<byte[]> body) {}

    /**
     * What came back.
     *
     * @param status the HTTP status code
     * @param headers the values of each header by its name
     * @param body all bytes of the body; empty where there is none
     */
    public record Response(int status, Map<String, List<String>> headers, byte[] body) {}

    /**
     * How an exchange is made.
     *
     * @param connectLimit how long connecting may take, in whole milliseconds
     * @param readLimit how long to wait for the next bytes, in whole milliseconds; all bytes together may take longer
     * @param sendOnce whether the JDK must never send a POST a second time by itself, as it otherwise does when a
     *        connection that was kept open turns out to be closed. It costs a millisecond for each connection that is
     *        used again, because the JDK waits that long to see whether the server has closed it
     */
    public record Settings(Duration connectLimit, Duration readLimit, boolean sendOnce) {
        /**
         * Checks the limits.
         *
         * @throws IllegalArgumentException if one of them is less than a millisecond, which the JDK would treat as no limit
         */
        public Settings {
            if (connectLimit.toMillis() < 1 || readLimit.toMillis() < 1) {
                throw new IllegalArgumentException(
                        "a limit is less than a millisecond: connect " + connectLimit + ", read " + readLimit);
            }
        }
    }

    /**
     * Prepares an exchange; no connection is opened yet.
     *
     * @throws IOException if the JDK cannot connect to URIs with this scheme
     */
    public HttpExchange(Request request, Settings settings) throws IOException {
        this.request = request;
        this.settings = settings;
        this.connection = (HttpURLConnection) request.uri().toURL().openConnection();
    }

    /**
     * Sends the request and reads the whole response. An exchange can be made once.
     *
     * @throws IOException if there is no complete response, or one of the limits was reached
     */
    public Response call() throws IOException {
        connection.setConnectTimeout((int) settings.connectLimit().toMillis());
        connection.setReadTimeout((int) settings.readLimit().toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(request.method());
        request.headers()
                .forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
        if (request.body().isPresent()) {
            send(request.body().get());
        }
        int status = connection.getResponseCode();
        try (InputStream in = status < FIRST_ERROR ? connection.getInputStream() : connection.getErrorStream()) {
            return new Response(status, responseHeaders(), in == null ? new byte[0] : in.readAllBytes());
        }
    }

    /** Closes the connection, so that {@link #call} fails on its own thread. */
    public void abort() {
        connection.disconnect();
    }

    private void send(byte[] body) throws IOException {
        connection.setDoOutput(true);
        if (settings.sendOnce()) {
            connection.setFixedLengthStreamingMode(body.length);
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private Map<String, List<String>> responseHeaders() {
        Map<String, List<String>> headers = new HashMap<>(connection.getHeaderFields());
        // The JDK lists the status line as a header without a name.
        headers.remove(null);
        return headers;
    }
}

package backroutine.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An HTTP proxy between the skill and its table, on a local port. It forwards every call, unless a fault is injected.
 */
final class FaultyProxy implements AutoCloseable {
    private final URI table;
    private final ServerSocket serverSocket;
    private final Collection<Socket> openSockets = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private final AtomicInteger faultyCallsLeft = new AtomicInteger();

    /** Makes a proxy for a table; it accepts connections at once. */
    FaultyProxy(URI table) throws IOException {
        this.table = table;
        serverSocket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::acceptConnections);
    }

    /** The address of the proxy. */
    URI address() {
        return URI.create("http://127.0.0.1:" + serverSocket.getLocalPort());
    }

    /** Injects a fault into the next calls that can have it, as many as {@code calls}. */
    void inject(Fault now, int calls) {
        fault.set(now);
        faultyCallsLeft.set(calls);
    }

    @Override
    public void close() throws IOException {
        serverSocket.close();
        for (Socket socket : openSockets) {
            socket.close();
        }
    }

    private void acceptConnections() {
        try {
            while (true) {
                Socket socket = serverSocket.accept();
                openSockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The proxy was closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                ProxiedCall call = new ProxiedCall(table, head, in.readNBytes(length(head)), socket);
                Fault now = fault.get();
                if (now.appliesTo(call.operation()) && faultyCallsLeft.getAndDecrement() > 0) {
                    now.apply(call);
                } else {
                    call.forward();
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The client gave up the call, as it should.
        }
    }

    /** The head of a request up to its empty line; empty if the client has closed the connection. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    private static int length(String head) {
        return Integer.parseInt(ProxiedCall.header(head, "Content-Length").orElse("0"));
    }

    /** A text as bytes in UTF-8. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

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
 * The line between the skill and its table: HTTP on a port of this machine, passed on as it is until something is made to be
 * wrong with it.
 */
final class FaultyLine implements AutoCloseable {
    private final URI table;
    private final ServerSocket entrance;
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private final AtomicInteger callsToSpoil = new AtomicInteger();

    /** A line to a table; it listens at once. */
    FaultyLine(URI table) throws IOException {
        this.table = table;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
    }

    /** Spoils every call from now on that this fault can happen to. */
    void spoil(Fault now) {
        spoil(now, Integer.MAX_VALUE);
    }

    /** Spoils so many calls that this fault can happen to, and then no more. */
    void spoil(Fault now, int calls) {
        fault.set(now);
        callsToSpoil.set(calls);
    }

    void mend() {
        spoil(Fault.NONE);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = entrance.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // Nobody listens any more.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                Call call = new Call(table, head, in.readNBytes(length(head)), socket);
                Fault now = fault.get();
                if (now.befalls(call.operation()) && callsToSpoil.getAndDecrement() > 0) {
                    now.befall(call);
                } else {
                    call.pass();
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The client gave up, which is what it should do.
        }
    }

    /** The head of a request up to its empty line; empty where the client has hung up. */
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
        return Integer.parseInt(Call.header(head, "Content-Length").orElse("0"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

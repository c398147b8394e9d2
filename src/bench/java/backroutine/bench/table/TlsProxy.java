package backroutine.bench.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A TLS proxy: accepts TLS connections at a free port of this machine and forwards them without TLS to another port. */
final class TlsProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket server;
    private final int target;
    private final Supplier<SSLContext> contexts;
    /** Its sessions let a client that comes back skip a part of the handshake. */
    private volatile SSLContext context;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * Starts to listen.
     *
     * @param contexts makes a context without any session
     */
    TlsProxy(Supplier<SSLContext> contexts, int target) throws IOException {
        this.target = target;
        this.contexts = contexts;
        this.context = contexts.get();
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("tls").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Closes all connections: as a server does after minutes without a call. */
    void disconnect() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** Forgets all TLS sessions: as a server does after hours without a call. Open connections stay open. */
    void forgetSessions() {
        context = contexts.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket outer = secured(server.accept());
                Socket inner = new Socket(InetAddress.getLoopbackAddress(), target);
                forward(outer, inner);
                forward(inner, outer);
            } catch (IOException closed) {
                // By close(), or by a client that disconnected at once.
            }
        }
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket secured = (SSLSocket) context.getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private void forward(Socket from, Socket to) throws IOException {
        from.setTcpNoDelay(true);
        open.add(from);
        Thread.ofPlatform().daemon().start(() -> {
            byte[] buffer = new byte[BUFFER];
            try (from; to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            } catch (IOException disconnected) {
                // There is nothing more to forward.
            } finally {
                open.remove(from);
            }
        });
    }

    @Override
    public void close() throws IOException {
        server.close();
        disconnect();
    }
}

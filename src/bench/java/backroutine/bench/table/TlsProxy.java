package backroutine.bench.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/** A TLS proxy: accepts TLS connections at a free port of this machine and forwards them without TLS to another port. */
final class TlsProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket server;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    TlsProxy(SSLContext context, int target) throws IOException {
        this.target = target;
        this.server = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("tls").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket outer = server.accept();
                Socket inner = new Socket(InetAddress.getLoopbackAddress(), target);
                forward(outer, inner);
                forward(inner, outer);
            } catch (IOException closed) {
                // By close(), or by a client that disconnected at once.
            }
        }
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
        for (Socket socket : open) {
            socket.close();
        }
    }
}

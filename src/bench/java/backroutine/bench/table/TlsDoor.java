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

/** Lets TLS in at one port of this machine and passes it on, deciphered, to another. */
final class TlsDoor implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket door;
    private final int inside;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    TlsDoor(SSLContext context, int inside) throws IOException {
        this.inside = inside;
        this.door = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("tls").start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket outer = door.accept();
                Socket inner = new Socket(InetAddress.getLoopbackAddress(), inside);
                pass(outer, inner);
                pass(inner, outer);
            } catch (IOException closed) {
                // By close(), or by a caller that left before it was let in.
            }
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
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
            } catch (IOException hungUp) {
                // Then there is nothing more to pass on.
            } finally {
                open.remove(from);
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}

package backroutine.alexa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A connection that keeps a body until it is whole, however it is asked to send it. Asked for a length fixed beforehand, the
 * JDK would first wait for a millisecond at each connection it uses again, to see whether the other side has hung up.
 */
final class BufferedConnection extends HttpURLConnection {
    private final HttpURLConnection inner;

    private BufferedConnection(HttpURLConnection inner) {
        super(inner.getURL());
        this.inner = inner;
    }

    /**
     * A connection that is not open yet.
     *
     * @param limit how long connecting, and each wait for bytes, may take
     */
    static HttpURLConnection to(URI address, Duration limit) {
        try {
            HttpURLConnection inner = (HttpURLConnection) address.toURL().openConnection();
            inner.setConnectTimeout((int) limit.toMillis());
            inner.setReadTimeout((int) limit.toMillis());
            return new BufferedConnection(inner);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no way to " + address.getHost(), e);
        }
    }

    @Override
    public void setFixedLengthStreamingMode(long length) {
        // The body tells its length itself, once it is whole.
    }

    @Override
    public void setRequestMethod(String name) throws ProtocolException {
        inner.setRequestMethod(name);
    }

    @Override
    public String getRequestMethod() {
        return inner.getRequestMethod();
    }

    @Override
    public void setRequestProperty(String name, String value) {
        inner.setRequestProperty(name, value);
    }

    @Override
    public void addRequestProperty(String name, String value) {
        inner.addRequestProperty(name, value);
    }

    @Override
    public void setDoOutput(boolean sends) {
        inner.setDoOutput(sends);
    }

    @Override
    public void setInstanceFollowRedirects(boolean follow) {
        inner.setInstanceFollowRedirects(follow);
    }

    @Override
    public void connect() throws IOException {
        inner.connect();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return inner.getOutputStream();
    }

    @Override
    public int getResponseCode() throws IOException {
        return inner.getResponseCode();
    }

    @Override
    public String getResponseMessage() throws IOException {
        return inner.getResponseMessage();
    }

    @Override
    public String getHeaderField(String name) {
        return inner.getHeaderField(name);
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        return inner.getHeaderFields();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return inner.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return inner.getErrorStream();
    }

    @Override
    public void disconnect() {
        inner.disconnect();
    }

    @Override
    public boolean usingProxy() {
        return inner.usingProxy();
    }
}

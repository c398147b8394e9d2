package backroutine.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** One call of DynamoDB's protocol that the proxy has received. */
final class ProxiedCall {
    private static final String TARGET = "X-Amz-Target";
    private static final String PROTOCOL = "application/x-amz-json-1.0";

    private final URI table;
    private final String head;
    private final byte[] body;
    private final Socket socket;

    ProxiedCall(URI table, String head, byte[] body, Socket socket) {
        this.table = table;
        this.head = head;
        this.body = body;
        this.socket = socket;
    }

    /** The name of the operation, such as {@code PutItem}. */
    String operation() {
        return header(head, TARGET).map(target -> target.substring(target.lastIndexOf('.') + 1)).orElse("");
    }

    /** Sends the call to the table and its answer to the client. */
    void forward() throws IOException {
        TableAnswer answer = askTable();
        answer(answer.status(), answer.body());
    }

    /** Sends the call to the table and returns its answer; the client gets nothing yet. */
    TableAnswer askTable() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) table.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        for (String name : new String[]{TARGET, "Authorization", "X-Amz-Date", "Content-Type"}) {
            header(head, name).ifPresent(value -> connection.setRequestProperty(name, value));
        }
        connection.getOutputStream().write(body);
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new TableAnswer(status, in.readAllBytes());
        }
    }

    /** An answer of the table. */
    record TableAnswer(int status, byte[] body) {}

    /** Sends an answer to the client. */
    void answer(int status, byte[] content) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(FaultyProxy.bytes(responseHead(status, content.length)));
        out.write(content);
        out.flush();
    }

    /** Sends an answer byte by byte: each byte comes in time, but the whole answer takes too long. */
    void answerByteByByte(TableAnswer answer) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        out.write(FaultyProxy.bytes(responseHead(answer.status(), answer.body().length)));
        for (byte next : answer.body()) {
            out.write(next);
            out.flush();
            delay(200);
        }
    }

    /** Sends an answer that is shorter than its Content-Length, and closes the connection. */
    void answerAndCutOff(TableAnswer answer) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(FaultyProxy.bytes(responseHead(answer.status(), answer.body().length + 100)));
        out.write(answer.body());
        out.flush();
        socket.close();
    }

    /** Closes the connection without an answer. */
    void close() throws IOException {
        socket.close();
    }

    /** Closes the connection with a TCP reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client closes the connection, and answers nothing. */
    void neverAnswer() throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // What the client still sends is ignored.
        }
    }

    /** Waits for some milliseconds; the delay is the fault. */
    static void delay(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    /** The value of a header, in the head of a request. */
    static Optional<String> header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static String responseHead(int status, int length) {
        return "HTTP/1.1 " + status + " Any\r\nContent-Type: " + PROTOCOL + "\r\nContent-Length: " + length
                + "\r\n\r\n";
    }
}

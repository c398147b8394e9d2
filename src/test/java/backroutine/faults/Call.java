package backroutine.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** One call of DynamoDB's protocol, on its way to the table. */
final class Call {
    private static final String TARGET = "X-Amz-Target";
    private static final String PROTOCOL = "application/x-amz-json-1.0";

    private final URI table;
    private final String head;
    private final byte[] body;
    private final Socket socket;

    Call(URI table, String head, byte[] body, Socket socket) {
        this.table = table;
        this.head = head;
        this.body = body;
        this.socket = socket;
    }

    /** Such as {@code PutItem}. */
    String operation() {
        return header(head, TARGET).map(target -> target.substring(target.lastIndexOf('.') + 1)).orElse("");
    }

    /** Answers with what the table answers. */
    void pass() throws IOException {
        Answer answer = fromTable();
        answer(answer.status(), answer.body());
    }

    /** What the table answers; nobody has been told yet. */
    Answer fromTable() throws IOException {
        HttpURLConnection line = (HttpURLConnection) table.toURL().openConnection();
        line.setRequestMethod("POST");
        line.setDoOutput(true);
        for (String name : new String[]{TARGET, "Authorization", "X-Amz-Date", "Content-Type"}) {
            header(head, name).ifPresent(value -> line.setRequestProperty(name, value));
        }
        line.getOutputStream().write(body);
        int status = line.getResponseCode();
        try (InputStream in = status < 400 ? line.getInputStream() : line.getErrorStream()) {
            return new Answer(status, in.readAllBytes());
        }
    }

    record Answer(int status, byte[] body) {}

    void answer(int status, byte[] content) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(FaultyLine.bytes(headOf(status, content.length)));
        out.write(content);
        out.flush();
    }

    /** Answers a letter at a time, so slowly that no single wait is too long. */
    void drip(Answer answer) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        out.write(FaultyLine.bytes(headOf(answer.status(), answer.body().length)));
        for (byte letter : answer.body()) {
            out.write(letter);
            out.flush();
            delay(200);
        }
    }

    /** Announces the whole answer, and hangs up in the middle of it. */
    void breakOff(Answer answer) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(FaultyLine.bytes(headOf(answer.status(), answer.body().length + 100)));
        out.write(answer.body());
        out.flush();
        socket.close();
    }

    void hangUp() throws IOException {
        socket.close();
    }

    /** Closes the connection as a machine does that has lost it. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Does not answer before the client has given up. */
    void ignore() throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // What it still sends is not listened to.
        }
    }

    /** Lets so many milliseconds pass on the line; the delay is the fault. */
    static void delay(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    static Optional<String> header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static String headOf(int status, int length) {
        return "HTTP/1.1 " + status + " Any\r\nContent-Type: " + PROTOCOL + "\r\nContent-Length: " + length
                + "\r\n\r\n";
    }
}

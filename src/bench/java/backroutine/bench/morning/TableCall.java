package backroutine.bench.morning;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call that has reached the proxy before the table.
 *
 * @param http the call in the protocol of DynamoDB
 * @param body what was sent
 */
record TableCall(HttpExchange http, byte[] body) {
    private static final Pattern USER = Pattern.compile("amzn1\\.ask\\.account\\.\\d+");
    private static final String TARGET = "X-Amz-Target";

    /** An answer of the table. */
    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    static TableCall of(HttpExchange http) throws IOException {
        return new TableCall(http, http.getRequestBody().readAllBytes());
    }

    /** The name of the operation, such as {@code PutItem}. */
    String operation() {
        return http.getRequestHeaders().getFirst(TARGET).replaceAll(".*\\.", "");
    }

    /** What the AWS client says about its attempts, such as {@code attempt=2; max=3}. */
    String attempt() {
        return Optional.ofNullable(http.getRequestHeaders().getFirst("amz-sdk-request")).orElse("");
    }

    /** The user whose items it reads or writes. */
    String user() {
        Matcher user = USER.matcher(new String(body, StandardCharsets.UTF_8));
        if (!user.find()) {
            throw new IllegalStateException("a call without a user: " + operation());
        }
        return user.group();
    }

    /** Sends the call to the table; the client gets no answer yet. */
    Answer ask(URI table) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) table.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        for (String name : new String[]{TARGET, "Authorization", "X-Amz-Date", "Content-Type"}) {
            connection.setRequestProperty(name, http.getRequestHeaders().getFirst(name));
        }
        connection.getOutputStream().write(body);
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, in.readAllBytes());
        }
    }

    /** Sends an answer to the client. */
    void answer(Answer answer) throws IOException {
        http.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        http.sendResponseHeaders(answer.status(), answer.body().length);
        http.getResponseBody().write(answer.body());
    }
}

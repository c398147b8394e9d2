import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;

/**
 * Makes the handler as Lambda does, and sends it a ping and a launch. The class path is the built artifact and nothing
 * else. There is no table, so the skill has to answer the launch without one.
 */
final class StartArtifact {
    private static final String PING = "{\"ping\":\"my back routine\"}";
    private static final String PONG = "{\"pong\":\"my back routine\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private StartArtifact() {}

    public static void main(String... arguments) throws Exception {
        var handler = (RequestStreamHandler) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        var log = new StringBuilder();

        String pong = answer(handler, PING, log);
        check(pong.equals(PONG), "the answer to a ping is " + pong);

        String launch = answer(handler, launch(), log);
        JsonNode response = JSON.readTree(launch).path("response");
        check(response.at("/outputSpeech/ssml").asText().startsWith("<speak>"),
                "the answer to a launch says nothing: " + launch);
        check(!response.path("shouldEndSession").asBoolean(true), "the answer to a launch ends the session: " + launch);
        check(log.indexOf("\"kind\":\"launch\"") > 0 && log.indexOf("\"outcome\":\"without-store\"") > 0,
                "the launch was not answered as it has to be without a table: " + log);
        System.exit(0);
    }

    /** The launch that the skill answers while it starts, addressed to this skill. */
    private static String launch() throws IOException {
        try (InputStream file = StartArtifact.class.getResourceAsStream("/priming/launch.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("set when it is sent", System.getenv("SKILL_ID"));
        }
    }

    private static String answer(RequestStreamHandler handler, String request, StringBuilder log) throws IOException {
        var answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer,
                invocation(log));
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            System.err.println(otherwise);
            System.exit(1);
        }
    }

    /** What Lambda says of an invocation; the handler asks only for its log and its name. */
    private static Context invocation(StringBuilder log) {
        LambdaLogger logger = new LambdaLogger() {
            @Override
            public void log(String line) {
                log.append(line);
            }

            @Override
            public void log(byte[] line) {
                log.append(new String(line, StandardCharsets.UTF_8));
            }
        };
        return (Context) Proxy.newProxyInstance(StartArtifact.class.getClassLoader(), new Class<?>[]{Context.class},
                (context, method, arguments) -> switch (method.getName()) {
                    case "getLogger" -> logger;
                    case "getFunctionName" -> "function";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

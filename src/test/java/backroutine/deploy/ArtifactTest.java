package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Artifact;
import backroutine.bench.deployed.RuntimeApi;
import backroutine.bench.deployed.Template;
import backroutine.talk.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `sam build` copies, which is the compiled classes and the libraries of the runtime scope: that it is enough, and no more. */
class ArtifactTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final long LAMBDA_ALLOWS = 250L * 1024 * 1024;
    private static final String SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef";
    private static final List<String> ONLY_HERE = List.of("junit", "mockito", "jqwik", "archunit", "DynamoDBLocal",
            "ask-smapi-model", "json-schema", "jetty", "sqlite", "netty", "httpclient", "log4j", "aws-java-sdk");
    private static final Map<String, String> LAMBDA = Map.of("TABLE_NAME", "progress", "SKILL_ID", SKILL,
            "AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "any", "AWS_SECRET_ACCESS_KEY", "any",
            "AWS_LAMBDA_FUNCTION_NAME", "f", "AWS_LAMBDA_FUNCTION_VERSION", "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");

    private final Artifact artifact = Artifact.ofThisProject();

    ArtifactTest() throws IOException {}

    @Test
    void nothingOfTheTestsAndOfTheLocalSessionComesAlong() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<String> names = files.map(CLASSES::relativize).map(Path::toString).toList();
            assertTrue(names.contains("backroutine/alexa/SkillHandler.class"));
            assertTrue(names.contains("routine/back.json") && names.contains("languages/en/speech.properties"));
            assertEquals(List.of(), names.stream()
                    .filter(name -> name.startsWith("backroutine/talk") || name.endsWith("Test.class"))
                    .toList());
        }
        for (Path library : artifact.libraries()) {
            assertTrue(ONLY_HERE.stream().noneMatch(library.getFileName().toString()::contains), library.toString());
        }
    }

    @Test
    void itFitsLambda() throws IOException {
        long bytes = 0;
        for (Path library : artifact.libraries()) {
            bytes += Files.size(library);
        }
        assertTrue(bytes < LAMBDA_ALLOWS / 5, artifact.libraries().size() + " libraries of " + bytes + " bytes");
    }

    @Test
    void itStartsInsideLambdaAndAnswersALaunch(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed");
        try (RuntimeApi lambda = new RuntimeApi();
                RecordedTable table = new RecordedTable(Template.read().table("progress"));
                Started function = started(lambda, table, printed)) {
            String pong = lambda.invoke(Template.read()
                    .property("Function", "Events", "Ping", "Properties", "Input")
                    .toString());
            assertEquals("{\"pong\":\"my back routine\"}", pong, () -> said(printed));
            assertEquals(0, table.rows().size(), "priming and a ping leave nothing behind");

            JsonNode answer = new ObjectMapper().readTree(lambda.invoke(launch()));

            String speech = answer.at("/response/outputSpeech/ssml").asText();
            assertTrue(speech.startsWith("<speak>Welcome to my back routine"), () -> answer + said(printed));
            assertFalse(answer.at("/response/shouldEndSession").asBoolean(true));
            assertEquals(1, table.rows().size(), "she was written down before she was answered");
            assertTrue(said(printed).contains("\"kind\":\"launch\""), () -> said(printed));
            assertFalse(said(printed).contains("priming failed"), () -> said(printed));
            assertTrue(function.process().isAlive(), "it waits for the next request");
        }
    }

    /** A process that ends with its test. */
    private record Started(Process process) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private Started started(RuntimeApi lambda, RecordedTable table, Path printed) throws Exception {
        Template template = Template.read();
        List<String> flags = template.flags();
        ProcessBuilder builder = new ProcessBuilder(
                artifact.command(flags, template.property("Function", "Handler").toString()))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().clear();
        builder.environment().putAll(LAMBDA);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", lambda.address());
        builder.environment().put("AWS_ENDPOINT_URL_DYNAMODB", table.address().toString());
        return new Started(builder.start());
    }

    /** As an Echo sends it. */
    private static String launch() {
        StringBuilder sent = new StringBuilder();
        Conversation alexa = Conversation.with(() -> (in, out, context) -> {
            sent.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            out.write("{\"version\":\"1.0\",\"response\":{\"shouldEndSession\":true}}".getBytes(
                    StandardCharsets.UTF_8));
        }, Instant.parse("2026-11-22T15:00:00Z"), "en-US");
        alexa.say("start my back routine");
        return sent.toString().replaceAll("amzn1\\.ask\\.skill\\.local[a-z-]*", SKILL);
    }

    private static String said(Path printed) {
        try {
            return "\nthe function printed:\n" + Files.readString(printed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

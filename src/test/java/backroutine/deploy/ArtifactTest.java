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
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artifact of `sam build`, classes and runtime libraries: its size, and that it runs in Lambda. */
class ArtifactTest {
    private static final long SIZE_LIMIT = 250L * 1024 * 1024;
    private static final int LANGUAGES_LIMIT = 300_000;
    private static final String SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef";
    private static final Map<String, String> LAMBDA = Map.of("TABLE_NAME", "progress", "SKILL_ID", SKILL,
            "AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "any", "AWS_SECRET_ACCESS_KEY", "any",
            "AWS_LAMBDA_FUNCTION_NAME", "f", "AWS_LAMBDA_FUNCTION_VERSION", "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");

    private final Artifact artifact = Artifact.ofThisProject();

    ArtifactTest() throws IOException {}

    @Test
    void theArtifactIsFarBelowTheSizeLimit() throws IOException {
        long bytes = 0;
        for (Path library : artifact.libraries()) {
            bytes += Files.size(library);
        }
        assertTrue(bytes < SIZE_LIMIT / 5, artifact.libraries().size() + " libraries of " + bytes + " bytes");
    }

    /** Each language is uploaded compressed, and English is there in any case. */
    @Test
    void theOtherLanguagesAddLittleToTheArtifact() throws IOException {
        Path languages = artifact.classes().resolve("languages");
        int bytes = 0;
        for (Path file : languageFiles()) {
            if (!languages.relativize(file).startsWith("en")) {
                bytes += compressed(Files.readAllBytes(file));
            }
        }
        assertTrue(bytes > 0, "no other language is in " + languages + ": run mvn test-compile");
        assertTrue(bytes < LANGUAGES_LIMIT, "the languages other than English have " + bytes + " bytes compressed");
    }

    /** Of a language, the function reads three files; a file that was left in target by an older build goes with mvn clean. */
    @Test
    void nothingIsDeployedThatOnlyTheToolsRead() throws IOException {
        assertEquals(List.of(), languageFiles().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.matches("(language|exercises)(\\..+)?\\.json|speech(\\..+)?\\.properties"))
                .toList());
    }

    private List<Path> languageFiles() throws IOException {
        try (Stream<Path> files = Files.walk(artifact.classes().resolve("languages"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static int compressed(byte[] file) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(file);
            deflater.finish();
            return deflater.deflate(new byte[file.length + 1_000]);
        }
    }

    @Test
    void theArtifactStartsInLambdaAndAnswersALaunch(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed");
        try (RuntimeApi lambda = new RuntimeApi();
                RecordedTable table = new RecordedTable(Template.read().table("progress"));
                FunctionProcess function = started(lambda, table, printed)) {
            String pong = lambda.invoke(Template.read()
                    .property("Function", "Events", "Ping", "Properties", "Input")
                    .toString());
            assertEquals("{\"pong\":\"my back routine\"}", pong, () -> log(printed));
            assertEquals(0, table.rows().size(), "priming and a ping write nothing");

            JsonNode answer = new ObjectMapper().readTree(lambda.invoke(launch()));

            String speech = answer.at("/response/outputSpeech/ssml").asText();
            assertTrue(speech.startsWith("<speak>Welcome to my back routine"), () -> answer + log(printed));
            assertFalse(answer.at("/response/shouldEndSession").asBoolean(true));
            assertEquals(1, table.rows().size(), "the progress was saved before the answer");
            assertTrue(log(printed).contains("\"kind\":\"launch\""), () -> log(printed));
            assertFalse(log(printed).contains("priming failed"), () -> log(printed));
            assertTrue(function.process().isAlive(), "the function waits for the next request");
        }
    }

    /** A process that is stopped when it is closed. */
    private record FunctionProcess(Process process) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private FunctionProcess started(RuntimeApi lambda, RecordedTable table, Path printed) throws Exception {
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
        return new FunctionProcess(builder.start());
    }

    /** A launch request as an Echo sends it. */
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

    private static String log(Path printed) {
        try {
            return "\nthe function printed:\n" + Files.readString(printed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

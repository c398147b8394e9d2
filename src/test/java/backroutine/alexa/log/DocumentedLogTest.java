package backroutine.alexa.log;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.services.JdkApiClient;
import backroutine.bench.deployed.Template;
import backroutine.coach.turn.Turn;
import backroutine.fixture.Document;
import backroutine.progress.Person;
import backroutine.progress.dynamodb.DynamoDbStores;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/operating.md} says about the log, compared with a line and with the code that writes it. */
class DocumentedLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef";
    private static final String USER = "amzn1.ask.account.SOMEBODY";
    /** The fields that Logs Insights finds by itself in every line, or in those that Lambda writes. */
    private static final Set<String> OF_INSIGHTS = Set.of("@timestamp", "@message", "@type", "@duration",
            "@initDuration",
            "@maxMemoryUsed");
    /** The commands, functions and operators of a query. */
    private static final Set<String> OF_THE_LANGUAGE = Set.of("filter", "sort", "display", "stats", "limit", "desc",
            "by",
            "as", "and", "in", "count", "pct", "max", "bin", "ispresent", "d");
    private static final Pattern NAME = Pattern.compile("@?[A-Za-z]\\w*");

    private final Document guide = Document.read(Path.of("docs", "operating.md"));

    DocumentedLogTest() throws IOException {}

    @Test
    void theLineInTheGuideHasTheFieldsOfALine() throws IOException {
        String example = guide.code().stream().filter(code -> code.startsWith("{\"_aws\"")).findFirst().orElseThrow();

        JsonNode shown = JSON.readTree(example.replace("{…}", "{}"));

        assertEquals(fields(answered()), fields(shown));
        assertEquals(answered().get("kind").asText(), "launch");
        assertTrue(kinds().contains(shown.get("kind").asText()), example);
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        List<String> named = guide.code();
        for (String field : fields(failed())) {
            assertTrue(field.equals("_aws") || named.contains(field), field + " is not explained");
        }
        assertTrue(named.contains(answered().at("/_aws/CloudWatchMetrics/0/Namespace").asText()));
    }

    @Test
    void kindsStatesAndOutcomesAreThoseOfTheCode() throws IOException {
        assertEquals(kinds(), guide.row("kind"));
        assertEquals(namesInLog(LogEntry.Outcome.values()), new TreeSet<>(guide.row("outcome")));
        assertEquals(states(), new TreeSet<>(guide.row("state")));
    }

    @Test
    void everyQueryReadsFieldsThatExist() throws IOException {
        List<String> queries = guide.code().stream().filter(code -> code.startsWith("filter ")).toList();
        assertTrue(queries.size() > 4, queries.toString());
        Set<String> known = new TreeSet<>(fields(failed()));
        known.addAll(OF_INSIGHTS);
        known.addAll(OF_THE_LANGUAGE);
        for (String query : queries) {
            Set<String> named = names(query.replaceAll("\"[^\"]*\"", "").replaceAll(" as \\w+", ""));
            named.removeAll(known);
            assertEquals(Set.of(), named, query);
        }
    }

    /** The metrics of the alarms and of the dashboard in the namespace of the line are in the line. */
    @Test
    void theTemplateReadsMetricsOfTheLine() throws IOException {
        Set<String> metrics = new TreeSet<>();
        answered().at("/_aws/CloudWatchMetrics/0/Metrics").forEach(metric -> metrics.add(metric.get("Name").asText()));
        Set<String> read = new TreeSet<>();
        ((Map<?, ?>) Template.read().at("Resources")).forEach((name, resource) -> {
            Object properties = ((Map<?, ?>) resource).get("Properties");
            if (properties instanceof Map<?, ?> alarm && "MyBackRoutine".equals(alarm.get("Namespace"))) {
                read.add(alarm.get("MetricName").toString());
            }
        });
        assertEquals(Set.of("Failed", "WithoutStore"), read);
        assertTrue(metrics.containsAll(read), metrics.toString());
    }

    /** The causes of a slow answer. */
    @Test
    void whatATurnGivesUpIsNamedWithItsTimeLimitAndItsMessage() throws IOException {
        for (Duration limit : List.of(DynamoDbStores.CALL_LIMIT, DynamoDbStores.REMOVAL_LIMIT)) {
            assertGivenUp("TimeLimitedStore", "the table did not answer within ", limit.toMillis() + " ms", limit);
        }
        assertGivenUp("TimeZones", "the time zone is not known", "", JdkApiClient.LIMIT);
        assertGivenUp("Reminders", "the reminders service did not answer in time", "", AlexaServices.TURN_LIMIT);
    }

    private void assertGivenUp(String writtenBy, String message, String rest, Duration limit) throws IOException {
        Path code;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            code = files.filter(file -> file.endsWith(writtenBy + ".java")).findFirst().orElseThrow();
        }
        assertTrue(Files.readString(code).contains('"' + message), message);
        String inSeconds = "| " + limit.toMillis() / 1000.0 + " s | `" + message + rest + '`';
        assertTrue(guide.lines().stream().anyMatch(line -> line.contains(inSeconds)), inSeconds);
    }

    /** The command that finds the lines of one person prints what the log has in them. */
    @Test
    void theCommandForOnePersonPrintsThePersonOfTheLog() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "openssl"))), "openssl is not installed");
        String command = guide.code().stream().filter(code -> code.contains("openssl")).findFirst().orElseThrow();
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", command);
        shell.environment().putAll(Map.of("SKILL_ID", SKILL, "USER_ID", USER));

        String printed = new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(answered().get("person").asText(), printed.strip());
    }

    private static JsonNode answered() throws IOException {
        return line(entry -> entry.answered(Optional.empty()));
    }

    /** A line with every field. */
    private static JsonNode failed() throws IOException {
        return line(entry -> entry.notUnderstood("a reason", true));
    }

    private static JsonNode line(java.util.function.Consumer<TurnLog.Entry> written) throws IOException {
        List<String> lines = new ArrayList<>();
        TurnLog log = new TurnLog(SKILL, () -> Instant.EPOCH);
        written.accept(log.turn("amzn1.echo-api.request.1", Person.of(USER), Turn.SessionEvent.LAUNCH, Optional.empty(),
                Optional.of(new LogTarget("f", lines::add))));
        return JSON.readTree(lines.getFirst());
    }

    private static List<String> fields(JsonNode line) {
        return line.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> kinds() {
        return Arrays.stream(TurnKind.values()).map(DocumentedLogTest::nameInLog).toList();
    }

    private static Set<String> namesInLog(Enum<?>... constants) {
        return Arrays.stream(constants).map(DocumentedLogTest::nameInLog).collect(toCollection(TreeSet::new));
    }

    private static String nameInLog(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> states() throws IOException {
        String code = Files.readString(Path.of("src/main/java/backroutine/alexa/log/LoggedState.java"));
        Set<String> states = names(String.join(" ", Pattern.compile("\"(\\w+)\"")
                .matcher(code)
                .results()
                .map(name -> name.group(1))
                .toList()));
        assertTrue(states.remove("none"));
        return states;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group()).collect(toCollection(TreeSet::new));
    }
}

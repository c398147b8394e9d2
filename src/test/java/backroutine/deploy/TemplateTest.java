package backroutine.deploy;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.services.JdkApiClient;
import backroutine.bench.deployed.Template;
import backroutine.lambda.SkillHandler;
import backroutine.progress.dynamodb.DynamoDbStores;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template, compared with what the code needs. */
class TemplateTest {
    private static final Pattern VARIABLE = Pattern.compile("(?:required|optional)\\(\"([A-Z_]+)\"");
    /** The greatest length of a name that is made of the stack's, by its property. */
    private static final Map<String, Integer> NAME_LIMITS = Map.of("DashboardName", 255, "Namespace", 255,
            "MetricNamespace", 255);
    /** Names of the greatest length that they may have. */
    private static final Map<String, String> LONGEST = Map.of("${AWS::StackName}", "s".repeat(128), "${AWS::Region}",
            "ap-northeast-1");
    private static final int ALEXA_WAITS_MS = 8000;
    /** For the network, and for what Lambda does before a start. */
    private static final int NOT_MEASURED_MS = 500;
    /** The skill's own work in a slow turn. */
    private static final Duration OWN_WORK = Duration.ofMillis(100);
    private static final Set<String> ROLLOUTS = Set.of("AllAtOnce", "Canary10Percent5Minutes",
            "Linear10PercentEvery1Minute");

    private final Template template = Template.read();

    TemplateTest() throws IOException {}

    @Test
    void theFunctionRunsTheHandlerOnJava25() throws Exception {
        String handler = template.property("Function", "Handler").toString();

        assertEquals(SkillHandler.class.getName(), handler);
        assertTrue(RequestStreamHandler.class.isAssignableFrom(Class.forName(handler)),
                "Lambda would call a method of another class by reflection");
        SkillHandler.class.getConstructor();
        assertEquals("java25", template.property("Function", "Runtime"));
        assertEquals(List.of("arm64"), template.property("Function", "Architectures"));
    }

    @Test
    void theTimeLimitIsShorterThanAlexas() {
        assertEquals(7, template.property("Function", "Timeout"));
    }

    @Test
    void theEnvironmentHasTheVariablesThatTheCodeReads() throws IOException {
        Set<String> needed = new TreeSet<>();
        VARIABLE.matcher(Files.readString(Path.of("src/main/java/backroutine/lambda/Environment.java")))
                .results()
                .map((MatchResult name) -> name.group(1))
                .filter(name -> !name.startsWith("AWS_"))
                .forEach(needed::add);
        Set<String> given = new TreeSet<>(map(template.property("Function", "Environment", "Variables")).keySet());

        assertTrue(given.remove("JAVA_TOOL_OPTIONS"), "JAVA_TOOL_OPTIONS is missing");
        assertEquals(needed, given);
        assertEquals(Map.of("Ref", "Table"), template.property("Function", "Environment", "Variables", "TABLE_NAME"));
        assertEquals(Map.of("Ref", "SkillId"), template.property("Function", "Environment", "Variables", "SKILL_ID"));
    }

    @Test
    void theJavaOptionsAreThoseOfAFastStart() {
        assertEquals("-XX:+TieredCompilation -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=64m",
                template.property("Function", "Environment", "Variables", "JAVA_TOOL_OPTIONS"));
    }

    /** Without the skill id in the event, any skill could call the function. */
    @Test
    void onlyTheSkillMayCallTheFunction() {
        assertEquals("AlexaSkill", template.property("Function", "Events", "Alexa", "Type"));
        assertEquals(Map.of("Ref", "SkillId"),
                template.property("Function", "Events", "Alexa", "Properties", "SkillId"));
        Pattern allowed = Pattern.compile(template.at("Parameters", "SkillId", "AllowedPattern").toString());
        assertTrue(allowed.matcher("amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef").matches());
        assertFalse(allowed.matcher("").matches());
        assertFalse(map(template.at("Parameters", "SkillId")).containsKey("Default"));
    }

    @Test
    void aNewVersionIsRolledOutSlowlyAndAnAlarmRollsItBack() {
        assertEquals("live", template.property("Function", "AutoPublishAlias"));
        assertEquals(Map.of("Ref", "Rollout"), template.property("Function", "DeploymentPreference", "Type"));
        assertEquals(ROLLOUTS, Set.copyOf(list(template.at("Parameters", "Rollout", "AllowedValues"))));
        assertTrue(template.at("Parameters", "Rollout", "Default").toString().startsWith("Canary"));
        for (Object alarm : list(template.property("Function", "DeploymentPreference", "Alarms"))) {
            assertEquals("AWS::CloudWatch::Alarm",
                    template.at("Resources", map(alarm).get("Ref").toString(), "Type"));
        }
        assertEquals(Map.of("Ref", "Function.Alias"), template.at("Outputs", "FunctionArn", "Value"));
    }

    @Test
    void snapStartIsOptional() {
        assertEquals(Map.of("Fn::If", List.of("SnapStartOn", "PublishedVersions", "None")),
                template.property("Function", "SnapStart", "ApplyOn"));
    }

    @Test
    void aPingEveryFiveMinutesKeepsAnEnvironmentReadyUnlessTheOwnerTurnsItOff() {
        assertEquals("on", template.at("Parameters", "KeepWarm", "Default"));
        assertEquals(Map.of("Fn::If", List.of("KeepWarmOn", "rate(5 minutes)", "rate(1 day)")),
                template.property("Function", "Events", "Ping", "Properties", "ScheduleExpression"));
        assertEquals(Map.of("Fn::If", List.of("PingOn", "ENABLED", "DISABLED")),
                template.property("Function", "Events", "Ping", "Properties", "State"));
        assertEquals(Map.of("Fn::Or", List.of(Map.of("Fn::Condition", "KeepWarmOn"),
                Map.of("Fn::Condition", "SnapStartOn"))), template.at("Conditions", "PingOn"));
    }

    @Test
    void theTableIsProtectedAndEncrypted() {
        assertEquals("Retain", template.at("Resources", "Table", "DeletionPolicy"));
        assertEquals("Retain", template.at("Resources", "Table", "UpdateReplacePolicy"));
        assertEquals("PAY_PER_REQUEST", template.property("Table", "BillingMode"));
        assertEquals(true, template.property("Table", "DeletionProtectionEnabled"));
        assertEquals(true, template.property("Table", "SSESpecification", "SSEEnabled"));
        assertEquals(true,
                template.property("Table", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"));
    }

    @Test
    void everyAlarmIsDocumentedAndSentToTheAlarmEmail() throws IOException {
        List<String> chapters = Files.readAllLines(Path.of("docs", "operating.md"));
        Map<String, Object> alarms = map(template.at("Resources")).entrySet()
                .stream()
                .filter(resource -> "AWS::CloudWatch::Alarm".equals(map(resource.getValue()).get("Type")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertFalse(alarms.isEmpty());
        for (String alarm : alarms.keySet()) {
            String description = template.property(alarm, "AlarmDescription").toString();
            String chapter = description.substring(description.indexOf('#') + 1).replace('-', ' ');
            assertTrue(chapters.stream().anyMatch(line -> line.matches("(?i)#+ " + chapter)), alarm + ": " + chapter);
            assertEquals("{Fn::If=[HasAlarmEmail, [{Ref=AlarmTopic}], {Ref=AWS::NoValue}]}",
                    template.property(alarm, "AlarmActions").toString(), alarm);
        }
    }

    /** A stack may have a name of 128 characters, and two stacks may be in one account: nearly all names are CloudFormation's. */
    @Test
    void noNameIsTooLongOrTheSameInTwoStacks() {
        assertEquals(true, template.property("Function", "Events", "Ping", "Properties", "OmitName"));
        Set<String> named = new TreeSet<>();
        map(template.at("Resources")).forEach((resource, value) -> map(map(value).get("Properties"))
                .forEach((property, name) -> checkName(resource + "." + property, name, named)));
        map(template.property("StartFilter", "MetricTransformations", "0"))
                .forEach((property, name) -> checkName("StartFilter." + property, name, named));
        assertEquals(Set.of("Dashboard.DashboardName", "StartAlarm.Namespace", "StartFilter.MetricNamespace"), named);
    }

    private static void checkName(String path, Object value, Set<String> named) {
        if (path.matches(".*Name(space)?") && value instanceof Map<?, ?> made
                && made.get("Fn::Sub") instanceof String text) {
            named.add(path);
            String longest = text;
            for (Map.Entry<String, String> part : LONGEST.entrySet()) {
                longest = longest.replace(part.getKey(), part.getValue());
            }
            assertTrue(text.contains("${AWS::StackName}") && !longest.contains("$"), path + ": " + text);
            int limit = NAME_LIMITS.get(path.substring(path.indexOf('.') + 1));
            assertTrue(longest.length() <= limit, path + " may have " + longest.length() + " characters of " + limit);
        } else {
            assertFalse(path.matches(".*\\.(Function|Role|Table|Topic|Alarm|Filter|Policy)Name"),
                    path + " has a fixed name");
        }
    }

    /**
     * A start and its turn are one wait, and neither alarm sees the other part. An alarm near a usual value would go off every day, and
     * nobody would read it any more.
     */
    @Test
    void howeverAStartAndItsTurnShareAlexasTimeAnAlarmGoesOff() throws IOException {
        int turn = (int) template.property("DurationAlarm", "Threshold");
        int start = (int) template.property("StartAlarm", "Threshold");

        assertTrue(turn + start <= ALEXA_WAITS_MS - NOT_MEASURED_MS, turn + " + " + start);
        assertTrue(start > measuredStart() * 3 / 2, "start " + start);
        for (String alarm : List.of("DurationAlarm", "StartAlarm")) {
            assertEquals("Maximum", template.property(alarm, "Statistic"));
        }
    }

    /** The slowest of the medians in {@code docs/performance.md}, in milliseconds. */
    private static int measuredStart() throws IOException {
        return Files.readAllLines(Path.of("docs", "performance.md"))
                .stream()
                .dropWhile(line -> !line.equals("### Starts and single calls"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| this skill, "))
                .mapToInt(line -> Integer.parseInt(line.split("\\|")[2].strip().replace(",", "")))
                .max()
                .orElseThrow();
    }

    /** Another alarm goes off if the table fails, and nothing can be done about Alexa's services. */
    @Test
    void aTurnThatGivesUpTheTableAndAServiceOfAlexaIsNoSlowAnswer() {
        int turn = (int) template.property("DurationAlarm", "Threshold");

        for (Duration service : List.of(JdkApiClient.LIMIT, AlexaServices.TURN_LIMIT)) {
            Duration longest = service.plus(DynamoDbStores.CALL_LIMIT).plus(OWN_WORK);
            assertTrue(turn >= longest.toMillis(), turn + " is less than " + longest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DurationAlarm", "StartAlarm"})
    void theThresholdOfASlowAnswerIsThatOfItsDescriptionAndOfTheGuide(String alarm) throws IOException {
        String seconds = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format((int) template.property(alarm, "Threshold") / 1000.0) + " seconds";

        String description = template.property(alarm, "AlarmDescription").toString();
        assertTrue(description.contains(" took at least " + seconds), description);
        assertTrue(Files.readString(Path.of("docs", "operating.md")).contains(" took " + seconds + " or more"),
                seconds);
    }

    @Test
    void theDashboardIsValidJson() throws IOException {
        String body = template.property("Dashboard", "DashboardBody", "Fn::Sub").toString();
        assertEquals(4, new ObjectMapper().readTree(body).get("widgets").size());
    }

    @Test
    void everyParameterHasADescription() {
        map(template.at("Parameters")).forEach((name, parameter) -> assertTrue(
                map(parameter).get("Description").toString().length() > 20, name));
    }

    @Test
    void everyReferenceHasATarget() {
        Set<String> known = new TreeSet<>(map(template.at("Resources")).keySet());
        known.addAll(map(template.at("Parameters")).keySet());
        known.add("Function.Alias");
        references(template.root()).filter(name -> !name.startsWith("AWS::"))
                .forEach(name -> assertTrue(known.contains(name), name));
    }

    private static Stream<String> references(Object value) {
        return switch (value) {
            case Map<?, ?> map -> Stream.concat(
                    map.get("Ref") instanceof String name ? Stream.of(name) : Stream.empty(),
                    map.values().stream().flatMap(TemplateTest::references));
            case List<?> list -> list.stream().flatMap(TemplateTest::references);
            default -> Stream.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}

package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.Exercise;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Everything that may be stored and logged of a person: the names, and the values that each may have. */
final class AllowedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXERCISE = English.routine()
            .exercises()
            .stream()
            .map(Exercise::id)
            .collect(Collectors.joining("|", "(", ")"));
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIMESTAMP = DATE + "T[0-9:.]+Z";

    private static final String KINDS = "launch|move|setting|conversation|returned|ended|event|block-played|touched|"
            + "screen-failed";

    /** The allowed values of each attribute of an item, as a regular expression. */
    private static final Map<String, String> ITEM = Map.of("person", "amzn1\\.ask\\.account\\.LOCAL-VOICE-SESSION",
            "item", "(VOICE#" + StoredAndLoggedDataTest.VOICE + "#)?(PROFILE|DAY#" + DATE + ")", "answered",
            "[0-9a-f-]+(-stopped)?", "day",
            DATE,
            "expiresAt", "\\d+", "done", "[12]\\." + EXERCISE + "\\.\\d", "leftOut", "[12]\\." + EXERCISE);
    /** The allowed values of each field of a profile; names and values are regular expressions. */
    private static final Map<String, String> PROFILE = Map.ofEntries(
            Map.entry("state",
                    "away|asked-(clearance|start-over|carry-on|soon|forget|reminder|how-to-go-on|ready-or-skip|done|offer)|waiting|playing|paused|"
                            + "finished"),
            Map.entry("wanted|exercise", EXERCISE), Map.entry("upcoming|visit-chosen", "(" + EXERCISE + "(,|$))*"),
            Map.entry("more-time", "\\d+"), Map.entry("position-time", "[A-Z_]+"),
            Map.entry("set|repetition|visit-number|settle|lead|rest-offset|opening-from|variation", "-?\\d+"),
            Map.entry("(hold|completed|held-since)\\." + EXERCISE, "\\d+"),
            Map.entry("visit-day|last\\." + EXERCISE, DATE), Map.entry("since|cleared|visit-ended", TIMESTAMP),
            Map.entry(
                    "asks-first|after-miss|follows-on|on-screen|brief|kit|may-continue|plain|plain-audio|encouragement|replace",
                    "true|false"),
            Map.entry("side|opening|next-opening|visit-scope|pace|counting|count-direction|voice|talk",
                    "[A-Z_]+"),
            Map.entry("once", "(REMINDERS|GOAL|PHYSIO)(,(REMINDERS|GOAL|PHYSIO))*"),
            Map.entry("goal", "\\d+ " + DATE), Map.entry("weeks", DATE + " \\d+ \\d+"),
            Map.entry("offer", "reminders|goal|hold \\d+ " + EXERCISE),
            Map.entry("introduced", "[A-Z]+(\\+\\d+)?"),
            Map.entry("opening-from|variation", "-?\\d+"),
            Map.entry("times", "[0-9:,]+"),
            Map.entry("return-to",
                    DATE + " [12] [A-Z_]+(:" + EXERCISE + ")* " + EXERCISE + " \\d+ [A-Z]+ \\d+ [A-Z]+(\\+\\d+)?"),
            Map.entry("failed-screens", "hub-round-480x480-2023\\.2"),
            Map.entry("zone", "America/New_York"));

    private AllowedData() {}

    /** What in these items is not allowed, each once. */
    static List<String> othersIn(List<Map<String, AttributeValue>> items) {
        return items.stream().flatMap(item -> othersIn(item).stream()).distinct().toList();
    }

    /** Each line of a log must be the line of a turn. */
    static void checkLog(String logged) {
        logged.lines()
                // Jazzer, a library of other tests in the same process, tells which classes it has changed.
                .filter(line -> !line.startsWith("INFO: Instrumented "))
                .forEach(AllowedData::checkLogLine);
    }

    private static List<String> othersIn(Map<String, AttributeValue> item) {
        List<String> others = new ArrayList<>();
        item.forEach((name, value) -> {
            if (name.equals("notes")) {
                value.s()
                        .lines()
                        .map(line -> line.split("=", 2))
                        .filter(field -> !isAllowed(PROFILE, field[0], field[1]))
                        .forEach(field -> others.add(field[0] + " is \"" + field[1] + "\""));
            } else {
                Stream.of(Stream.ofNullable(value.s()), Stream.ofNullable(value.n()), value.ss().stream(),
                        value.l().stream().map(AttributeValue::s))
                        .flatMap(texts -> texts)
                        .filter(text -> !isAllowed(ITEM, name, text))
                        .forEach(text -> others.add(name + " is \"" + text + "\""));
            }
        });
        return others;
    }

    private static boolean isAllowed(Map<String, String> allowed, String name, String value) {
        return allowed.entrySet()
                .stream()
                .anyMatch(entry -> name.matches(entry.getKey()) && value.matches(entry.getValue()));
    }

    /** A log line must be the line of a turn, with allowed fields and values only. */
    private static void checkLogLine(String line) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(line);
            assertEquals(
                    "[Duration, Failed, Function, Turns, Unknown, WithoutStore, _aws, exercise, kind, outcome, person, request,"
                            + " state]",
                    new TreeSet<>(json.properties().stream().map(Map.Entry::getKey).toList()).toString());
            assertTrue(json.get("person").asText().matches("[0-9a-f]{16}"), line);
            assertTrue(json.get("kind").asText().matches(KINDS), line);
            assertTrue(json.get("state").asText().matches("new|arriving|waiting|playing|finished"), line);
            assertTrue(json.get("exercise").asText().matches("none|" + EXERCISE), line);
            assertTrue(json.get("outcome").asText().equals("answered"), line);
            assertTrue(json.get("request").asText().matches("amzn1\\.echo-api\\.request\\.[0-9a-f-]+"), line);
        } catch (IOException e) {
            throw new AssertionError("this is not the line of a turn: " + line, e);
        }
        for (String secret : List.of("account", "hurt", "numb", "weak", "leg", "voice", "token", "session", "device")) {
            assertFalse(line.toLowerCase(Locale.ROOT).contains(secret), line);
        }
    }
}

package backroutine.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Malformed and malicious requests, always the same ones. The name of each says what is wrong with it. */
final class HostileRequests {
    /** Is part of every hostile text; it must not appear in a response, in the log, or in the store. */
    static final String MARKER = "SECRET";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TYPES = List.of("LaunchRequest", "IntentRequest", "SessionEndedRequest",
            "AlexaSkillEvent.SkillDisabled", "Connections.Response", "CanFulfillIntentRequest",
            "Alexa.Presentation.APLA.RuntimeError", "SessionResumedRequest");
    /** Texts for a slot or for a session attribute. */
    private static final List<String> TEXTS = List.of("", " ", "SECRET", "<speak>SECRET</speak>", "</speak>SECRET",
            "<break time='9999s'/>SECRET", "<audio src='https://SECRET/a.mp3'/>", "&SECRET;", "&#x0;SECRET",
            "]]>SECRET",
            "\"SECRET\\", "${SECRET}", "#{SECRET}", "${jndi:ldap://SECRET/a}", "'; DROP TABLE SECRET; --",
            "\u202eSECRET\u202c", "\u2066SECRET", "\u0000SECRET", "\u0007SECRET\u001b[31m", "\ud800SECRET",
            "SECRET\r\nSECRET: 1",
            "\ufeffSECRET", "\ufffeSECRET", "a\u0301".repeat(500) + "SECRET", "PROFILE#SECRET", "DAY#2026-11-22SECRET",
            "../../SECRET", "SECRET".repeat(17_000), "0", "-1", "4.5", "1e999", "99999999999999999999", "NaN", "\u0664",
            "9".repeat(4_000), "25:61", "24:00", "PT99999999999H", "2026-W48", "MO", "P1Y", "null", "true", "?");
    /** Values of every JSON type, for a field where another type was expected. */
    private static final List<JsonNode> VALUES = List.of(JSON.nullNode(), JSON.booleanNode(true), JSON.numberNode(-1),
            JSON.numberNode(1e300), JSON.textNode(""), JSON.textNode("SECRET"), JSON.arrayNode(), JSON.objectNode(),
            JSON.arrayNode().add("SECRET"), JSON.objectNode().put("SECRET", 1));

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private HostileRequests() {}

    /** All requests by their names. */
    static Map<String, byte[]> all() {
        HostileRequests requests = new HostileRequests();
        requests.badBytes();
        requests.badTypes();
        requests.badFields();
        requests.badSlots();
        requests.badSessions();
        return requests.all;
    }

    private void badBytes() {
        String complete = request("IntentRequest").toString();
        for (int end = 0; end < complete.length(); end += complete.length() / 60) {
            add("truncated after " + end, complete.substring(0, end));
        }
        for (int at = 5; at < complete.length(); at += complete.length() / 40) {
            add("an additional character at " + at, complete.substring(0, at) + "\u0001" + complete.substring(at));
        }
        for (int depth : new int[]{10, 100, 999, 1_000, 1_001, 5_000, 100_000}) {
            add("objects nested " + depth, "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
            add("lists nested " + depth, "[".repeat(depth) + "]".repeat(depth));
            add("session nested " + depth, complete.replace("\"attributes\":{}",
                    "\"attributes\":{\"routine\":" + "{\"notes\":".repeat(depth) + "1" + "}".repeat(depth) + "}"));
        }
        add("a megabyte of spaces", " ".repeat(1_000_000));
        add("a megabyte of text", "\"" + "x".repeat(1_000_000) + "\"");
        add("an additional field of a megabyte",
                complete.substring(0, complete.length() - 1) + ",\"x\":\"" + "x".repeat(1_000_000)
                        + "\"}");
        add("a number of a thousand digits",
                complete.replace("\"version\":\"1.0\"", "\"version\":" + "9".repeat(1_000)));
        add("two requests", complete + complete);
        all.put("UTF-16", complete.getBytes(StandardCharsets.UTF_16));
        all.put("not UTF-8", new byte[]{'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'});
        all.put("not UTF-32", new byte[]{0, 0, 0, '{', 0, 0x21, 0x74, 1});
    }

    private void badTypes() {
        List<String> names = new ArrayList<>(List.of("", "SECRET", "launchrequest", "LaunchRequest ",
                "java.lang.Runtime",
                "AudioPlayer.PlaybackStarted", "GameEngine.InputHandlerEvent", "Display.ElementSelected", "null"));
        names.addAll(TEXTS.subList(2, 20));
        for (String type : names) {
            add("type " + type, request(type).toString());
            add("type outside a session " + type, Requests.outsideSession(type, "r", Requests.START).toString());
        }
        for (String version : List.of("", "0.9", "2.0", "SECRET", "1.0.0")) {
            add("version " + version, request("LaunchRequest").put("version", version).toString());
        }
        for (String skill : List.of("", "SECRET", Requests.SKILL + ".SECRET",
                Requests.SKILL.toUpperCase(java.util.Locale.ROOT))) {
            ObjectNode otherSkill = request("LaunchRequest");
            Requests.system(otherSkill).putObject("application").put("applicationId", skill);
            add("for the skill " + skill, otherSkill.toString());
        }
    }

    /** Each field of each type of request, missing and with every wrong value. */
    private void badFields() {
        for (String type : TYPES) {
            for (String path : List.of("/request/requestId", "/request/timestamp", "/request/locale", "/request/reason",
                    "/request/intent", "/request/payload", "/request/errors", "/session", "/session/attributes",
                    "/session/new", "/session/user", "/context", "/context/System", "/context/System/user",
                    "/context/System/device", "/context/System/person", "/context/System/apiEndpoint")) {
                String parent = path.substring(0, path.lastIndexOf('/'));
                String name = path.substring(parent.length() + 1);
                for (JsonNode value : VALUES) {
                    ObjectNode malformed = request(type);
                    if (malformed.at(parent) instanceof ObjectNode object) {
                        object.set(name, value);
                        add(type + path + " = " + value, malformed.toString());
                    }
                }
                ObjectNode incomplete = request(type);
                if (incomplete.at(parent) instanceof ObjectNode object && object.remove(name) != null) {
                    add(type + " without " + path, incomplete.toString());
                }
            }
        }
    }

    private void badSlots() {
        for (String[] slot : new String[][]{{"StartExerciseIntent", "exercise"}, {"HowToIntent", "exercise"},
                {"LastTimeIntent", "exercise"}, {"HoldSecondsIntent", "seconds"}, {"RemindMeIntent", "first"},
                {"ChangeRemindersIntent", "second"}, {"AMAZON.FallbackIntent", "SECRET"}, {"SECRET", "SECRET"}}) {
            for (String text : TEXTS) {
                ObjectNode malformed = request("IntentRequest");
                ObjectNode intent = Requests.request(malformed).putObject("intent").put("name", slot[0]);
                ObjectNode slotNode = intent.putObject("slots")
                        .putObject(slot[1])
                        .put("name", slot[1])
                        .put("value", text);
                ObjectNode value = slotNode.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
                value.putObject("status").put("code", "ER_SUCCESS_MATCH");
                value.putArray("values").addObject().putObject("value").put("name", text).put("id", text);
                add(slot[0] + " " + text, malformed.toString());
            }
        }
    }

    private void badSessions() {
        for (String text : TEXTS) {
            ObjectNode profile = JSON.objectNode();
            List.of("state", "exercise", "since", "zone", "hold.glute-bridge", "upcoming", "cleared", "hold." + text)
                    .forEach(name -> profile.put(name, text));
            ArrayNode done = JSON.arrayNode().add(text).add("1." + text + ".1");
            ObjectNode days = JSON.objectNode();
            days.putObject("2026-11-22").<ObjectNode>set("done", done).set("leftOut", done);
            ObjectNode routine = JSON.objectNode().put("owed", true).put("owed-first", text).put("owed-last", text);
            routine.set("notes", profile);
            routine.putArray("answered").add(text);
            routine.set("days", days);
            ObjectNode malformed = Requests.inSession("LaunchRequest", "r", Requests.START, JSON.objectNode()
                    .set("routine",
                            routine));
            add("session of " + text, malformed.toString());
            add("session of " + text + " without timestamps", malformed.toString().replace("owed-", "x"));
        }
    }

    private static ObjectNode request(String type) {
        ObjectNode request = Requests.inSession(type, "r", Requests.START, MissingNode.getInstance());
        Requests.request(request).putObject("intent").put("name", "ReadyIntent");
        return request;
    }

    private void add(String name, String request) {
        String shortName = name.length() > 80 ? name.substring(0, 80) + "… #" + all.size() : name;
        all.put(shortName, request.getBytes(StandardCharsets.UTF_8));
    }
}

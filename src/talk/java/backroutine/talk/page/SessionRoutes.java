package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;

/** The routes of the conversation. */
final class SessionRoutes {
    private static final JsonNode DONE = JsonNodeFactory.instance.objectNode();
    private static final String GET = "GET";
    private static final String POST = "POST";

    private SessionRoutes() {}

    private interface Acts {
        void act(JsonNode body);
    }

    /** What can be asked of a session, and what can be done in it. */
    static List<PageRoute> of(PageSession session) {
        return List.of(
                post("api/say", body -> session.say(text(body, "line"), heard(body))),
                post("api/plays", body -> session.plays(body.path("turn").asInt(-1), body.path("ms").asLong())),
                post("api/listens", body -> session.listens(body.path("on").asBoolean())),
                post("api/waits", body -> session.waits(body.path("on").asBoolean())),
                post("api/settings",
                        body -> session.set(new TalkSettings(text(body, "locale"), body.path("strict").asBoolean()))),
                PageRoute.of(GET, "api/position", _ -> PageReply.json(session.position())),
                PageRoute.of(GET, "api/stored", _ -> PageReply.json(session.stored())),
                PageRoute.of(GET, "api/script", _ -> PageReply.text(session.script())),
                PageRoute.of(GET, "api/sound",
                        request -> new PageReply(200, "audio/wav", session.wav(number(request.value("turn"))))));
    }

    private static PageRoute post(String path, Acts acts) {
        return PageRoute.of(POST, path, request -> {
            acts.act(request.json());
            return PageReply.json(DONE);
        });
    }

    private static String text(JsonNode body, String name) {
        if (!body.path(name).isTextual()) {
            throw new PageRefusal(400, "the body needs a text for " + name);
        }
        return body.path(name).asText();
    }

    private static Optional<HeardAt> heard(JsonNode body) {
        return body.path("turn").isInt() && body.path("ms").isNumber()
                ? Optional.of(new HeardAt(body.path("turn").asInt(), body.path("ms").asLong()))
                : Optional.empty();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new PageRefusal(400, "a turn is a number, not \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }
}

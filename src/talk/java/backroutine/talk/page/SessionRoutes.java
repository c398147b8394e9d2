package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** The routes of the conversation. */
final class SessionRoutes {
    private static final JsonNode DONE = JsonNodeFactory.instance.objectNode();
    private static final String GET = "GET";
    private static final String POST = "POST";

    private SessionRoutes() {}

    private interface Answers {
        PageReply answer(PageRequest request) throws IOException;
    }

    private interface Acts {
        void act(JsonNode body);
    }

    private record Route(String method, String path, Answers answers) implements PageRoute {
        @Override
        public PageReply answer(PageRequest request) throws IOException {
            return answers.answer(request);
        }
    }

    /** What can be asked of a session, and what can be done in it. */
    static List<PageRoute> of(PageSession session) {
        return List.of(
                post("api/say", body -> session.say(text(body, "line"), into(body))),
                post("api/plays", body -> session.plays(body.path("turn").asInt(-1), body.path("ms").asLong())),
                post("api/listens", body -> session.listens(body.path("on").asBoolean())),
                post("api/settings",
                        body -> session.set(new TalkSettings(text(body, "locale"), body.path("strict").asBoolean()))),
                new Route(GET, "api/position", _ -> PageReply.json(session.position())),
                new Route(GET, "api/stored", _ -> PageReply.json(session.stored())),
                new Route(GET, "api/script", _ -> PageReply.text(session.script())),
                new Route(GET, "api/sound",
                        request -> new PageReply(200, "audio/wav", session.wav(number(request.value("turn"))))));
    }

    private static PageRoute post(String path, Acts acts) {
        return new Route(POST, path, request -> {
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

    private static OptionalLong into(JsonNode body) {
        return body.path("into").isNumber() ? OptionalLong.of(body.path("into").asLong()) : OptionalLong.empty();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new PageRefusal(400, "a turn is a number, not \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }
}

package backroutine.talk.page;

import backroutine.talk.heard.Audio;
import backroutine.talk.play.Line;
import backroutine.talk.store.LocalTable;
import backroutine.talk.wav.Espeak;
import backroutine.talk.wav.Recording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the open pages share: the conversation, its sound, and its settings. One thing happens at a time. */
final class PageSession {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final PageTalks talks;
    private final LocalTable table;
    private final Optional<Espeak> voice;
    private final EventStreams streams;
    private final List<ObjectNode> told = new ArrayList<>();
    private PageTalk talk;
    private TalkSettings settings;

    /** A session that begins at a moment; without a voice, the browser speaks. */
    PageSession(PageTalks talks, LocalTable table, Optional<Espeak> voice, EventStreams streams, TalkSettings settings,
            Instant start) {
        this.talks = talks;
        this.table = table;
        this.voice = voice;
        this.streams = streams;
        this.settings = settings;
        this.talk = talks.begin(settings.locale(), settings.strict(), start);
    }

    /** What a page needs when it is opened. */
    synchronized ObjectNode beginning() {
        ObjectNode json = JSON.objectNode();
        json.set("words", PageWords.of(settings.locale()));
        ArrayNode turns = json.putArray("turns");
        told.forEach(turns::add);
        TurnJson.texts(json.putArray("chips"), talk.chips());
        json.put("position", talk.position()).put("voice", voice.isPresent()).put("install", Espeak.HOW_TO_INSTALL);
        json.set("settings", settings());
        return json;
    }

    private ObjectNode settings() {
        ObjectNode json = JSON.objectNode().put("locale", settings.locale()).put("strict", settings.strict());
        json.put("tableFails", table.fails())
                .put("device", talk.household().device().name())
                .put("now", talk.now().atZone(talk.household().device().zone()).toLocalDateTime().toString())
                .put("zone", talk.household().device().zone().getId());
        TurnJson.texts(json.putArray("locales"), PageWords.locales());
        return json;
    }

    /**
     * Somebody says or does something; see {@link Line}.
     *
     * @param into how long after the latest sound began, in milliseconds; empty for now
     */
    synchronized void say(String line, OptionalLong into) {
        try {
            tell(talk.run(line, into));
        } catch (IllegalArgumentException e) {
            throw new PageRefusal(400, e.getMessage());
        }
    }

    /** Lets happen what happens by itself. */
    synchronized void pass() {
        talk.pass().ifPresent(this::tell);
    }

    private void tell(PageTurn turn) {
        Audio heard = turn.heard().map(segment -> segment.heard()).orElse(Audio.NOTHING);
        Audio placed = voice.map(by -> Recording.of(heard, by).audio()).orElse(heard);
        if (turn.heard().isPresent()) {
            talk.lasts(placed.lengthMs());
        }
        ObjectNode json = TurnJson.of(turn, placed);
        json.put("session", talk.household().inSession()).set("settings", settings());
        told.add(json);
        streams.send("turn", json);
    }

    /** The sound of a turn, as a WAV file. */
    synchronized byte[] wav(int turn) {
        Espeak by = voice.orElseThrow(() -> new PageRefusal(404, Espeak.HOW_TO_INSTALL));
        return talk.turns()
                .stream()
                .filter(known -> known.id() == turn)
                .findFirst()
                .flatMap(PageTurn::heard)
                .map(segment -> Recording.of(segment.heard(), by).wav())
                .orElseThrow(() -> new PageRefusal(404, "turn " + turn + " has no sound"));
    }

    /** The page plays the sound of a turn, and is at this time of it. An older turn is only listened to again. */
    synchronized void plays(int turn, long millis) {
        if (talk.lastHeard().filter(latest -> latest.id() == turn).isPresent()) {
            talk.plays(Math.max(0, millis));
        }
    }

    synchronized void listens(boolean listens) {
        talk.listens(listens);
    }

    synchronized JsonNode position() {
        return JSON.objectNode()
                .put("turn", talk.lastHeard().map(PageTurn::id).orElse(-1))
                .put("position", talk.position());
    }

    /** Goes on with other settings: the conversation begins anew, and what is stored stays. */
    synchronized void set(TalkSettings other) {
        if (!PageWords.locales().contains(other.locale())) {
            throw new PageRefusal(400, "no language has the locale " + other.locale());
        }
        settings = other;
        talk = talks.begin(other.locale(), other.strict(), talk.now());
        told.clear();
        streams.send("begin", beginning());
    }

    /** From now on the table fails, or works again. */
    synchronized void tableFails(boolean fails) {
        table.fails(fails);
        talk.script().comment(fails ? "The table fails from here on." : "The table works again from here on.");
        streams.send("settings", settings());
    }

    /** The conversation as a script. */
    synchronized String script() {
        return talk.script().text();
    }

    /** What is stored, as it is in the table. */
    JsonNode stored() {
        ArrayNode items = JSON.arrayNode();
        table.items().forEach(item -> {
            ObjectNode json = items.addObject();
            item.forEach(json::put);
        });
        return JSON.objectNode().set("items", items);
    }
}

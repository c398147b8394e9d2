package backroutine.talk.page;

import backroutine.json.InvalidFileException;
import backroutine.talk.play.Line;
import backroutine.talk.store.LocalTable;
import backroutine.talk.wav.Espeak;
import backroutine.talk.wav.Voices;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the open pages share: the conversation, its sound, and its settings. One thing happens at a time. */
final class PageSession {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final PageTalks talks;
    private final LocalTable table;
    private final Voices voices;
    private final EventStreams streams;
    private final List<ObjectNode> told = new ArrayList<>();
    private PageVoice voice;
    private PageTalk talk;
    private TalkSettings settings;

    /** A session that begins at a moment. */
    PageSession(PageTalks talks, LocalTable table, Voices voices, EventStreams streams, TalkSettings settings,
            Instant start) {
        this.talks = talks;
        this.table = table;
        this.voices = voices;
        this.streams = streams;
        begin(settings, start);
    }

    private void begin(TalkSettings with, Instant start) {
        var speaking = new PageVoice(voices.of(with.locale()));
        talk = talks.begin(with, start, speaking::recorded);
        settings = with;
        voice = speaking;
    }

    /**
     * A page is opened. Nothing happens between what it is told at its beginning and its first event. The streams are locked after
     * the session, as where a turn is told.
     */
    synchronized EventStream open(String page) {
        return streams.add(page, beginning());
    }

    /** What a page needs when it is opened. */
    private ObjectNode beginning() {
        ObjectNode json = JSON.objectNode();
        json.set("words", PageWords.of(settings.locale()));
        ArrayNode turns = json.putArray("turns");
        told.forEach(turns::add);
        TurnJson.texts(json.putArray("chips"), talk.chips());
        json.put("position", talk.position()).put("voice", voice.isThere()).put("install", Espeak.HOW_TO_INSTALL);
        json.set("settings", settings());
        return json;
    }

    private ObjectNode settings() {
        ObjectNode json = JSON.objectNode().put("locale", settings.locale()).put("strict", settings.strict());
        json.put("tableFails", table.fails())
                .put("device", talk.household().device().name())
                .put("screen", talk.household().device().screen().label())
                .put("now", talk.now().atZone(talk.household().device().zone()).toLocalDateTime().toString())
                .put("zone", talk.household().device().zone().getId());
        TurnJson.texts(json.putArray("locales"), PageWords.locales());
        return json;
    }

    /**
     * Somebody says or does something; see {@link Line}.
     *
     * @param heard where the sound of a turn is at that moment; empty for now
     */
    synchronized void say(String line, Optional<HeardAt> heard) {
        try {
            talk.run(line, heard).forEach(this::tell);
        } catch (IllegalArgumentException e) {
            throw new PageRefusal(400, e.getMessage());
        }
    }

    /** Lets happen what happens by itself. */
    synchronized void pass() {
        if (streams.isEmpty()) {
            talk.listens(false);
            talk.waits(false);
        }
        talk.pass().forEach(this::tell);
    }

    /** Tells the pages that something failed that nobody asked for. */
    void failed(RuntimeException failure) {
        streams.send("failed", JSON.objectNode().put("why", "something failed in ./talk: " + failure));
    }

    private void tell(PageTurn turn) {
        ObjectNode json = TurnJson.of(turn);
        json.put("session", talk.household().inSession())
                .put("silent", talk.household().lastHeard().isEmpty())
                .set("settings", settings());
        told.add(json);
        streams.send("turn", json);
    }

    /** The sound of a turn, as a WAV file. */
    synchronized byte[] wav(int turn) {
        return talk.turns()
                .stream()
                .filter(known -> known.id() == turn)
                .findFirst()
                .flatMap(PageTurn::sound)
                .map(sound -> voice.wav(sound.segment().heard()))
                .orElseThrow(() -> new PageRefusal(404, "turn " + turn + " has no sound"));
    }

    /** The page plays the sound of a turn, and is at this time of it. */
    synchronized void plays(int turn, long millis) {
        talk.plays(turn, millis);
    }

    synchronized void listens(boolean listens) {
        talk.listens(listens);
    }

    synchronized void waits(boolean waits) {
        talk.waits(waits);
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
        try {
            begin(other, talk.now());
        } catch (InvalidFileException wrong) {
            throw new PageRefusal(409, wrong.getMessage());
        }
        if (table.fails()) {
            talk.script().line("[table fails]");
        }
        told.clear();
        streams.send("begin", beginning());
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

package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Sound;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A turn as the page reads it. All times are milliseconds from the start of its recording. */
final class TurnJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TurnJson() {}

    /** The data of a turn. */
    static ObjectNode of(PageTurn turn) {
        ObjectNode json = JSON.objectNode();
        json.put("id", turn.id()).put("said", turn.said()).put("at", turn.at().toString());
        ArrayNode exchanges = json.putArray("exchanges");
        turn.exchanges().forEach(exchange -> exchanges.add(exchange(exchange)));
        texts(json.putArray("notes"), turn.notes());
        texts(json.putArray("chips"), turn.chips());
        if (!turn.picture().isMissingNode()) {
            json.set("picture", turn.picture());
        }
        turn.sound().ifPresent(sound -> json.set("sound", sound(sound, turn.picture())));
        return json;
    }

    static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static ObjectNode exchange(Exchange exchange) {
        ObjectNode json = JSON.objectNode();
        json.set("request", exchange.request());
        json.set("response", exchange.response());
        texts(json.putArray("problems"), exchange.problems());
        return json;
    }

    private static ObjectNode sound(PageSound sound, JsonNode picture) {
        Playback playback = sound.playback();
        ObjectNode json = JSON.objectNode();
        json.put("length", sound.recorded().lengthMs()).put("reprompt", sound.isReprompt());
        json.put("waits", playback.waits().toMillis())
                .put("after", playback.goesOn() ? "GOES_ON" : playback.after().name())
                .put("reprompts", playback.reprompts() && !sound.isReprompt());
        ArrayNode sounds = json.putArray("sounds");
        sound.recorded().sounds().forEach(part -> sounds.add(part(part)));
        json.set("beats", PictureBeats.inTimeWith(sound, picture));
        return json;
    }

    private static ObjectNode part(Sound sound) {
        ObjectNode json = JSON.objectNode().put("t", sound.startMs()).put("d", sound.lengthMs());
        return switch (sound) {
            case Sound.Words words -> json.put("w", words.text())
                    .put("beat", words.onTheBeat())
                    .put("volume", words.volume().factor());
            case Sound.Pause pause -> json;
            case Sound.Clip clip -> json.put("clip", clip.source());
        };
    }
}

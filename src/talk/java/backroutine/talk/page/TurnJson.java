package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** A turn as the page reads it. All times are milliseconds from the start of its sound. */
final class TurnJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TurnJson() {}

    /**
     * The data of a turn.
     *
     * @param heard what plays, as it is expected
     * @param placed the same sounds at the times at which they are in the recording
     */
    static ObjectNode of(PageTurn turn, Audio placed) {
        ObjectNode json = JSON.objectNode();
        json.put("id", turn.id()).put("said", turn.said()).put("at", turn.at().toString());
        ArrayNode exchanges = json.putArray("exchanges");
        turn.exchanges().forEach(exchange -> exchanges.add(exchange(exchange)));
        texts(json.putArray("notes"), turn.notes());
        texts(json.putArray("chips"), turn.chips());
        turn.heard().ifPresent(segment -> json.set("sound", sound(turn, segment, placed)));
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

    private static ObjectNode sound(PageTurn turn, Playback.Segment segment, Audio placed) {
        Audio expected = segment.heard();
        Playback playback = turn.playback().orElseThrow();
        ObjectNode json = JSON.objectNode();
        json.put("length", placed.lengthMs()).put("expected", expected.lengthMs()).put("reprompt", turn.isReprompt());
        json.put("waits", playback.waits().toMillis())
                .put("after", playback.after().name())
                .put("reprompts", playback.reprompts() && !turn.isReprompt());
        ArrayNode sounds = json.putArray("sounds");
        for (int i = 0; i < placed.sounds().size(); i++) {
            sounds.add(sound(placed.sounds().get(i), expected.sounds().get(i)));
        }
        long before = turn.isReprompt()
                ? Duration.between(playback.start(), segment.start()).toMillis()
                : 0;
        picture(json, turn.picture(), playback.answer(), before);
        return json;
    }

    private static ObjectNode sound(Sound placed, Sound expected) {
        ObjectNode json = JSON.objectNode().put("t", placed.startMs()).put("d", placed.lengthMs());
        json.put("e", expected.startMs());
        return switch (placed) {
            case Sound.Words words -> json.put("w", words.text())
                    .put("beat", words.onTheBeat())
                    .put("volume", words.volume().factor());
            case Sound.Pause pause -> json;
            case Sound.Clip clip -> json.put("clip", clip.source());
        };
    }

    /**
     * The data of the screen. Its times count from an expected start of the voice; {@code offset} is what has to be added to a
     * time of the expected audio to get the time of the picture.
     */
    private static void picture(ObjectNode json, JsonNode picture, Audio answer, long before) {
        if (!picture.isMissingNode()) {
            json.set("picture", picture);
            json.put("offset", before + offset(picture, answer));
        }
    }

    /** The first words on a beat are in the audio and in the picture. */
    private static long offset(JsonNode picture, Audio answer) {
        return answer.spoken().filter(Sound.Words::onTheBeat).findFirst().map(first -> {
            for (JsonNode beat : picture.path("beats")) {
                if (beat.path("w").asText().equals(first.text())) {
                    return beat.path("t").asLong() - first.startMs();
                }
            }
            return 0L;
        }).orElse(0L);
    }
}

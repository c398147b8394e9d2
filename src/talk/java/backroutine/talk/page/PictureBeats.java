package backroutine.talk.page;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** The beats of a picture, at the times of the recording that plays beside it. */
final class PictureBeats {
    private static final String TIME = "t";

    private PictureBeats() {}

    /** The beats in the data of a screen, with the times of a sound; none where nothing moves. */
    static ArrayNode inTimeWith(PageSound sound, JsonNode picture) {
        ArrayNode beats = JsonNodeFactory.instance.arrayNode();
        long offset = offset(sound, picture);
        SoundTimes times = sound.times();
        picture.path("beats").forEach(beat -> {
            ObjectNode moved = beat.deepCopy();
            beats.add(moved.put(TIME, times.recorded(beat.path(TIME).asLong() - offset)));
        });
        return beats;
    }

    /** What has to be taken from a time of the picture to get the expected time of the sound. */
    private static long offset(PageSound sound, JsonNode picture) {
        long earlier = sound.isReprompt()
                ? Duration.between(sound.playback().start(), sound.segment().start()).toMillis()
                : 0;
        return earlier + lead(sound.playback().answer(), picture);
    }

    /**
     * How much later the picture expects the words. Where the voice plays beside the document, its beats count from the expected
     * start of the voice; the first words on a beat are in both.
     */
    private static long lead(Audio answer, JsonNode picture) {
        return answer.spoken().filter(Sound.Words::onTheBeat).findFirst().map(first -> {
            for (JsonNode beat : picture.path("beats")) {
                if (beat.path("w").asText().equals(first.text())) {
                    return beat.path(TIME).asLong() - first.startMs();
                }
            }
            return 0L;
        }).orElse(0L);
    }
}

package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was said or done at the page, and what came of it.
 *
 * @param id counts from 0
 * @param said as it was typed; words that were spoken, or a line in brackets
 * @param exchanges the requests that the skill got, with its answers
 * @param notes what is not heard, a line each
 * @param heard what plays from now on; empty if nothing new plays
 * @param playback the answer of which it is a part; empty if nothing new plays
 * @param chips what can be said then
 */
record PageTurn(int id, String said, Instant at, List<Exchange> exchanges, List<String> notes,
        Optional<Playback.Segment> heard, Optional<Playback> playback, JsonNode picture, List<String> chips) {
    PageTurn {
        exchanges = List.copyOf(exchanges);
        notes = List.copyOf(notes);
        chips = List.copyOf(chips);
    }

    /** Whether it is the reprompt that plays. */
    boolean isReprompt() {
        return playback.isPresent() && heard.equals(playback.map(Playback::second));
    }
}

package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was said or done at the page, or happened by itself, and what came of it.
 *
 * @param id counts from 0
 * @param said as it was typed: words, or a line in brackets; empty where a device went on by itself
 * @param exchanges the requests that the skill got, with its answers
 * @param notes what is not heard, a line each
 * @param sound what plays from now on; empty if nothing new plays
 * @param picture the data of the screen; a missing node where nothing is on it
 * @param chips what can be said then
 */
record PageTurn(int id, String said, Instant at, List<Exchange> exchanges, List<String> notes,
        Optional<PageSound> sound, JsonNode picture, List<String> chips) {
    PageTurn {
        exchanges = List.copyOf(exchanges);
        notes = List.copyOf(notes);
        chips = List.copyOf(chips);
    }
}

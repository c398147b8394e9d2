package backroutine.talk.page;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turns of a conversation so far, and what has happened since the last one. Not safe for use by several threads. */
final class PageTurns {
    private final PageDisplay display;
    private final Suggestions suggestions;
    private final Pictures pictures = new Pictures();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<PageTurn> turns = new ArrayList<>();

    /** No turn yet. */
    PageTurns(PageDisplay display, Suggestions suggestions) {
        this.display = display;
        this.suggestions = suggestions;
    }

    /** Is told each request and its answer, as they happen. */
    void exchanged(Exchange exchange) {
        exchanges.add(exchange);
        pictures.answered(exchange);
    }

    /**
     * Adds a turn with what has happened since the last one.
     *
     * @param said as it was typed; empty where a device went on by itself
     * @param sound what plays from now on; empty if nothing new plays
     * @param household as it is after the turn
     */
    void add(String said, Instant at, Optional<PageSound> sound, Household household) {
        JsonNode picture = sound.isPresent() && !exchanges.isEmpty()
                ? pictures.after(exchanges.getLast())
                : pictures.on(household.device());
        turns.add(new PageTurn(turns.size(), said, at, exchanges, display.taken(), sound, picture, chips(household)));
        exchanges.clear();
    }

    /** What can be said now. */
    List<String> chips(Household household) {
        return suggestions.of(household.inSession(), pictures.on(household.device()));
    }

    int count() {
        return turns.size();
    }

    /** The turns after so many. */
    List<PageTurn> after(int count) {
        return List.copyOf(turns.subList(count, turns.size()));
    }

    /** The latest turn that can be heard. */
    Optional<PageTurn> lastHeard() {
        return turns.reversed().stream().filter(turn -> turn.sound().isPresent()).findFirst();
    }

    /** The moment in the conversation at which something was heard; empty if that turn has no sound. */
    Optional<Instant> moment(HeardAt heard) {
        return turns.stream()
                .filter(turn -> turn.id() == heard.turn())
                .findFirst()
                .flatMap(PageTurn::sound)
                .map(sound -> sound.moment(heard.millis()));
    }
}

package backroutine.talk.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts the utterances and touches that a visit needed, from its launch to the sentence that ends it. */
public final class UtteranceCount {
    private static final String SCREEN_EVENT = "Alexa.Presentation.APL.UserEvent";

    private final Predicate<String> finishes;
    private Optional<Needed> visit = Optional.empty();

    /**
     * What a visit needed after its launch.
     *
     * @param touches how often the screen was touched
     * @param byItself how often the device went on without the user, because its screen had played a block
     */
    record Needed(int utterances, int touches, int byItself) {
        private Needed and(Needed more) {
            return new Needed(utterances + more.utterances, touches + more.touches, byItself + more.byItself);
        }
    }

    /** Counts until something is heard that finishes a visit. */
    public UtteranceCount(Predicate<String> finishes) {
        this.finishes = finishes;
    }

    /** Counts a request; the launch that begins a visit does not count, a second one does. */
    void reached(JsonNode request) {
        if (visit.isPresent()) {
            visit = visit.map(needed -> needed.and(one(request.path("request"))));
        } else if (request.at("/session/new").asBoolean()) {
            visit = Optional.of(new Needed(0, 0, 0));
        }
    }

    private static Needed one(JsonNode request) {
        if (!request.path("type").asText().equals(SCREEN_EVENT)) {
            return new Needed(1, 0, 0);
        }
        return request.at("/arguments/0").asText().equals("played") ? new Needed(0, 0, 1) : new Needed(0, 1, 0);
    }

    /** What the visit needed, if these words finish it. */
    Optional<Needed> heard(String words) {
        if (visit.isEmpty() || !finishes.test(words)) {
            return Optional.empty();
        }
        Optional<Needed> needed = visit;
        visit = Optional.empty();
        return needed;
    }

    /** Ends the visit because a new day begins. */
    void reset() {
        visit = Optional.empty();
    }
}

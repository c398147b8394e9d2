package backroutine.talk.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Counts the utterances that a visit needed, from its launch to the sentence that ends it. */
public final class UtteranceCount {
    private final Predicate<String> finishes;
    private OptionalInt utterances = OptionalInt.empty();

    /** Counts until something is heard that finishes a visit. */
    public UtteranceCount(Predicate<String> finishes) {
        this.finishes = finishes;
    }

    /** Counts a request; the launch that begins a visit does not count, a second one does. */
    void reached(JsonNode request) {
        boolean launch = request.at("/session/new").asBoolean();
        if (utterances.isPresent()) {
            utterances = OptionalInt.of(utterances.getAsInt() + 1);
        } else if (launch) {
            utterances = OptionalInt.of(0);
        }
    }

    /** The number of utterances, if these words finish a visit. */
    OptionalInt heard(String words) {
        if (utterances.isEmpty() || !finishes.test(words)) {
            return OptionalInt.empty();
        }
        OptionalInt needed = utterances;
        utterances = OptionalInt.empty();
        return needed;
    }

    /** Ends the visit because a new day begins. */
    void reset() {
        utterances = OptionalInt.empty();
    }
}

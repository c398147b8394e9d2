package backroutine.talk.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Counts what a person had to say for a visit, from its launch to the sentence that ends it. */
public final class VisitCount {
    private final Predicate<String> finishes;
    private OptionalInt utterances = OptionalInt.empty();

    /** Counts until something is heard that finishes a visit. */
    public VisitCount(Predicate<String> finishes) {
        this.finishes = finishes;
    }

    /** Something that was said reached the skill. The first launch of a visit is free; a second one is not. */
    void reached(JsonNode request) {
        boolean launch = request.at("/session/new").asBoolean();
        if (utterances.isPresent()) {
            utterances = OptionalInt.of(utterances.getAsInt() + 1);
        } else if (launch) {
            utterances = OptionalInt.of(0);
        }
    }

    /** What was heard: how many utterances were needed, if it finishes the visit. */
    OptionalInt heard(String words) {
        if (utterances.isEmpty() || !finishes.test(words)) {
            return OptionalInt.empty();
        }
        OptionalInt needed = utterances;
        utterances = OptionalInt.empty();
        return needed;
    }

    /** A day has passed, and with it the visit. */
    void forget() {
        utterances = OptionalInt.empty();
    }
}

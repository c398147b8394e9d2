package backroutine.talk.model;

import java.util.Map;
import java.util.Optional;

/**
 * The intent and the slots of an utterance.
 *
 * @param intent the name of the intent
 * @param slots all slots of the intent, filled or not, in the order of the model
 * @param takenFor the nearest sample, if the utterance is no sample itself
 */
public record Match(String intent, Map<String, Slot> slots, Optional<String> takenFor) {

    /**
     * One slot.
     *
     * @param type its slot type
     * @param spoken the words in it; empty if it is not filled
     * @param resolved the value that the words name; empty if they name none or the type is built-in
     */
    public record Slot(String type, Optional<String> spoken, Optional<Value> resolved) {}

    /** The id and the name of a slot value. */
    public record Value(String id, String name) {}
}

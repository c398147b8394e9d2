package backroutine.talk.model;

import java.util.Map;
import java.util.Optional;

/**
 * What Alexa understood.
 *
 * @param intent the intent's name
 * @param slots every slot that the intent has, filled or not, in the model's order
 */
public record Match(String intent, Map<String, Slot> slots) {

    /**
     * One slot.
     *
     * @param type its slot type
     * @param spoken what was said in its place; empty where it was not filled
     * @param resolved the value that the words stand for; empty where they name none or the type has no list
     */
    public record Slot(String type, Optional<String> spoken, Optional<Value> resolved) {}

    /** A resolved value: its id and its name. */
    public record Value(String id, String name) {}
}

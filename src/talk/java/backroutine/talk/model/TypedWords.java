package backroutine.talk.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An utterance in which the values of one slot type are replaced by the type: "my left knee aches" becomes "my {BODY_PART} aches".
 *
 * @param words its words
 * @param values the words that were replaced, in their order
 */
record TypedWords(List<String> words, List<List<String>> values) {
    /** An utterance as it was said. */
    static TypedWords plain(List<String> said) {
        return new TypedWords(said, List.of());
    }

    /** An utterance with the values of a type replaced, the longest first. */
    static TypedWords with(String type, List<String> said, SlotValues known) {
        List<String> words = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            int length = longest(type, said.subList(at, said.size()), known);
            if (length == 0) {
                words.add(said.get(at++));
            } else {
                words.add("{" + type + "}");
                values.add(List.copyOf(said.subList(at, at + length)));
                at += length;
            }
        }
        return new TypedWords(words, values);
    }

    private static int longest(String type, List<String> rest, SlotValues known) {
        for (int length = Math.min(SlotValues.LONGEST, rest.size()); length > 0; length--) {
            if (known.isValue(type, rest.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }
}

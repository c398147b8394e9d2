package backroutine.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that may stand for one thing only, each with the place that had it first. */
final class Taken {
    private final Map<String, String> places = new HashMap<>();

    /** The words of this node, once nothing before it has the same. */
    String claim(Cursor node) {
        String words = node.words();
        String first = places.putIfAbsent(words.toLowerCase(Locale.ROOT), node.path());
        if (first != null) {
            throw node.wrong("different from " + first);
        }
        return words;
    }
}

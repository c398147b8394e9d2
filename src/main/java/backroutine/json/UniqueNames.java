package backroutine.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Checks that no two nodes have the same text; upper and lower case count as the same. It keeps the path of each text. */
public final class UniqueNames {
    private final Map<String, String> firstPaths = new HashMap<>();

    /** The text of this node. Throws if a node before it had the same. */
    public String claim(Cursor node) {
        String words = node.words();
        String first = firstPaths.putIfAbsent(words.toLowerCase(Locale.ROOT), node.path());
        if (first != null) {
            throw node.wrong("different from " + first);
        }
        return words;
    }
}

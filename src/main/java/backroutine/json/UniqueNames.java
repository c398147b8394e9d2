package backroutine.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names that may stand for one thing only, each with the place in the file that had it first; case makes no difference. */
public final class UniqueNames {
    private final Map<String, String> firstPaths = new HashMap<>();

    /** The text of this node, once nothing before it has the same. */
    public String claim(Cursor node) {
        String words = node.words();
        String first = firstPaths.putIfAbsent(words.toLowerCase(Locale.ROOT), node.path());
        if (first != null) {
            throw node.wrong("different from " + first);
        }
        return words;
    }
}

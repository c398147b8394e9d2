package backroutine.pacing;

import java.util.List;

/** Joins names for the ear. */
public final class Listing {
    private Listing() {}

    /** "a chair", "a chair and a band", "a chair, a band and a mat". */
    public static String and(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}

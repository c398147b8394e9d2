package backroutine.routine;

import java.util.List;

/** Checks that texts are not blank. */
final class Require {
    private Require() {}

    static void requireWords(String name, String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException(name + " needs words, not \"" + words + "\"");
        }
    }

    static List<String> requireAllWords(String name, List<String> all) {
        all.forEach(words -> requireWords(name, words));
        return List.copyOf(all);
    }
}

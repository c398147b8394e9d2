package backroutine.talk.model;

import java.util.List;

/**
 * One value of a custom slot type.
 *
 * @param id what the skill gets to see
 * @param name the value as it is spoken
 * @param synonyms other words for it
 */
record SlotValue(String id, String name, List<String> synonyms) {
    /** Whether these words name it: its name or a synonym, singular or plural. */
    boolean isNamedBy(List<String> words) {
        return singular(SpokenWords.of(name)).equals(singular(words))
                || synonyms.stream().anyMatch(synonym -> singular(SpokenWords.of(synonym)).equals(singular(words)));
    }

    /** Only for comparing: "bridges" and "bridge" become the same, which need not be a word. */
    private static List<String> singular(List<String> words) {
        return words.stream().map(word -> word.replaceFirst("(?<=\\w{2}[^s])s$", "").replaceFirst("e$", "")).toList();
    }
}

package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader says of a routine file with changed doses, in each language. It stops at its first mistake. So the change that has
 * the mistake is left out and the file read again, until there is no mistake, or one that no change has made.
 */
final class DraftCheck {
    private final DoseFile base;
    private final DoseLanguages languages;
    private final Map<String, String> mistakes = new LinkedHashMap<>();
    private final Map<String, String> earlier = new LinkedHashMap<>();
    /** The changes without a mistake that is refused. */
    private List<DoseChange> left;

    DraftCheck(DoseFile base, List<DoseChange> changes, DoseLanguages languages) {
        this.base = base;
        this.languages = languages;
        this.left = List.copyOf(changes);
        check(languages.spoken());
        languages.session().forEach(this::check);
        languages.skill().forEach(this::checkUnlessEarlier);
    }

    /** For which a draft is refused: without them, the skill could not speak at all, or not in a language in which it could. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    /** Those of other fields in the languages of the skill that cannot speak the file before the changes either. */
    Map<String, String> earlier() {
        Map<String, String> others = new LinkedHashMap<>(earlier);
        others.keySet().removeAll(mistakes.keySet());
        return others;
    }

    private void check(RoutineWords words) {
        left = withoutMistakes(words, mistakes);
    }

    private void checkUnlessEarlier(RoutineWords words) {
        Map<String, String> found = new LinkedHashMap<>();
        List<DoseChange> without = withoutMistakes(words, found);
        if (!found.isEmpty() && mistake(words, List.of()).isPresent()) {
            found.forEach(earlier::putIfAbsent);
        } else {
            found.forEach(mistakes::putIfAbsent);
            left = without;
        }
    }

    /**
     * The changes without those that have a mistake in a language.
     *
     * @param found receives the mistakes by their paths
     */
    private List<DoseChange> withoutMistakes(RoutineWords words, Map<String, String> found) {
        List<DoseChange> rest = new ArrayList<>(left);
        Optional<InvalidFileException> wrong = mistake(words, rest);
        while (wrong.isPresent()) {
            String path = wrong.get().path().orElse("");
            found.putIfAbsent(path, wrong.get().getMessage());
            boolean changed = rest.removeIf(change -> path.equals(change.path())
                    || path.startsWith(change.object() + "."))
                    || rest.removeIf(change -> path.startsWith(change.exercise()));
            wrong = changed ? mistake(words, rest) : Optional.empty();
        }
        return rest;
    }

    private Optional<InvalidFileException> mistake(RoutineWords words, List<DoseChange> changes) {
        try {
            base.with(RoutineDraft.text(base, changes)).read(words.text(), words.translator());
            return Optional.empty();
        } catch (InvalidFileException wrong) {
            return Optional.of(languages.withLanguage(wrong, words));
        }
    }
}

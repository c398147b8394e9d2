package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A routine file with changed doses. Everything else in the file stays as it is, to the last space.
 *
 * @param base the file before the changes
 * @param text its text after the changes
 * @param routine the routine of that text; empty if the reader refuses it
 * @param mistakes what the reader says, by the path of the field; empty if it accepts the text
 */
public record RoutineDraft(DoseFile base, String text, Optional<Routine> routine, Map<String, String> mistakes) {
    /** Keeps its own copy. */
    public RoutineDraft {
        mistakes = Map.copyOf(mistakes);
    }

    /**
     * The draft with these changes.
     *
     * @param languages the languages in which it has to be spoken
     * @throws IllegalArgumentException if a change names a field that the file cannot have
     */
    public static RoutineDraft of(DoseFile base, List<DoseChange> changes, DoseLanguages languages) {
        String text = text(base, changes);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Routine last = withoutMistakes(base, changes, languages, mistakes);
        return new RoutineDraft(base, text, mistakes.isEmpty() ? Optional.of(last) : Optional.empty(), mistakes);
    }

    private static String text(DoseFile base, List<DoseChange> changes) {
        JsonText text = JsonText.of(base.text());
        for (DoseChange change : changes) {
            text = changed(text, change);
        }
        return text.text();
    }

    private static JsonText changed(JsonText text, DoseChange change) {
        if (change.value().isMissingNode()) {
            return text.has(change.path()) ? text.without(change.path()) : text;
        }
        if (text.has(change.path())) {
            return text.with(change.path(), change.value());
        }
        String name = change.path().substring(change.parent().length() + 1);
        // A range is written after the number, a rest after the repetition.
        return text.first(change.parent(), "seconds", "value", "repetition")
                .map(neighbour -> text.withField(neighbour, name, change.value()))
                .orElseThrow(() -> new IllegalArgumentException("the routine has no " + change.parent()));
    }

    /**
     * The routine without those changes that have a mistake. The reader stops at its first mistake. So the field is put back and the
     * file read again, until there is no mistake.
     *
     * @param mistakes receives the mistakes by their paths
     * @throws InvalidFileException if the file has a mistake without any change
     */
    private static Routine withoutMistakes(DoseFile base, List<DoseChange> changes, DoseLanguages languages,
            Map<String, String> mistakes) {
        List<DoseChange> left = new ArrayList<>(changes);
        while (!left.isEmpty()) {
            try {
                return languages.read(base.with(text(base, left)));
            } catch (InvalidFileException wrong) {
                String path = wrong.path().orElse("");
                mistakes.put(path, wrong.getMessage());
                if (!left.removeIf(change -> path.equals(change.path()) || path.startsWith(change.object() + "."))
                        && !left.removeIf(change -> path.startsWith(change.exercise()))) {
                    left.clear();
                }
            }
        }
        return base.routine(languages.spoken());
    }

    /** The lines that differ from the file, as a unified diff; none if nothing does. */
    public List<String> diff() {
        return UnifiedDiff.of(base.name(), base.text(), text);
    }

    /**
     * Saves the draft in place of the file.
     *
     * @return the saved file
     * @throws InvalidFileException if the reader refuses the draft, if the file was changed meanwhile, or cannot be written
     */
    public DoseFile save() {
        mistakes.values().stream().findFirst().ifPresent(wrong -> {
            throw new InvalidFileException(wrong).in(base.name());
        });
        return base.save(text);
    }
}

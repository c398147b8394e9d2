package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.routine.Routine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A routine file with changed doses. Everything else in the file stays as it is, to the last space.
 *
 * @param base the file before the changes
 * @param text its text after the changes
 * @param routine the routine of that text; empty if the draft is refused
 * @param mistakes for which the draft is refused: what the reader says, by the path of the field
 * @param earlier what the reader says in a language of the skill that cannot speak the file before the changes either, by the path
 *        of the field; the draft is not refused for it
 */
public record RoutineDraft(DoseFile base, String text, Optional<Routine> routine, Map<String, String> mistakes,
        Map<String, String> earlier) {
    /** Keeps its own copies. */
    public RoutineDraft {
        mistakes = Map.copyOf(mistakes);
        earlier = Map.copyOf(earlier);
    }

    /**
     * The draft with these changes.
     *
     * @param languages the languages in which it has to be spoken
     * @throws IllegalArgumentException if a change names a field that the file cannot have
     */
    public static RoutineDraft of(DoseFile base, List<DoseChange> changes, DoseLanguages languages) {
        DoseFile changed = base.with(text(base, changes));
        var check = new DraftCheck(base, changes, languages);
        return new RoutineDraft(base, changed.text(),
                check.mistakes().isEmpty() ? Optional.of(languages.inSpoken(changed)) : Optional.empty(),
                check.mistakes(), check.earlier());
    }

    /** The text of a file with these changes. */
    static String text(DoseFile base, List<DoseChange> changes) {
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

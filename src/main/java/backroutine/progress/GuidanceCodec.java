package backroutine.progress;

import static backroutine.progress.StoredField.GOAL;
import static backroutine.progress.StoredField.HELD_SINCE;
import static backroutine.progress.StoredField.MORE_TIME_ASKED;
import static backroutine.progress.StoredField.ONCE;
import static backroutine.progress.StoredField.WEEKS;

import backroutine.progress.Guidance.Once;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes guidance as stored fields, and reads it back. A default is not stored. */
final class GuidanceCodec {
    private static final String SEPARATOR = ",";

    private GuidanceCodec() {}

    static void write(Map<String, String> fields, Guidance guidance) {
        if (guidance.moreTimeAsked() > 0) {
            fields.put(MORE_TIME_ASKED.storedName(), Integer.toString(guidance.moreTimeAsked()));
        }
        if (!guidance.once().isEmpty()) {
            fields.put(ONCE.storedName(),
                    guidance.once().stream().sorted().map(Once::name).collect(Collectors.joining(SEPARATOR)));
        }
        guidance.goal().ifPresent(goal -> fields.put(GOAL.storedName(), goal.text()));
        if (!guidance.weeks().equals(VisitWeeks.none())) {
            fields.put(WEEKS.storedName(), guidance.weeks().text());
        }
        guidance.heldSince()
                .forEach((exercise, completions) -> fields.put(HELD_SINCE.of(exercise), completions.toString()));
    }

    static Guidance read(TolerantReader reader) {
        return new Guidance(reader.field(MORE_TIME_ASKED, 0, Integer::valueOf),
                reader.field(ONCE, Set.of(), GuidanceCodec::once),
                reader.field(GOAL, Optional.empty(), value -> Optional.of(VisitGoal.of(value))),
                reader.field(WEEKS, VisitWeeks.none(), VisitWeeks::of),
                reader.fieldsByExercise(HELD_SINCE, Integer::valueOf));
    }

    private static Set<Once> once(String value) {
        return Stream.of(value.split(SEPARATOR)).map(Once::valueOf).collect(Collectors.toSet());
    }
}

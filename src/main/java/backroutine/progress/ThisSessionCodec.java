package backroutine.progress;

import static backroutine.progress.StoredField.EASED;
import static backroutine.progress.StoredField.SOUNDLESS;
import static backroutine.progress.StoredField.START_DELAYS;
import static backroutine.progress.StoredField.UNDISTURBED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is known of a session as fields of the session, and reads it back. It is not stored in the table. */
public final class ThisSessionCodec {
    private static final int VISIT_VALUES = 3;

    private ThisSessionCodec() {}

    /** The fields of a session. */
    public static Map<String, String> write(ThisSession session) {
        Map<String, String> fields = new HashMap<>();
        session.undisturbed()
                .ifPresent(visit -> fields.put(UNDISTURBED.storedName(),
                        visit.day() + " " + visit.number() + " " + VisitPlaceCodec.scope(visit)));
        session.tooHard().forEach((exercise, times) -> fields.put(EASED.of(exercise), times.toString()));
        if (!session.startDelays().isEmpty()) {
            fields.put(START_DELAYS.storedName(),
                    session.startDelays().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        if (session.soundless()) {
            fields.put(SOUNDLESS.storedName(), "true");
        }
        return fields;
    }

    /**
     * The session in some fields.
     *
     * @param unreadable is called with the name of each field that cannot be read; it counts as absent
     */
    public static ThisSession read(Map<String, String> fields, Consumer<String> unreadable) {
        TolerantReader reader = new TolerantReader(fields, unreadable);
        return new ThisSession(reader.field(UNDISTURBED, Optional.empty(), value -> Optional.of(visit(value))),
                reader.fieldsByExercise(EASED, Integer::valueOf),
                reader.field(START_DELAYS, List.of(),
                        value -> Stream.of(value.split(" ")).map(Integer::valueOf).toList()),
                reader.field(SOUNDLESS, false, Boolean::valueOf));
    }

    private static Visit visit(String text) {
        String[] values = text.split(" ");
        if (values.length != VISIT_VALUES) {
            throw new IllegalArgumentException("a visit has " + VISIT_VALUES + " values, not " + values.length);
        }
        return VisitPlaceCodec.visit(LocalDate.parse(values[0]), Integer.parseInt(values[1]), values[2]);
    }
}

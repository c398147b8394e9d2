package backroutine.progress;

import static backroutine.progress.StoredField.CLEARED;
import static backroutine.progress.StoredField.COMPLETIONS;
import static backroutine.progress.StoredField.COUNTING;
import static backroutine.progress.StoredField.DIRECTION;
import static backroutine.progress.StoredField.ENCOURAGEMENT;
import static backroutine.progress.StoredField.FAILED_SCREENS;
import static backroutine.progress.StoredField.HOLDS;
import static backroutine.progress.StoredField.LAST_DONE;
import static backroutine.progress.StoredField.PACE;
import static backroutine.progress.StoredField.PLAIN_AUDIO;
import static backroutine.progress.StoredField.POSITION_TIME;
import static backroutine.progress.StoredField.REST_OFFSET;
import static backroutine.progress.StoredField.RETURN_TO;
import static backroutine.progress.StoredField.STATE;
import static backroutine.progress.StoredField.VERBOSITY;
import static backroutine.progress.StoredField.VISIT_ENDED;
import static backroutine.progress.StoredField.VOICE;
import static backroutine.progress.StoredField.ZONE;

import backroutine.pacing.CountDirection;
import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.PositionTime;
import backroutine.pacing.Settings;
import backroutine.pacing.Verbosity;
import backroutine.pacing.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes a profile as stored fields, names and texts, and reads it back. Both the table and the session hold it in this form.
 * Apart from days, nothing else is stored of a person.
 */
public final class ProfileCodec {
    private ProfileCodec() {}

    /** The fields of a profile. The requests it answered are not among them; they are stored separately. */
    public static Map<String, String> write(Profile profile) {
        Map<String, String> fields = new TreeMap<>(StateCodec.write(profile.state()));
        profile.cleared().ifPresent(when -> fields.put(CLEARED.storedName(), when.toString()));
        profile.zone().ifPresent(zone -> fields.put(ZONE.storedName(), zone.getId()));
        History history = profile.history();
        history.completions().forEach((exercise, times) -> fields.put(COMPLETIONS.of(exercise), times.toString()));
        history.lastDone().forEach((exercise, day) -> fields.put(LAST_DONE.of(exercise), day.toString()));
        history.visitEnded().ifPresent(when -> fields.put(VISIT_ENDED.storedName(), when.toString()));
        profile.returnTo().ifPresent(at -> fields.put(RETURN_TO.storedName(), VisitPlaceCodec.write(at)));
        GuidanceCodec.write(fields, profile.guidance());
        Settings settings = profile.settings();
        Settings prescribed = Settings.prescribed();
        settings.holds().forEach((exercise, seconds) -> fields.put(HOLDS.of(exercise), seconds.toString()));
        putChanged(fields, REST_OFFSET, settings.restOffset(), prescribed.restOffset());
        putChanged(fields, PACE, settings.pace(), prescribed.pace());
        putChanged(fields, COUNTING, settings.counting(), prescribed.counting());
        putChanged(fields, DIRECTION, settings.direction(), prescribed.direction());
        putChanged(fields, VOICE, settings.voice(), prescribed.voice());
        putChanged(fields, POSITION_TIME, settings.positionTime(), prescribed.positionTime());
        putChanged(fields, VERBOSITY, settings.verbosity(), prescribed.verbosity());
        putChanged(fields, ENCOURAGEMENT, settings.encouragement(), prescribed.encouragement());
        putChanged(fields, PLAIN_AUDIO, profile.failures().audio(), false);
        putChanged(fields, FAILED_SCREENS, String.join(" ", profile.failures().screens()), "");
        return fields;
    }

    /** A default is not stored: DynamoDB charges a write by the kilobyte, and a profile should stay below one. */
    private static void putChanged(Map<String, String> fields, StoredField field, Object value, Object defaultValue) {
        if (!value.equals(defaultValue)) {
            fields.put(field.storedName(), value.toString());
        }
    }

    /**
     * The profile in some stored fields.
     *
     * @param answered the ids of the requests answered last, the newest first
     * @param unreadable is called with the name of each field that cannot be read. The state is then {@link State.Idle}; any
     *        other field counts as absent
     */
    public static Profile read(Map<String, String> fields, List<String> answered, Consumer<String> unreadable) {
        TolerantReader reader = new TolerantReader(fields, unreadable);
        return new Profile(reader.field(CLEARED, Optional.empty(), value -> Optional.of(Instant.parse(value))),
                settings(reader), new DeviceFailures(reader.field(PLAIN_AUDIO, false, Boolean::valueOf),
                        reader.field(FAILED_SCREENS, List.of(), text -> List.of(text.split(" ")))),
                reader.field(ZONE, Optional.empty(), value -> Optional.of(ZoneId.of(value))), history(reader),
                GuidanceCodec.read(reader),
                reader.read(STATE.storedName(), () -> StateCodec.read(fields)).orElseGet(State.Idle::new),
                reader.field(RETURN_TO, Optional.empty(), value -> Optional.of(VisitPlaceCodec.read(value))), answered);
    }

    private static Settings settings(TolerantReader reader) {
        Settings prescribed = Settings.prescribed();
        return new Settings(reader.fieldsByExercise(HOLDS, Integer::valueOf),
                reader.field(REST_OFFSET, prescribed,
                        value -> prescribed.withRestOffset(Integer.parseInt(value))).restOffset(),
                reader.field(PACE, prescribed.pace(), Pace::valueOf),
                reader.field(COUNTING, prescribed.counting(), Counting::valueOf),
                reader.field(DIRECTION, prescribed.direction(), CountDirection::valueOf),
                reader.field(VOICE, prescribed.voice(), Voice::valueOf),
                reader.field(POSITION_TIME, prescribed.positionTime(), PositionTime::valueOf),
                reader.field(ENCOURAGEMENT, prescribed.encouragement(), Boolean::valueOf),
                reader.field(VERBOSITY, prescribed.verbosity(), Verbosity::valueOf));
    }

    private static History history(TolerantReader reader) {
        return new History(reader.fieldsByExercise(COMPLETIONS, Integer::valueOf),
                reader.fieldsByExercise(LAST_DONE, LocalDate::parse),
                reader.field(VISIT_ENDED, Optional.empty(), value -> Optional.of(Instant.parse(value))));
    }
}

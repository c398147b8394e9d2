package backroutine.progress;

import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Settings;
import backroutine.pacing.Verbosity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A profile as plain names and words, the form in which it is stored and carried through a session. All that is ever kept
 * of a person beside her days stands in these names.
 */
public final class ProfileCodec {
    private static final String HOLD = "hold.";
    private static final String COMPLETED = "completed.";
    private static final String LAST = "last.";

    private ProfileCodec() {}

    /** The notes of a profile; the requests it answered are kept beside them. */
    public static Map<String, String> write(Profile profile) {
        Map<String, String> notes = new TreeMap<>(StateCodec.write(profile.state()));
        profile.cleared().ifPresent(when -> notes.put("cleared", when.toString()));
        profile.zone().ifPresent(zone -> notes.put("zone", zone.getId()));
        History history = profile.history();
        history.completions().forEach((exercise, times) -> notes.put(COMPLETED + exercise, Integer.toString(times)));
        history.lastDone().forEach((exercise, day) -> notes.put(LAST + exercise, day.toString()));
        history.visitEnded().ifPresent(when -> notes.put("visit-ended", when.toString()));
        Settings settings = profile.settings();
        Settings prescribed = Settings.prescribed();
        settings.holds().forEach((exercise, seconds) -> notes.put(HOLD + exercise, Integer.toString(seconds)));
        put(notes, "rest-offset", settings.restOffset(), prescribed.restOffset());
        put(notes, "pace", settings.pace(), prescribed.pace());
        put(notes, "counting", settings.counting(), prescribed.counting());
        put(notes, "talk", settings.verbosity(), prescribed.verbosity());
        put(notes, "encouragement", settings.encouragement(), prescribed.encouragement());
        put(notes, "plain-audio", profile.plainAudio(), false);
        return notes;
    }

    /** What nobody has changed is not noted: a profile should stay below the kilobyte that a write is paid by. */
    private static void put(Map<String, String> notes, String name, Object chosen, Object prescribed) {
        if (!chosen.equals(prescribed)) {
            notes.put(name, chosen.toString());
        }
    }

    /**
     * The profile that was noted.
     *
     * @param unreadable is told the name of each note that cannot be read; a state that cannot is {@link State.Idle}, and
     *        everything else stands as if that note were absent
     */
    public static Profile read(Map<String, String> notes, List<String> answered,
            Consumer<String> unreadable) {
        TolerantReader reading = new TolerantReader(notes, unreadable);
        return new Profile(reading.field("cleared", Optional.empty(), value -> Optional.of(Instant.parse(value))),
                settings(reading), reading.field("plain-audio", false, Boolean::valueOf),
                reading.field("zone", Optional.empty(), value -> Optional.of(ZoneId.of(value))), history(reading),
                reading.readOrElse("state", new State.Idle(), () -> StateCodec.read(notes)), answered);
    }

    private static Settings settings(TolerantReader reading) {
        Settings prescribed = Settings.prescribed();
        return new Settings(reading.fieldsWithPrefix(HOLD, Integer::valueOf),
                reading.field("rest-offset", prescribed,
                        value -> prescribed.withRestOffset(Integer.parseInt(value))).restOffset(),
                reading.field("pace", prescribed.pace(), Pace::valueOf),
                reading.field("counting", prescribed.counting(), Counting::valueOf),
                reading.field("encouragement", prescribed.encouragement(), Boolean::valueOf),
                reading.field("talk", prescribed.verbosity(), Verbosity::valueOf));
    }

    private static History history(TolerantReader reading) {
        return new History(reading.fieldsWithPrefix(COMPLETED, Integer::valueOf),
                reading.fieldsWithPrefix(LAST, LocalDate::parse),
                reading.field("visit-ended", Optional.empty(), value -> Optional.of(Instant.parse(value))));
    }
}

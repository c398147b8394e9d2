package backroutine.progress;

import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Settings;
import backroutine.pacing.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A profile as plain names and words, the form in which it is stored and carried through a session. All that is ever kept
 * of a person beside her days stands in these names.
 */
public final class Notes {
    private static final String HOLD = "hold.";
    private static final String COMPLETED = "completed.";
    private static final String LAST = "last.";

    private Notes() {}

    /** The notes of a profile; its version and its last request are kept beside them. */
    public static Map<String, String> of(Profile profile) {
        Map<String, String> notes = new TreeMap<>(StateNotes.of(profile.state()));
        profile.cleared().ifPresent(when -> notes.put("cleared", when.toString()));
        profile.zone().ifPresent(zone -> notes.put("zone", zone.getId()));
        History history = profile.history();
        history.completions().forEach((exercise, times) -> notes.put(COMPLETED + exercise, Integer.toString(times)));
        history.lastDone().forEach((exercise, day) -> notes.put(LAST + exercise, day.toString()));
        history.visitEnded().ifPresent(when -> notes.put("visit-ended", when.toString()));
        Settings settings = profile.settings();
        settings.holds().forEach((exercise, seconds) -> notes.put(HOLD + exercise, Integer.toString(seconds)));
        notes.put("rest-offset", Integer.toString(settings.restOffset()));
        notes.put("pace", settings.pace().name());
        notes.put("counting", settings.counting().name());
        notes.put("talk", settings.talk().name());
        notes.put("encouragement", Boolean.toString(settings.encouragement()));
        notes.put("plain-audio", Boolean.toString(profile.plainAudio()));
        return notes;
    }

    /**
     * The profile that was noted.
     *
     * @throws IllegalArgumentException if the notes cannot be read, naming the one that cannot
     */
    public static Profile read(Map<String, String> notes, Optional<String> lastRequest, long version) {
        Settings settings = new Settings(numbers(notes, HOLD), Integer.parseInt(notes.getOrDefault("rest-offset", "0")),
                Pace.valueOf(notes.getOrDefault("pace", Pace.AS_PRESCRIBED.name())),
                Counting.valueOf(notes.getOrDefault("counting", Counting.EVERY_SECOND.name())),
                Boolean.parseBoolean(notes.getOrDefault("encouragement", "true")),
                Talk.valueOf(notes.getOrDefault("talk", Talk.AS_KNOWN.name())));
        History history = new History(numbers(notes, COMPLETED),
                values(notes, LAST, LocalDate::parse),
                Optional.ofNullable(notes.get("visit-ended")).map(Instant::parse));
        return new Profile(Optional.ofNullable(notes.get("cleared")).map(Instant::parse), settings,
                Boolean.parseBoolean(notes.get("plain-audio")), Optional.ofNullable(notes.get("zone")).map(ZoneId::of),
                history, StateNotes.read(notes), lastRequest, version);
    }

    private static Map<String, Integer> numbers(Map<String, String> notes, String prefix) {
        return values(notes, prefix, Integer::valueOf);
    }

    private static <T> Map<String, T> values(Map<String, String> notes, String prefix, Function<String, T> read) {
        Map<String, T> values = new HashMap<>();
        notes.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), read.apply(value));
            }
        });
        return values;
    }
}

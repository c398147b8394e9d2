package backroutine.progress;

import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Settings;
import backroutine.pacing.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A profile as plain names and words, the form in which it is stored and carried through a session. All that is ever kept
 * of a person beside her days stands in these names.
 */
public final class Notes {
    private static final String HOLD = "hold.";
    private static final String DONE = "done.";

    private Notes() {}

    /** The notes of a profile; the requests it answered are kept beside them. */
    public static Map<String, String> of(Profile profile) {
        Map<String, String> notes = new TreeMap<>(StateNotes.of(profile.state()));
        put(notes, "cleared", profile.cleared());
        put(notes, "zone", profile.zone());
        put(notes, DONE, done(profile.history()));
        put(notes, "visit-ended", profile.history().visitEnded());
        Settings settings = profile.settings();
        Settings prescribed = Settings.prescribed();
        put(notes, HOLD, settings.holds());
        put(notes, "rest-offset", settings.restOffset(), prescribed.restOffset());
        put(notes, "pace", settings.pace(), prescribed.pace());
        put(notes, "counting", settings.counting(), prescribed.counting());
        put(notes, "talk", settings.talk(), prescribed.talk());
        put(notes, "encouragement", settings.encouragement(), prescribed.encouragement());
        put(notes, "plain-audio", profile.plainAudio(), false);
        return notes;
    }

    private static void put(Map<String, String> notes, String name, Optional<?> value) {
        if (value.isPresent()) {
            notes.put(name, value.get().toString());
        }
    }

    private static void put(Map<String, String> notes, String prefix, Map<String, ?> values) {
        for (Map.Entry<String, ?> value : values.entrySet()) {
            notes.put(prefix + value.getKey(), value.getValue().toString());
        }
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
     * @param unreadable is told the name of each note that cannot be read; a state that cannot is {@link State.Away}, and
     *        everything else stands as if that note were absent
     */
    public static Profile read(Map<String, String> notes, List<String> answered,
            Consumer<String> unreadable) {
        Reading reading = new Reading(notes, unreadable);
        return new Profile(reading.moment("cleared"),
                settings(reading), reading.flag("plain-audio", false),
                reading.note("zone", Optional.empty(), value -> Optional.of(ZoneId.of(value))), history(reading),
                reading.part("state", notes, new State.Away(), StateNotes::read), answered);
    }

    private static Settings settings(Reading reading) {
        Settings prescribed = Settings.prescribed();
        return new Settings(reading.all(HOLD, Integer::valueOf),
                reading.note("rest-offset", prescribed,
                        value -> prescribed.withRestOffset(Integer.parseInt(value))).restOffset(),
                reading.choice("pace", prescribed.pace()),
                reading.choice("counting", prescribed.counting()),
                reading.flag("encouragement", prescribed.encouragement()),
                reading.choice("talk", prescribed.talk()));
    }

    /** How often each exercise was completed, and when it was last: in one note, for its name takes more room than both. */
    private static Map<String, Done> done(History history) {
        Map<String, Done> done = new HashMap<>();
        history.completions().forEach((exercise, times) -> done.put(exercise, new Done(times, Optional.empty())));
        history.lastDone()
                .forEach((exercise, day) -> done.put(exercise,
                        new Done(history.completions(exercise), Optional.of(day))));
        return done;
    }

    private static History history(Reading reading) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        reading.all(DONE, Done::read).forEach((exercise, done) -> {
            if (done.times() > 0) {
                times.put(exercise, done.times());
            }
            done.last().ifPresent(day -> last.put(exercise, day));
        });
        return new History(times, last, reading.moment("visit-ended"));
    }

    private record Done(int times, Optional<LocalDate> last) {
        static Done read(String words) {
            String[] parts = words.split(" ", 2);
            return new Done(Integer.parseInt(parts[0]),
                    parts.length < 2 ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])));
        }

        @Override
        public String toString() {
            return last.map(day -> times + " " + day).orElse(Integer.toString(times));
        }
    }
}
